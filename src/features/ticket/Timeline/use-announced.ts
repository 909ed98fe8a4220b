import { speak } from '@wordpress/a11y';
import { useEffect, useRef } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import { useBoot } from '../../../data';
import type { Message } from '../../../types/api';

function sentenceOf( messages: Message[] ): string {
	const [ only ] = messages;
	if ( messages.length > 1 || ! only ) {
		return sprintf(
			/* translators: %d: number of messages. */
			_n(
				'%d new message.',
				'%d new messages.',
				messages.length,
				'sanad'
			),
			messages.length
		);
	}
	const { name } = only.author;
	if ( name === '' ) {
		return __( 'A new message has come.', 'sanad' );
	}
	return only.kind === 'note'
		? /* translators: %s: name of an agent. */
			sprintf( __( 'New note: %s.', 'sanad' ), name )
		: /* translators: %s: name of the author. */
			sprintf( __( 'New message: %s.', 'sanad' ), name );
}

/**
 * Tells those who cannot see it what comes while the conversation is open. What this agent writes
 * himself is told by the editor.
 *
 * @param messages Oldest first.
 */
export function useAnnounced( messages: Message[] ): void {
	const { user } = useBoot();
	const known = useRef< number | null >( null );
	const last = messages.at( -1 )?.id ?? 0;
	useEffect( () => {
		const before = known.current;
		if ( last === 0 ) {
			return;
		}
		known.current = Math.max( last, before ?? 0 );
		const fresh = messages.filter(
			( { id, author } ) =>
				before !== null &&
				id > before &&
				! ( author.type === 'agent' && author.id === user.id )
		);
		if ( fresh.length > 0 ) {
			speak( sentenceOf( fresh ), 'polite' );
		}
	}, [ last, messages, user.id ] );
}
