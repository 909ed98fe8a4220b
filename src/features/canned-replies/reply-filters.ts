import type { CannedReply } from '../../types/api';

/** Which canned replies the list shows. */
export interface ReplyFilters {
	search: string;
	/** Null: whatever folder. 0: those in none. */
	folder: number | null;
	whose: '' | 'mine' | 'shared';
	only: '' | 'stale' | 'unused' | 'trash';
	/** A language that they lack; empty for none. */
	missing: string;
}

function oneOf< Word extends string >(
	words: readonly Word[],
	text: string | undefined
): Word | '' {
	return words.find( ( word ) => word === text ) ?? '';
}

/**
 * Reads which canned replies an address asks for.
 *
 * @param args
 */
export function parseReplies( args: Record< string, string > ): ReplyFilters {
	return {
		search: args.search?.trim() ?? '',
		folder: /^\d+$/.test( args.folder ?? '' )
			? Number( args.folder )
			: null,
		whose: oneOf( [ 'mine', 'shared' ], args.whose ),
		only: oneOf( [ 'stale', 'unused', 'trash' ], args.only ),
		missing: /^[a-z]{2,3}$/.test( args.missing ?? '' )
			? ( args.missing ?? '' )
			: '',
	};
}

/**
 * Whether a reply has no text in a language, and none for any language either.
 *
 * @param reply
 * @param language
 */
export function lacks( reply: CannedReply, language: string ): boolean {
	return reply.versions.every(
		( version ) => version.language !== language && version.language !== ''
	);
}

/**
 * The replies that fit, but for the search, in the order of their titles.
 *
 * @param replies
 * @param filters
 */
export function fitting(
	replies: CannedReply[],
	filters: ReplyFilters
): CannedReply[] {
	const { folder, whose, only, missing } = filters;
	return replies
		.filter(
			( reply ) =>
				( folder === null || ( reply.folder_id ?? 0 ) === folder ) &&
				( whose === '' ||
					( reply.owner_id === 0 ) === ( whose === 'shared' ) ) &&
				( only !== 'stale' || reply.is_stale ) &&
				( only !== 'unused' || reply.uses_90_days === 0 ) &&
				( missing === '' || lacks( reply, missing ) )
		)
		.sort( ( a, b ) =>
			a.title.localeCompare( b.title, undefined, { numeric: true } )
		);
}

/**
 * Everything of a reply that somebody may search it by.
 *
 * @param reply
 */
export function searchedText( reply: CannedReply ): string {
	return [
		reply.title,
		reply.shortcut,
		reply.when_to_use,
		...reply.versions.flatMap( ( version ) => [
			version.title,
			version.body_text,
		] ),
	].join( '\n' );
}
