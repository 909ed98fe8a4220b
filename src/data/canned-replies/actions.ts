import type {
	CannedReply,
	CannedReplyCreate,
	CannedReplyList,
	CannedReplySave,
	Deleted,
	ReplyFolder,
	ReplyFolderCreate,
	ReplyFolderSave,
} from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import type { Thunk } from '../store';

/*
 * What loads keeps its failure in the store; what changes something rejects with a RequestError, whose
 * `fields` name what was refused.
 */

/** Texts this young are not asked for again while an agent goes from ticket to ticket. */
const FRESH_MS = 60_000;

/** Loads the ready texts, or loads them again. */
export function fetchCannedReplies() {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const { status } = select.getCannedReplies();
		if ( status === 'loading' || status === 'refreshing' ) {
			return;
		}
		dispatch( { type: 'CANNED_REPLIES_STARTED' } );
		try {
			const list = await request< CannedReplyList >( '/canned-replies' );
			dispatch( {
				type: 'CANNED_REPLIES_RECEIVED',
				list,
				now: Date.now(),
			} );
		} catch ( thrown ) {
			dispatch( {
				type: 'CANNED_REPLIES_FAILED',
				error: toRequestError( thrown ),
			} );
		}
	};
}

/** Loads the ready texts unless they are fresh. */
export function prefetchCannedReplies() {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		if ( Date.now() - select.getCannedReplies().fetchedAt > FRESH_MS ) {
			await dispatch.fetchCannedReplies();
		}
	};
}

/**
 * Makes a ready text.
 *
 * @param fields
 * @return As the server keeps it.
 */
export function createCannedReply( fields: CannedReplyCreate ) {
	return async ( { dispatch }: Thunk ): Promise< CannedReply > => {
		const reply = await request< CannedReply >( '/canned-replies', {
			method: 'POST',
			data: fields,
		} );
		dispatch( { type: 'CANNED_REPLY_SAVED', reply } );
		return reply;
	};
}

/**
 * Changes a ready text.
 *
 * @param id
 * @param fields Those that change.
 * @return As the server keeps it.
 */
export function updateCannedReply( id: number, fields: CannedReplySave ) {
	return async ( { dispatch }: Thunk ): Promise< CannedReply > => {
		const reply = await request< CannedReply >( `/canned-replies/${ id }`, {
			method: 'PATCH',
			data: fields,
		} );
		dispatch( { type: 'CANNED_REPLY_SAVED', reply } );
		return reply;
	};
}

/**
 * Moves a ready text to the trash.
 *
 * @param id
 */
export function deleteCannedReply( id: number ) {
	return async ( { dispatch }: Thunk ): Promise< void > => {
		await request< Deleted >( `/canned-replies/${ id }`, {
			method: 'DELETE',
		} );
		dispatch( { type: 'CANNED_REPLY_GONE', id } );
	};
}

/**
 * Makes a folder.
 *
 * @param fields
 */
export function createReplyFolder( fields: ReplyFolderCreate ) {
	return async ( { dispatch }: Thunk ): Promise< ReplyFolder > => {
		const folder = await request< ReplyFolder >( '/reply-folders', {
			method: 'POST',
			data: fields,
		} );
		dispatch( { type: 'REPLY_FOLDER_SAVED', folder } );
		return folder;
	};
}

/**
 * Changes a folder.
 *
 * @param id
 * @param fields Those that change.
 */
export function updateReplyFolder( id: number, fields: ReplyFolderSave ) {
	return async ( { dispatch }: Thunk ): Promise< ReplyFolder > => {
		const folder = await request< ReplyFolder >( `/reply-folders/${ id }`, {
			method: 'PATCH',
			data: fields,
		} );
		dispatch( { type: 'REPLY_FOLDER_SAVED', folder } );
		return folder;
	};
}

/**
 * Removes a folder; what lay in it lies in none afterwards.
 *
 * @param id
 */
export function deleteReplyFolder( id: number ) {
	return async ( { dispatch }: Thunk ): Promise< void > => {
		await request< Deleted >( `/reply-folders/${ id }`, {
			method: 'DELETE',
		} );
		dispatch( { type: 'REPLY_FOLDER_GONE', id } );
		void dispatch.fetchCannedReplies();
	};
}
