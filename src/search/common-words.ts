/** Words that stand in most texts, folded: not looked for unless nothing else was typed. The same as in `includes/Search/SearchTerms.php`. */
export const COMMON_WORDS: readonly string[] = [
	...[ 'من', 'في', 'علي', 'الي', 'عن', 'ان', 'هذا', 'هذه', 'ما', 'لا' ],
	...[ 'يا', 'هل', 'مع', 'قد', 'كان', 'او', 'ثم', 'التي', 'الذي' ],
	...[ 'the', 'a', 'an', 'and', 'or', 'of', 'to', 'in', 'on', 'is' ],
	...[ 'it', 'for', 'my', 'i', 'you', 'with', 'at' ],
];
