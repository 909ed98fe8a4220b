import { __, sprintf } from '@wordpress/i18n';

import type { PlaceholderInfo } from '../../types/api';

/** Words of the grammar that stand in braces like a placeholder does. */
const FORMS = [ 'zero', 'one', 'two', 'few', 'many', 'other' ];

/** What stands in double braces, unless a backslash says that the braces are meant. */
const BRACES = /(?<!\\)\{\{([^{}]*)\}\}/g;

/**
 * How many single changes lead from one word to the other, to guess what was meant.
 *
 * @param a
 * @param b
 */
function distance( a: string, b: string ): number {
	let row = Array.from( { length: b.length + 1 }, ( _, i ) => i );
	for ( let i = 1; i <= a.length; i++ ) {
		const next = [ i ];
		for ( let j = 1; j <= b.length; j++ ) {
			next.push(
				Math.min(
					( row[ j ] ?? 0 ) + 1,
					( next[ j - 1 ] ?? 0 ) + 1,
					( row[ j - 1 ] ?? 0 ) +
						( a[ i - 1 ] === b[ j - 1 ] ? 0 : 1 )
				)
			);
		}
		row = next;
	}
	return row[ b.length ] ?? 0;
}

function unknownSentence( name: string, infos: PlaceholderInfo[] ): string {
	const [ nearest ] = infos
		.map( ( info ) => ( {
			name: info.name,
			far: distance( name, info.name ),
		} ) )
		.sort( ( a, b ) => a.far - b.far );
	return nearest && nearest.far <= 3
		? sprintf(
				/* translators: 1: what was typed, 2: name of a placeholder. */
				__( '{{%1$s}} is unknown. Is {{%2$s}} meant?', 'sanad' ),
				name,
				nearest.name
			)
		: sprintf(
				/* translators: %s: what was typed. */
				__( '{{%s}} is unknown.', 'sanad' ),
				name
			);
}

/**
 * What is wrong with the placeholders of a text, while it is written. The server says the last word.
 *
 * @param text  Plain text.
 * @param infos All placeholders that there are.
 * @return A sentence each.
 */
export function placeholderProblems(
	text: string,
	infos: PlaceholderInfo[]
): string[] {
	const byName = new Map( infos.map( ( info ) => [ info.name, info ] ) );
	const problems = new Set< string >();
	const open: string[] = [];

	for ( const [ , inside = '' ] of text.matchAll( BRACES ) ) {
		const words = inside.trim();
		const block = /^#(if|plural)\s+(.+)$/.exec( words );
		const end = /^\/(if|plural)$/.exec( words );
		if ( block ) {
			const [ , kind = '', name = '' ] = block;
			open.push( kind );
			const info = byName.get( name.trim() );
			if ( ! info ) {
				problems.add( unknownSentence( name.trim(), infos ) );
			} else if ( kind === 'plural' && ! info.is_number ) {
				problems.add(
					sprintf(
						/* translators: %s: name of a placeholder. */
						__(
							'{{%s}} is no number, so words cannot be chosen by it.',
							'sanad'
						),
						info.name
					)
				);
			}
		} else if ( end ) {
			if ( open.pop() !== end[ 1 ] ) {
				problems.add(
					sprintf(
						/* translators: %s: such as "/if". */
						__( '{{%s}} ends nothing.', 'sanad' ),
						words
					)
				);
			}
		} else if ( words !== 'else' && ! FORMS.includes( words ) ) {
			const name = ( words.split( '|' )[ 0 ] ?? '' ).trim();
			if ( ! byName.has( name ) ) {
				problems.add( unknownSentence( name, infos ) );
			}
		}
	}
	open.forEach( ( kind ) =>
		problems.add(
			sprintf(
				/* translators: %s: "if" or "plural". */
				__( '{{#%s}} has no end.', 'sanad' ),
				kind
			)
		)
	);
	return [ ...problems ];
}
