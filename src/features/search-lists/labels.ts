import { __ } from '@wordpress/i18n';

import type { ListName } from '../../data/search-lists';

export function listLabel( name: ListName ): string {
	return {
		pairs: __( 'Plurals', 'sanad' ),
		synonyms: __( 'Words that mean the same', 'sanad' ),
		stop_words: __( 'Words to ignore', 'sanad' ),
	}[ name ];
}

export function listHelp( name: ListName ): string {
	return {
		pairs: __(
			'A word and its plural, where no rule leads from one to the other. Whoever searches for one finds both.',
			'sanad'
		),
		synonyms: __(
			'Words for the same thing, in any language and dialect. Whoever searches for one finds all.',
			'sanad'
		),
		stop_words: __(
			'Words that stand in every sentence. They are not searched for, unless nothing else was typed.',
			'sanad'
		),
	}[ name ];
}
