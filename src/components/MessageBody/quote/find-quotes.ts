import type { Line } from './lines';
import {
	announcementAt,
	isDivider,
	isForward,
	isHeadAt,
	isRule,
	isSignatureMark,
	isSignQuoted,
} from './marks';

/** Lines from `start` to before `end`. */
export interface Region {
	start: number;
	end: number;
}

type Said = Pick< Line, 'text' | 'isMarked' | 'isBlockquote' | 'hasPicture' >;

function saysSomething( { text, hasPicture }: Said ): boolean {
	return text !== '' || hasPicture;
}

/** Lines that may stand between "Forwarded message" and what it announces. */
const FORWARD_REACH = 3;

function isForwardedAt( texts: string[], at: number ): boolean {
	return texts
		.slice( Math.max( 0, at - FORWARD_REACH ), at + FORWARD_REACH )
		.some( isForward );
}

/**
 * Every stretch of lines that was quoted from an earlier message.
 *
 * @param lines
 */
function quotedRegions( lines: Said[] ): Region[] {
	const texts = lines.map( ( { text } ) => text );
	const regions: Region[] = [];
	const total = lines.length;

	const nextSaid = ( from: number ) => {
		let at = from;
		while ( at < total && ! saysSomething( lines[ at ] as Said ) ) {
			at++;
		}
		return at;
	};
	const isQuoted = ( line: Said | undefined, orByHand: boolean ) =>
		line !== undefined &&
		( line.isMarked ||
			isSignQuoted( line.text ) ||
			( orByHand && line.isBlockquote ) );
	const endOfRun = ( from: number, orByHand: boolean ) => {
		let end = from;
		let at = from;
		while ( at < total ) {
			const line = lines[ at ];
			if ( isQuoted( line, orByHand ) ) {
				end = at + 1;
			} else if ( line && saysSomething( line ) ) {
				break;
			}
			at++;
		}
		return end;
	};

	let at = 0;
	while ( at < total ) {
		const text = texts[ at ] ?? '';
		if ( isForward( text ) ) {
			// What is forwarded is the message.
			return regions;
		}
		if ( isDivider( text ) || isHeadAt( texts, at ) ) {
			const start =
				at > 0 && isRule( texts[ at - 1 ] ?? '' ) ? at - 1 : at;
			return [ ...regions, { start, end: total } ];
		}
		const announcement = announcementAt( texts, at );
		if ( announcement ) {
			const first = nextSaid( at + announcement.length );
			if ( isQuoted( lines[ first ], true ) ) {
				const end = endOfRun( first, true );
				regions.push( { start: at, end } );
				at = end;
				continue;
			}
			if ( announcement.isCertain && first < total ) {
				return [ ...regions, { start: at, end: total } ];
			}
		}
		if ( isQuoted( lines[ at ], false ) ) {
			const end = endOfRun( at, false );
			if ( ! isForwardedAt( texts, at ) ) {
				regions.push( { start: at, end } );
			}
			at = end;
			continue;
		}
		at++;
	}
	return regions;
}

/**
 * What of a message may be folded away: the quote that it ends with, and the one that it begins with.
 *
 * A quote between two answers stays, since the answer below is to it. If nothing else is said,
 * nothing is folded.
 *
 * @param lines
 */
export function foldedRegions( lines: Said[] ): Region[] {
	const regions = quotedRegions( lines );
	const isOwn = ( from: number, to: number ) =>
		lines.slice( from, to ).some( saysSomething );

	const first = regions[ 0 ];
	const last = regions.at( -1 );
	if ( ! first || ! last ) {
		return [];
	}
	let end = 0;
	const saysItself = [ ...regions, null ].some( ( region ) => {
		const own = isOwn( end, region?.start ?? lines.length );
		end = region?.end ?? end;
		return own;
	} );
	if ( ! saysItself ) {
		return [];
	}
	const signature = lines.findIndex(
		( { text }, at ) => at >= last.end && isSignatureMark( text )
	);
	const endOfWords = signature === -1 ? lines.length : signature;
	return regions.filter(
		( region ) =>
			( region === first && ! isOwn( 0, region.start ) ) ||
			( region === last && ! isOwn( region.end, endOfWords ) )
	);
}
