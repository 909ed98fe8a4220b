import { useDispatch, useRegistry } from '@wordpress/data';
import { useMemo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type {
	CannedReply,
	CannedReplyCreate,
	ReplyFolder,
} from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import { notify, notifyError, notifyUndo } from '../notices';
import { resources } from '../resources';
import { store } from '../store';

const PATH = '/canned-replies';

export interface ReplyActions {
	/**
	 * Makes a reply, or changes one.
	 * Rejects with a RequestError, which has a sentence by field.
	 */
	save: (
		id: number | null,
		fields: CannedReplyCreate
	) => Promise< CannedReply >;
	/**
	 * A reply as the server has it now, to see whether somebody changed it meanwhile.
	 * Rejects with a RequestError.
	 */
	read: ( id: number ) => Promise< CannedReply >;
	/** To the trash, with Undo; answers whether it is there. */
	trash: ( reply: CannedReply ) => Promise< boolean >;
	/** Out of the trash; answers whether it is. */
	restore: ( reply: CannedReply ) => Promise< boolean >;
	/**
	 * Makes a folder, or renames one.
	 * Rejects with a RequestError.
	 */
	saveFolder: ( id: number | null, name: string ) => Promise< void >;
	/** Removes a folder; its replies lie in none afterwards. */
	removeFolder: ( folder: ReplyFolder ) => Promise< void >;
}

/** What the management screen does to canned replies. */
export function useReplyActions(): ReplyActions {
	const registry = useRegistry();
	const dispatch = useDispatch( store );

	return useMemo( () => {
		const attempt = async ( act: () => Promise< unknown > ) => {
			try {
				await act();
				return true;
			} catch ( thrown ) {
				notifyError(
					registry,
					'canned-replies-failed',
					toRequestError( thrown ).message
				);
				return false;
			}
		};
		const restore = ( reply: CannedReply ) =>
			attempt( async () => {
				await dispatch.updateCannedReply( reply.id, {
					status: 'publish',
				} );
				registry.dispatch( resources ).markStale( PATH );
			} );
		return {
			save: ( id, fields ) =>
				id === null
					? dispatch.createCannedReply( fields )
					: dispatch.updateCannedReply( id, fields ),
			read: ( id ) => request< CannedReply >( `${ PATH }/${ id }` ),
			restore,
			trash: async ( reply ) => {
				const isDone = await attempt( () =>
					dispatch.deleteCannedReply( reply.id )
				);
				if ( isDone ) {
					notifyUndo(
						registry,
						'canned-replies',
						sprintf(
							/* translators: %s: title of a canned reply. */
							__( '“%s” is in the trash.', 'sanad' ),
							reply.title
						),
						() => void restore( reply )
					);
				}
				return isDone;
			},
			saveFolder: async ( id, name ) => {
				await ( id === null
					? dispatch.createReplyFolder( { name } )
					: dispatch.updateReplyFolder( id, { name } ) );
			},
			removeFolder: async ( folder ) => {
				const isDone = await attempt( () =>
					dispatch.deleteReplyFolder( folder.id )
				);
				if ( isDone ) {
					notify(
						registry,
						'canned-replies',
						sprintf(
							/* translators: %s: name of a folder. */
							__(
								'The folder “%s” is deleted. Its replies are kept.',
								'sanad'
							),
							folder.name
						)
					);
				}
			},
		};
	}, [ registry, dispatch ] );
}
