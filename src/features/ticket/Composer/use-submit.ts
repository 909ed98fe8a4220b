import { speak } from '@wordpress/a11y';
import type { RefObject } from 'react';

import type { RichTextHandle } from '../../../components/RichText';
import { type DraftResult, useBoot, useMe } from '../../../data';
import type { Status } from '../../../types/api';
import { blockedSentence } from './PlaceholderList';
import type { SendPlan } from './SendButtons';
import { siteTime } from './site-time';

interface Options {
	field: RefObject< RichTextHandle >;
	result: DraftResult;
	/** Placeholders in the text that nothing was filled in for. */
	placeholders: string[];
	/** Called once the server has the message. */
	onSent: ( setStatus: Status | undefined ) => void;
	/** Brings the agent back if sending failed after he went on. */
	onReturn: () => void;
}

/**
 * Sends what is written, now or later, unless something is still to be done about it.
 *
 * @param options
 * @param options.field
 * @param options.result
 * @param options.placeholders
 * @param options.onSent
 * @param options.onReturn
 */
export function useSubmit( {
	field,
	result,
	placeholders,
	onSent,
	onReturn,
}: Options ): ( plan: SendPlan ) => Promise< void > {
	const { draft, isEmpty, send, schedule } = result;
	const { me } = useMe();
	const { settings, locale } = useBoot();
	const isUploading = draft.uploads.some( ( { error } ) => error === null );

	return async ( { setStatus, snoozeUntil, sendAt } ) => {
		if ( draft.kind === 'reply' && placeholders.length > 0 ) {
			field.current?.goToPlaceholder( 0 );
			speak( blockedSentence( placeholders.length ), 'assertive' );
			return;
		}
		if ( isEmpty || isUploading || draft.send === 'sending' ) {
			field.current?.focus();
			return;
		}
		if ( sendAt ) {
			await schedule(
				sendAt.toISOString(),
				siteTime( sendAt, settings.timeZone, locale ),
				{ setStatus, snoozeUntil }
			);
			return;
		}
		const message = await send( {
			setStatus,
			snoozeUntil,
			hold: me.undo_seconds,
			onFailure: onReturn,
		} );
		if ( message ) {
			onSent( snoozeUntil ? 'pending' : setStatus );
		}
	};
}
