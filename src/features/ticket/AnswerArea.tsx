import { Button } from '@wordpress/components';
import { lazy, Suspense } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { chevronDown } from '@wordpress/icons';
import type { Ref } from 'react';

import type { LocalDraft, StoredTicket } from '../../data';
import { useShortcut } from '../../shortcuts';
import type { Status } from '../../types/api';
import type { ComposerHandle } from './Composer';
import { TicketBar } from './TicketBar';
import { usePainted } from './use-painted';

/** The editor is most of this code; the conversation is read before anybody writes. */
const Composer = lazy(
	() => import( /* webpackChunkName: "composer" */ './Composer' )
);

interface Props {
	ticket: StoredTicket;
	composer: Ref< ComposerHandle >;
	/** Unfolds the answer and begins it or a note, as soon as the composer is there. */
	onBegin: ( kind: LocalDraft[ 'kind' ] ) => void;
	/** On a small screen the conversation has the room until somebody writes. */
	isSmall: boolean;
	isWriting: boolean;
	onWriting: ( isWriting: boolean ) => void;
	isPanelOpen: boolean;
	onTogglePanel: () => void;
	onReturn: () => void;
	onSent: ( setStatus: Status | undefined ) => void;
}

/**
 * Where an agent answers, and on a small screen what else he does to the ticket.
 *
 * @param props
 */
export function AnswerArea( props: Props ) {
	const { ticket, isSmall, isWriting, onWriting } = props;
	const isOpen = ! isSmall || isWriting;
	const isPainted = usePainted();
	const isEnabled = ticket.can?.reply !== false;
	useShortcut( 'reply', () => props.onBegin( 'reply' ), { isEnabled } );
	useShortcut( 'note', () => props.onBegin( 'note' ), { isEnabled } );
	const room = <div className="sanad-ticket__composer" />;
	return (
		<>
			{ isEnabled && (
				<div className="sanad-ticket__answer" hidden={ ! isOpen }>
					{ isSmall && (
						<Button
							className="sanad-ticket__fold"
							icon={ chevronDown }
							label={ __( 'Fold the answer', 'sanad' ) }
							onClick={ () => onWriting( false ) }
						/>
					) }
					{ isPainted ? (
						<Suspense fallback={ room }>
							<Composer
								handle={ props.composer }
								ticket={ ticket }
								onReturn={ props.onReturn }
								onSent={ ( status ) => {
									onWriting( false );
									props.onSent( status );
								} }
							/>
						</Suspense>
					) : (
						room
					) }
				</div>
			) }
			{ isSmall && ! isWriting && (
				<TicketBar
					ticket={ ticket }
					isPanelOpen={ props.isPanelOpen }
					onTogglePanel={ props.onTogglePanel }
				/>
			) }
		</>
	);
}
