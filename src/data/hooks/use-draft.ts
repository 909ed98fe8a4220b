import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect, useMemo, useRef } from '@wordpress/element';

import type { Attachment, Message, Recipients } from '../../types/api';
import {
	type DraftContent,
	isEmptyDraft,
	type LocalDraft,
} from '../drafts/reducer';
import type { SendOptions } from '../drafts/send';
import { store } from '../store';

export interface DraftResult {
	draft: LocalDraft;
	isEmpty: boolean;
	/** Whom it goes to, chosen or by itself. No `to` is the customer. */
	recipients: Recipients;
	/** Notes what is written: here at once, on the server when the agent pauses. */
	edit: ( content: Partial< DraftContent > ) => void;
	discard: () => void;
	/** Sends it. Resolves to null, with the draft kept and `draft.send` saying why, if it was not sent. */
	send: (
		options?: SendOptions & {
			/** Given if the agent may have gone on to another ticket: brings him back. */
			onFailure?: () => void;
		}
	) => Promise< Message | null >;
	/**
	 * Lets the server send it at a time, which is given once more as the agent reads it. Resolves to
	 * whether it will; if not, `draft.sendError` says why.
	 */
	schedule: (
		sendAt: string,
		written: string,
		options?: SendOptions
	) => Promise< boolean >;
	/** Makes a scheduled one the agent's again. */
	unschedule: () => void;
	/** Keeps one that waits for the line from being sent. */
	unqueue: () => void;
	attach: ( files: File[] ) => void;
	/** Uploads a picture that stands in the text; null if it did not arrive. */
	attachInline: ( file: File, key: string ) => Promise< Attachment | null >;
	detach: ( attachmentId: number ) => void;
	cancelUpload: ( key: string ) => void;
}

/** Until it is known who gets the next answer by itself. */
const NOBODY: Recipients = { to: [], cc: [], bcc: [] };

/**
 * What is being written under a ticket.
 *
 * @param ticketId
 */
export function useDraft( ticketId: number ): DraftResult {
	const { draft, standard } = useSelect(
		( select ) => ( {
			draft: select( store ).getDraft( ticketId ),
			standard: select( store ).getTicket( ticketId )?.recipients,
		} ),
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
			send: ( options?: SendOptions & { onFailure?: () => void } ) =>
				actions.sendDraft( ticketId, {
					...options,
					isWatched: () => isShown.current,
				} ),
			schedule: (
				sendAt: string,
				written: string,
				options?: SendOptions
			) => actions.scheduleDraft( ticketId, sendAt, written, options ),
			unschedule: () => void actions.unscheduleDraft( ticketId ),
			unqueue: () => void actions.unqueueAnswer( ticketId ),
			attach: ( files: File[] ) =>
				void actions.attachFiles( ticketId, files ),
			attachInline: ( file: File, key: string ) =>
				actions.attachFile( ticketId, file, true, key ),
			detach: ( attachmentId: number ) =>
				void actions.detachFile( ticketId, attachmentId ),
			cancelUpload: ( key: string ) =>
				void actions.cancelUpload( ticketId, key ),
		} ),
		[ actions, ticketId ]
	);
	const recipients = draft.recipients ?? standard ?? NOBODY;
	return { draft, isEmpty: isEmptyDraft( draft ), recipients, ...bound };
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
