import { Button } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { plus } from '@wordpress/icons';

import { ErrorNotice } from '../../../components/ErrorNotice';
import { Late } from '../../../components/Late';
import type { StoredTicket } from '../../../data';
import { useSideRequests } from '../../../data/side-requests';
import { AskForm } from './AskForm';
import { RequestItem } from './RequestItem';
import './SideRequests.scss';

interface Props {
	ticket: StoredTicket;
	/** Opened by a link in a mail; null for none. */
	opened: number | null;
	/** How often it was asked for the form; it opens with each time. */
	calls: number;
}

/**
 * Questions to colleagues and people outside beside a ticket, with their answers. The customer sees
 * none of it.
 *
 * @param props
 * @param props.ticket
 * @param props.opened
 * @param props.calls
 */
export function SideRequests( { ticket, opened, calls }: Props ) {
	const requests = useSideRequests( ticket.id );
	const { items, status, error, reload, ask, say, retry, move } = requests;
	const [ isAsking, setAsking ] = useState( false );
	const [ shown, setShown ] = useState( opened );
	const askButton = useRef< HTMLButtonElement >( null );
	const canWrite = ticket.can?.reply !== false;

	useEffect(
		() => setAsking( ( isOpen ) => isOpen || calls > 0 ),
		[ calls ]
	);

	const close = () => {
		setAsking( false );
		// The button comes back with the next paint.
		requestAnimationFrame( () => askButton.current?.focus() );
	};

	return (
		<div className="sanad-side">
			{ error && <ErrorNotice error={ error } onRetry={ reload } /> }
			{ status === 'loading' && (
				<Late>
					<p role="status">{ __( 'Loading…', 'sanad' ) }</p>
				</Late>
			) }
			{ status !== 'loading' && items.length === 0 && ! isAsking && (
				<p className="sanad-side__empty">
					{ __(
						'Ask a colleague or a supplier here. The customer sees nothing of it, and they see nothing of the ticket.',
						'sanad'
					) }
				</p>
			) }
			{ items.length > 0 && (
				<ul className="sanad-side__list">
					{ items.map( ( asked ) => (
						<RequestItem
							key={ asked.id }
							asked={ asked }
							canWrite={ canWrite }
							isOpen={ shown === asked.id }
							onToggle={ () =>
								setShown( shown === asked.id ? null : asked.id )
							}
							onSay={ ( fields ) => say( asked.id, fields ) }
							onRetry={ ( id ) => retry( asked.id, id ) }
							onMove={ ( state ) => move( asked, state ) }
						/>
					) ) }
				</ul>
			) }
			{ canWrite &&
				( isAsking ? (
					<AskForm
						ticket={ ticket }
						onAsk={ async ( fields ) => {
							const { id } = await ask( fields );
							setShown( id );
							close();
						} }
						onCancel={ close }
					/>
				) : (
					<Button
						ref={ askButton }
						variant="secondary"
						size="compact"
						icon={ plus }
						onClick={ () => setAsking( true ) }
					>
						{ __( 'Ask somebody', 'sanad' ) }
					</Button>
				) ) }
		</div>
	);
}
