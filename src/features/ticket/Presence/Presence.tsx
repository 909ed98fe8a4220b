import { useRef } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import { Avatar } from '../../../components/Avatar';
import { type StoredTicket, useDraft, usePresence } from '../../../data';
import type { PresentAgent } from '../../../types/api';
import './Presence.scss';

const LIST_STYLE = { type: 'conjunction' } as const;

function names( agents: PresentAgent[], locale: string ): string {
	return new Intl.ListFormat( locale, LIST_STYLE ).format(
		agents.map( ( { agent } ) => agent.name )
	);
}

function sentences( present: PresentAgent[], locale: string ): string[] {
	const replying = present.filter( ( { state } ) => state === 'replying' );
	const viewing = present.filter( ( { state } ) => state === 'viewing' );
	return [
		replying.length > 0 &&
			sprintf(
				/* translators: %s: names of agents. */
				_n(
					'%s is replying to this ticket.',
					'%s are replying to this ticket.',
					replying.length,
					'sanad'
				),
				names( replying, locale )
			),
		viewing.length > 0 &&
			sprintf(
				/* translators: %s: names of agents. */
				_n(
					'%s is viewing this ticket.',
					'%s are viewing this ticket.',
					viewing.length,
					'sanad'
				),
				names( viewing, locale )
			),
	].filter( ( sentence ) => sentence !== false );
}

/**
 * Whether something was written to the customer since the ticket was opened here: an old draft
 * answers nobody.
 *
 * @param ticketId
 */
function useIsReplying( ticketId: number ): boolean {
	const { draft, isEmpty } = useDraft( ticketId );
	const first = useRef( { ticketId, html: draft.html } );
	if ( first.current.ticketId !== ticketId ) {
		first.current = { ticketId, html: draft.html };
	}
	return (
		draft.kind === 'reply' && ! isEmpty && draft.html !== first.current.html
	);
}

/**
 * Who else is at the ticket, and who answers it; tells the others of this agent.
 *
 * @param props
 * @param props.ticket
 */
export function Presence( { ticket }: { ticket: StoredTicket } ) {
	const isReplying = useIsReplying( ticket.id );
	const present = usePresence(
		ticket.id,
		isReplying,
		ticket.can?.reply === true
	);
	const isCollision = present.some( ( { state } ) => state === 'replying' );

	return (
		<div
			className={
				isCollision
					? 'sanad-presence sanad-presence--replying'
					: 'sanad-presence'
			}
			role="status"
			aria-label={ __( 'Others at this ticket', 'sanad' ) }
		>
			{ present.length > 0 && (
				<>
					<span className="sanad-presence__faces">
						{ present.slice( 0, 3 ).map( ( { agent } ) => (
							<Avatar
								key={ agent.id }
								name={ agent.name }
								url={ agent.avatar_url }
								size={ 20 }
							/>
						) ) }
					</span>
					<span>
						{ sentences(
							present,
							document.documentElement.lang || 'en'
						).join( ' ' ) }
					</span>
				</>
			) }
		</div>
	);
}
