import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect, useMemo, useRef } from '@wordpress/element';

import type { Message, Status } from '../../types/api';
import {
	type DraftContent,
	isEmptyDraft,
	type LocalDraft,
} from '../drafts/reducer';
import { store } from '../store';

export interface DraftResult {
	draft: LocalDraft;
	isEmpty: boolean;
	/** Notes what is written: here at once, on the server when the agent pauses. */
	edit: ( content: Partial< DraftContent > ) => void;
	discard: () => void;
	/** Sends it. Resolves to null, with the draft kept and `draft.send` saying why, if it was not sent. */
	send: ( options?: {
		setStatus?: Status;
		/** Given if the agent may have gone on to another ticket: brings him back. */
		onFailure?: () => void;
	} ) => Promise< Message | null >;
	attach: ( files: File[] ) => void;
	detach: ( attachmentId: number ) => void;
	cancelUpload: ( key: string ) => void;
}

/**
 * What is being written under a ticket.
 *
 * @param ticketId
 */
export function useDraft( ticketId: number ): DraftResult {
	const draft = useSelect(
		( select ) => select( store ).getDraft( ticketId ),
		[ ticketId ]
	);
	const actions = useDispatch( store );
	const isShown = useRef( true );
	useEffect( () => {
		isShown.current = true;
		return () => {
			isShown.current = false;
		};
	}, [ ticketId ] );
	const bound = useMemo(
		() => ( {
			edit: ( content: Partial< DraftContent > ) =>
				void actions.editDraft( ticketId, content ),
			discard: () => void actions.discardDraft( ticketId ),
			send: ( options?: {
				setStatus?: Status;
				onFailure?: () => void;
			} ) =>
				actions.sendDraft( ticketId, {
					...options,
					isWatched: () => isShown.current,
				} ),
			attach: ( files: File[] ) =>
				void actions.attachFiles( ticketId, files ),
			detach: ( attachmentId: number ) =>
				void actions.detachFile( ticketId, attachmentId ),
			cancelUpload: ( key: string ) =>
				void actions.cancelUpload( ticketId, key ),
		} ),
		[ actions, ticketId ]
	);
	return { draft, isEmpty: isEmptyDraft( draft ), ...bound };
}

/** Gives every unsaved draft to the server as the page is left or hidden. */
export function useDraftRescue(): void {
	const { saveAllDrafts } = useDispatch( store );
	useEffect( () => {
		const save = () => {
			if ( document.visibilityState === 'hidden' ) {
				void saveAllDrafts();
			}
		};
		document.addEventListener( 'visibilitychange', save );
		return () => document.removeEventListener( 'visibilitychange', save );
	}, [ saveAllDrafts ] );
}
