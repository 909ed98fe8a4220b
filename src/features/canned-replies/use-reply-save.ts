import { useState } from '@wordpress/element';

import { RequestError } from '../../data';
import { useReplyActions } from '../../data/canned-replies/use-reply-actions';
import type { KeptForm } from '../../data/kept-form';
import type { CannedReply, CannedReplyCreate } from '../../types/api';
import { formOf, type ReplyForm } from './reply-form';

export interface ReplySave {
	isSaving: boolean;
	/** Why it was not saved. */
	error: RequestError | null;
	/** What somebody else made of it meanwhile. */
	theirs: CannedReply | null;
	/** Saves; `isForced` also over what somebody else wrote. */
	save: ( fields: CannedReplyCreate, isForced?: boolean ) => Promise< void >;
	/** Drops the own changes for those of the other. */
	takeTheirs: () => void;
}

/**
 * Saves a canned reply, but not over what somebody else has written since it was opened.
 *
 * @param reply   Null for a new one.
 * @param kept
 * @param onSaved
 */
export function useReplySave(
	reply: CannedReply | null,
	kept: KeptForm< ReplyForm >,
	onSaved: ( id: number ) => void
): ReplySave {
	const { save: send, read } = useReplyActions();
	const [ isSaving, setSaving ] = useState( false );
	const [ error, setError ] = useState< RequestError | null >( null );
	const [ theirs, setTheirs ] = useState< CannedReply | null >( null );

	const attempt = async (
		fields: CannedReplyCreate,
		isForced: boolean
	): Promise< void > => {
		if ( reply && ! isForced ) {
			const now = await read( reply.id );
			if ( now.updated_at !== kept.form.seen ) {
				setTheirs( now );
				return;
			}
		}
		const saved = await send( reply?.id ?? null, fields );
		setTheirs( null );
		kept.settle( formOf( saved ) );
		onSaved( saved.id );
	};

	return {
		isSaving,
		error,
		theirs,
		save: async ( fields, isForced = false ) => {
			if ( isSaving ) {
				return;
			}
			setSaving( true );
			setError( null );
			try {
				await attempt( fields, isForced );
			} catch ( thrown ) {
				if ( ! ( thrown instanceof RequestError ) ) {
					throw thrown;
				}
				setError( thrown );
			} finally {
				setSaving( false );
			}
		},
		takeTheirs: () => {
			if ( theirs ) {
				kept.settle( formOf( theirs ) );
				setTheirs( null );
			}
		},
	};
}
