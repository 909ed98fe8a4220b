<?php
/**
 * Words that stand in most texts and questions and say nothing about what is looked for. They
 * count only where nothing else was typed.
 *
 * Written as people write them; whoever loads the list folds it. The shop may replace the list.
 *
 * @package Sanad
 * @return list<string>
 */

declare(strict_types=1);

return array(
	// Arabic: particles, pronouns, prepositions with and without pronouns.
	'من', 'في', 'على', 'إلى', 'عن', 'مع', 'عند', 'بعد', 'قبل', 'حتى', 'منذ', 'خلال', 'بين', 'دون', 'بدون', 'ضمن', 'حول',
	'أن', 'لأن', 'كأن', 'لكن', 'أو', 'أم', 'ثم', 'بل', 'إذا', 'إذ', 'لو', 'كي', 'لكي', 'حيث', 'كما', 'مثل', 'غير', 'سوى',
	'هذا', 'هذه', 'ذلك', 'تلك', 'هؤلاء', 'هنا', 'هناك', 'الذي', 'التي', 'الذين', 'اللي', 'ما', 'ماذا',
	'هو', 'هي', 'هم', 'هن', 'أنا', 'نحن', 'أنت', 'أنتم', 'إنه', 'إنها',
	'له', 'لها', 'لهم', 'لي', 'لك', 'لكم', 'لنا', 'به', 'بها', 'فيه', 'فيها', 'منه', 'منها', 'عليه', 'عليها', 'إليه', 'إليها', 'عنه', 'عنها', 'معي', 'عندي', 'عندكم', 'لديكم', 'لدي',
	'هل', 'أي', 'أية', 'كل', 'بعض', 'جميع', 'كلا', 'أيضا', 'فقط', 'جدا', 'قد', 'لقد', 'سوف', 'لا', 'لم', 'لن', 'ليس', 'ليست', 'نعم',
	'كانت', 'يكون', 'تكون', 'كنت', 'يا', 'ها', 'و', 'ف', 'ب', 'ل', 'ك',

	// Arabic: the words that questions are made of, standard and spoken.
	'أريد', 'أرغب', 'ابغى', 'ابي', 'عايز', 'عايزة', 'عاوز', 'بدي', 'ودي', 'حاب', 'حابة',
	'كيف', 'ازاي', 'شلون', 'متى', 'امتى', 'إيمتى', 'أين', 'وين', 'فين', 'ليش', 'ليه', 'لماذا', 'ايش', 'شو', 'وش',
	'ممكن', 'أقدر', 'أستطيع', 'يمكن', 'يمكنني', 'ينفع', 'لازم', 'يجب', 'مو', 'مش', 'موب', 'بس', 'كمان', 'برضو', 'الحين', 'دلوقتي', 'هلق',
	'السلام', 'عليكم', 'مرحبا', 'أهلا', 'سمحت', 'سمحتم', 'سمحتوا', 'فضلك', 'رجاء', 'أرجو', 'شكرا',

	// English: articles, pronouns, prepositions, helping verbs.
	'a', 'an', 'the', 'and', 'or', 'but', 'if', 'so', 'than', 'then', 'that', 'this', 'these', 'those', 'there', 'here',
	'i', 'me', 'my', 'mine', 'you', 'your', 'yours', 'he', 'she', 'it', 'its', 'we', 'us', 'our', 'they', 'them', 'their',
	'of', 'to', 'in', 'on', 'at', 'by', 'for', 'from', 'with', 'without', 'into', 'about', 'as', 'up', 'out', 'off', 'over',
	'is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'do', 'does', 'did', 'doing', 'done', 'has', 'have', 'had', 'having',
	'can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must', 'not', 'no', 'yes', 'just', 'also', 'only', 'very', 'too', 'any', 'some',

	// English: the words that questions are made of.
	'what', 'which', 'who', 'whose', 'how', 'when', 'where', 'why', 'want', 'need', 'like', 'get', 'got', 'getting', 'please', 'help', 'hello', 'hi', 'thanks', 'thank',
	"don't", 'dont', "doesn't", 'doesnt', "didn't", 'didnt', "can't", 'cant', "i'm", 'im', "i've", 'ive', "it's", 'still',
);
