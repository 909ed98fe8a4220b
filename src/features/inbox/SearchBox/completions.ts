import { __ } from '@wordpress/i18n';

import { fold, parseQuery, type QueryPart } from '../../../search';
import {
	OPERATOR_WORDS,
	OPERATORS,
	type Operator,
} from '../../../search/operators';

/** Something that the piece of a search that is being typed may become, known without asking anybody. */
export interface Completion {
	/** What stands in the box instead of the piece. */
	text: string;
	/** What it does, where its text does not say it. */
	description: string;
	/** Whether a value has still to follow. */
	isUnfinished: boolean;
}

/** What is typed after an operator whose values are times. */
const TIMES: readonly ( readonly [ string, string ] )[] = [
	[ 'today', 'اليوم' ],
	[ 'yesterday', 'أمس' ],
	[ '7d', '7ي' ],
	[ '30d', '30ي' ],
];

/** States that are worth a line without their operator, as soon as some letters of them are typed. */
const MIN_LETTERS = 2;

function description( operator: Operator ): string {
	return {
		from: __( 'name, address or phone of the customer', 'sanad' ),
		to: __( 'mailbox that it came to', 'sanad' ),
		order: __( 'number of the order', 'sanad' ),
		tag: __( 'name of a tag', 'sanad' ),
		topic: __( 'name of a topic', 'sanad' ),
		is: __( 'open, waiting, unread, spam …', 'sanad' ),
		assignee: __( 'agent, me or none', 'sanad' ),
		team: __( 'name of a team', 'sanad' ),
		channel: __( 'mail, phone, chat …', 'sanad' ),
		priority: __( 'low, normal, high or urgent', 'sanad' ),
		before: __( 'opened before a day', 'sanad' ),
		after: __( 'last message after a day', 'sanad' ),
		on: __( 'between opening and last message', 'sanad' ),
		has: __( 'attachment, note, order or tag', 'sanad' ),
	}[ operator ];
}

const names = ( isArabic: boolean ): [ Operator, string ][] =>
	( Object.keys( OPERATORS ) as Operator[] ).map( ( operator ) => [
		operator,
		OPERATORS[ operator ][ isArabic ? 1 : 0 ],
	] );

const minus = ( part: QueryPart | null ) => ( part?.isNegated ? '-' : '' );

/**
 * The piece that the cursor stands in or behind; null where a new one begins.
 *
 * @param text
 * @param caret
 */
export function pieceAt( text: string, caret: number ): QueryPart | null {
	return (
		parseQuery( text ).find(
			( { start, end } ) => caret > start && caret <= end
		) ?? null
	);
}

/**
 * What the end of a search still waits for: `tag:` and the beginning of a tag find nothing yet.
 *
 * @param text
 */
export function isUnfinished( text: string ): boolean {
	const last = parseQuery( text ).at( -1 );
	return (
		last !== undefined &&
		last.operator !== null &&
		last.end === text.length &&
		! ( last.isPhrase && /["”»]$/u.test( last.text ) )
	);
}

function operators( part: QueryPart | null, isArabic: boolean ): Completion[] {
	const typed = fold( part?.value ?? '' );
	return names( isArabic )
		.filter( ( [ operator ] ) =>
			OPERATORS[ operator ].some( ( name ) =>
				fold( name ).startsWith( typed )
			)
		)
		.map( ( [ operator, name ] ) => ( {
			text: `${ minus( part ) }${ name }:`,
			description: description( operator ),
			isUnfinished: true,
		} ) );
}

function valuesOf(
	operator: Operator,
	isArabic: boolean
): readonly ( readonly string[] )[] {
	return operator === 'before' || operator === 'after' || operator === 'on'
		? TIMES.map( ( time ) => [ time[ isArabic ? 1 : 0 ], ...time ] )
		: Object.values( OPERATOR_WORDS[ operator ] ?? {} ).map( ( words ) => [
				words[ isArabic ? 1 : 0 ],
				...words,
			] );
}

function values(
	operator: Operator,
	name: string,
	part: QueryPart,
	isArabic: boolean
): Completion[] {
	const typed = fold( part.value );
	return valuesOf( operator, isArabic )
		.filter( ( words ) =>
			words.some( ( word ) => fold( word ).startsWith( typed ) )
		)
		.map( ( [ word = '' ] ) => ( {
			text: `${ minus( part ) }${ name }:${ word }`,
			description: '',
			isUnfinished: false,
		} ) );
}

/**
 * Operators and their fixed values that a piece may become.
 *
 * @param part     Null for a new piece.
 * @param isArabic Whether names are offered in Arabic. They are understood in both.
 */
export function completionsOf(
	part: QueryPart | null,
	isArabic: boolean
): Completion[] {
	if ( part === null ) {
		return operators( null, isArabic );
	}
	if ( part.operator !== null ) {
		return values( part.operator, part.name, part, isArabic );
	}
	if ( part.isPhrase || part.value === '' ) {
		return [];
	}
	const isName = OPERATORS.is[ isArabic ? 1 : 0 ];
	return [
		...operators( part, isArabic ),
		...( part.value.length < MIN_LETTERS
			? []
			: values( 'is', isName, part, isArabic ) ),
	];
}
