import { createMatcher, fold, type Matcher } from '../../../search';
import type { CannedReply, ReplyFolder } from '../../../types/api';

/** A ready text as the menu offers it. */
export interface OfferedReply {
	reply: CannedReply;
	/** Its version for this ticket; the first one where none is in the ticket's language. */
	language: string;
	/** In that language. */
	title: string;
	/** Whether it can be had in the ticket's language. */
	isFitting: boolean;
	/** Names from the top, such as "Delivery / Delays"; empty if it lies in none. */
	folder: string;
}

/** Enough to look through; whoever wants another one types a letter more. */
const SHOWN = 50;

/**
 * The names of a folder and of those around it.
 *
 * @param folders
 * @param id
 */
export function folderPath(
	folders: ReplyFolder[],
	id: number | null
): string {
	const names: string[] = [];
	const seen = new Set< number >();
	let folder = folders.find( ( one ) => one.id === id );
	while ( folder && ! seen.has( folder.id ) ) {
		seen.add( folder.id );
		names.unshift( folder.name );
		const parent: number = folder.parent_id;
		folder = folders.find( ( one ) => one.id === parent );
	}
	return names.join( ' / ' );
}

function offered(
	reply: CannedReply,
	folders: ReplyFolder[],
	language: string
): OfferedReply {
	const version =
		reply.versions.find( ( one ) => one.language === language ) ??
		reply.versions.find( ( one ) => one.language === '' );
	const shown = version ?? reply.versions[ 0 ];
	return {
		reply,
		language: shown?.language ?? '',
		title: shown?.title || reply.title,
		isFitting: version !== undefined || language === '',
		folder: folderPath( folders, reply.folder_id ),
	};
}

/**
 * How well a ready text fits what was typed; less is better, null does not fit.
 *
 * @param offer
 * @param typed   Folded.
 * @param matcher Of what was typed.
 */
function rankOf(
	offer: OfferedReply,
	typed: string,
	matcher: Matcher
): number | null {
	const { reply, title, folder } = offer;
	const shortcut = fold( reply.shortcut );
	if ( typed === '' || shortcut === typed ) {
		return 0;
	}
	if ( shortcut.startsWith( typed ) ) {
		return 1;
	}
	const names = [ title, reply.title, folder ].join( ' ' );
	if ( matcher.matches( names ) ) {
		return 2;
	}
	const texts = reply.versions.map( ( { body_text: text } ) => text );
	const all = [ names, reply.when_to_use, ...texts ].join( ' ' );
	return matcher.matches( all ) ? 3 : null;
}

/**
 * The ready texts that fit what was typed: by shortcut, by name, by what they say; those in the
 * ticket's language first, then those that are used most.
 *
 * @param replies
 * @param folders
 * @param typed    Empty for all.
 * @param language Two letters; empty while the ticket's is unknown.
 */
export function rankReplies(
	replies: CannedReply[],
	folders: ReplyFolder[],
	typed: string,
	language: string
): OfferedReply[] {
	const query = fold( typed.trim() );
	const matcher = createMatcher( typed );
	return replies
		.map( ( reply ) => {
			const offer = offered( reply, folders, language );
			return { offer, rank: rankOf( offer, query, matcher ) };
		} )
		.filter( ( { rank } ) => rank !== null )
		.sort(
			( a, b ) =>
				Number( a.rank ) - Number( b.rank ) ||
				Number( b.offer.isFitting ) - Number( a.offer.isFitting ) ||
				b.offer.reply.uses_90_days - a.offer.reply.uses_90_days ||
				b.offer.reply.uses - a.offer.reply.uses ||
				a.offer.title.localeCompare( b.offer.title )
		)
		.slice( 0, SHOWN )
		.map( ( { offer } ) => offer );
}
