<?php
declare(strict_types=1);

namespace Sanad\Search\Query;

use Sanad\Search\Normaliser;
use Sanad\Search\Stemmer;

/** The words that some operators know as values, in English and Arabic. `src/search/operators.ts` knows the same. */
final class SearchWords {

	/** By operator and meaning: the English name first, then the Arabic one, then others. */
	private const WORDS = array(
		'is'       => array(
			'open'       => array( 'open', 'مفتوحة', 'مفتوح' ),
			'pending'    => array( 'pending', 'منتظرة' ),
			'on_hold'    => array( 'on-hold', 'معلّقة', 'hold', 'معلّق' ),
			'resolved'   => array( 'resolved', 'محلولة', 'solved', 'محلول' ),
			'closed'     => array( 'closed', 'مغلقة', 'مغلق' ),
			'snoozed'    => array( 'snoozed', 'مؤجلة', 'مؤجل' ),
			'waiting'    => array( 'waiting', 'بانتظار-العميل', 'بانتظار' ),
			'unanswered' => array( 'unanswered', 'بلا-رد' ),
			'unassigned' => array( 'unassigned', 'غير-مسندة', 'بلا-مسؤول' ),
			'mine'       => array( 'mine', 'تذاكري', 'لي' ),
			'unread'     => array( 'unread', 'غير-مقروءة' ),
			'spam'       => array( 'spam', 'مزعجة', 'سبام' ),
			'trash'      => array( 'trash', 'مهملات', 'deleted', 'محذوفة' ),
		),
		'has'      => array(
			'attachment' => array( 'attachment', 'مرفق', 'attachments', 'file', 'files', 'مرفقات', 'ملف', 'ملفات' ),
			'note'       => array( 'note', 'ملاحظة', 'notes', 'ملاحظات' ),
			'order'      => array( 'order', 'طلب' ),
			'tag'        => array( 'tag', 'وسم', 'tags', 'وسوم' ),
		),
		'assignee' => array(
			'me'   => array( 'me', 'أنا' ),
			'none' => array( 'none', 'لا-أحد', 'nobody' ),
		),
		'team'     => array( 'none' => array( 'none', 'بلا-فريق' ) ),
		'topic'    => array( 'none' => array( 'none', 'بلا-موضوع' ) ),
		'tag'      => array( 'none' => array( 'none', 'بلا-وسم' ) ),
		'order'    => array(
			'any'  => array( 'any', 'أي-طلب' ),
			'none' => array( 'none', 'بلا-طلب' ),
		),
		'priority' => array(
			'low'    => array( 'low', 'منخفضة' ),
			'normal' => array( 'normal', 'عادية' ),
			'high'   => array( 'high', 'عالية' ),
			'urgent' => array( 'urgent', 'عاجلة' ),
		),
		'channel'  => array(
			'email'     => array( 'email', 'بريد', 'mail', 'e-mail', 'إيميل' ),
			'form'      => array( 'form', 'نموذج', 'contact-form' ),
			'portal'    => array( 'portal', 'صفحة-التذكرة', 'ticket-page' ),
			'chat'      => array( 'chat', 'محادثة' ),
			'review'    => array( 'review', 'تقييم' ),
			'phone'     => array( 'phone', 'هاتف', 'call' ),
			'in_person' => array( 'in-person', 'حضوري' ),
			'sms'       => array( 'sms', 'رسالة-نصية' ),
			'messenger' => array( 'messenger', 'ماسنجر' ),
			'instagram' => array( 'instagram', 'إنستغرام', 'انستقرام' ),
			'whatsapp'  => array( 'whatsapp', 'واتساب' ),
			'x'         => array( 'x', 'إكس', 'twitter', 'تويتر' ),
			'comment'   => array( 'comment', 'تعليق' ),
			'forum'     => array( 'forum', 'منتدى' ),
			'api'       => array( 'api', 'واجهة-برمجية' ),
		),
	);

	/** @return array<string, non-empty-list<string>> Names by what they mean. */
	public static function of( SearchOperator $operator ): array {
		return self::WORDS[ $operator->value ] ?? array();
	}

	/** What a word means after an operator, in any spelling, with or without its article; null if it is none of them. */
	public static function meaning( SearchOperator $operator, string $typed ): ?string {
		$asked = self::plain( $typed );
		foreach ( self::of( $operator ) as $meaning => $names ) {
			foreach ( $names as $name ) {
				if ( self::plain( $name ) === $asked ) {
					return $meaning;
				}
			}
		}
		return null;
	}

	/** Joints are spaces, what ends a sentence is nothing, and articles do not count. */
	private static function plain( string $name ): string {
		$words = preg_split( '/[\s_\-,،;]+/u', Normaliser::fold( $name ), -1, PREG_SPLIT_NO_EMPTY );
		return implode( ' ', array_map( Stemmer::without_prefix( ... ), false === $words ? array() : $words ) );
	}
}
