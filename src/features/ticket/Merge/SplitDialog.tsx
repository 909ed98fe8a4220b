import {
	Button,
	Modal,
	SelectControl,
	TextControl,
} from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import { ErrorNotice } from '../../../components/ErrorNotice';
import { isolatedWords } from '../../../components/isolated';
import {
	type RequestError,
	type StoredTicket,
	useConversation,
	useTicketMoves,
} from '../../../data';
import type { Message } from '../../../types/api';
import './Merge.scss';

interface Props {
	ticket: StoredTicket;
	/** Those that a new ticket can begin with, oldest first. */
	candidates: Message[];
	/** The one that it begins with at first. */
	message: Message;
	onClose: () => void;
	/** Gets the ticket to go on with: the new one, or after an undo the old one. */
	onMoved: ( ticketId: number ) => void;
}

/** As long as the server keeps it. */
const MAX_LENGTH = 500;

/** Enough to know the message again. */
const SHOWN = 200;

/** As many fit a line. */
const IN_LINE = 60;

function lineOf( { author, body_text: text }: Message ): string {
	return sprintf(
		/* translators: 1: who wrote a message, 2: its beginning. */
		__( '%1$s: %2$s', 'sanad' ),
		isolatedWords( author.name ),
		isolatedWords( text.slice( 0, IN_LINE ) )
	);
}

/**
 * Makes a ticket of a message and all that came after it.
 *
 * @param props
 * @param props.ticket
 * @param props.candidates
 * @param props.message    One of the candidates.
 * @param props.onClose
 * @param props.onMoved
 */
export function SplitDialog( {
	ticket,
	candidates,
	message: proposed,
	onClose,
	onMoved,
}: Props ) {
	const messages = useConversation( ticket.id );
	const [ from, setFrom ] = useState( proposed.id );
	const message = candidates.find( ( { id } ) => id === from ) ?? proposed;
	const count = messages.filter( ( { id } ) => id >= message.id ).length;
	const [ subject, setSubject ] = useState( ticket.subject );
	const [ isBusy, setBusy ] = useState( false );
	const [ failure, setFailure ] = useState< RequestError | null >( null );
	const { split } = useTicketMoves( onMoved );

	const submit = async () => {
		setBusy( true );
		setFailure( null );
		try {
			const { id } = await split( ticket.id, message.id, subject.trim() );
			onClose();
			onMoved( id );
		} catch ( thrown ) {
			setFailure( thrown as RequestError );
			setBusy( false );
		}
	};

	return (
		<Modal
			title={ __( 'Split into a new ticket', 'sanad' ) }
			size="medium"
			className="sanad-modal sanad-merge"
			onRequestClose={ onClose }
		>
			<form
				onSubmit={ ( event ) => {
					event.preventDefault();
					if ( ! isBusy ) {
						void submit();
					}
				} }
			>
				<p>
					{ sprintf(
						/* translators: 1: number of messages, 2: number of the ticket. */
						_n(
							'%1$d message leaves #%2$d for a ticket of its own. Both lead to each other.',
							'%1$d messages leave #%2$d for a ticket of their own. Both lead to each other.',
							count,
							'sanad'
						),
						count,
						ticket.number
					) }
				</p>
				<SelectControl
					__nextHasNoMarginBottom
					__next40pxDefaultSize
					label={ __( 'It begins with', 'sanad' ) }
					value={ String( message.id ) }
					options={ candidates.map( ( one ) => ( {
						value: String( one.id ),
						label: lineOf( one ),
					} ) ) }
					onChange={ ( value ) => setFrom( Number( value ) ) }
				/>
				<blockquote className="sanad-merge__from">
					<bdi>{ message.author.name }</bdi>
					<p dir="auto">{ message.body_text.slice( 0, SHOWN ) }</p>
				</blockquote>
				<TextControl
					__nextHasNoMarginBottom
					__next40pxDefaultSize
					label={ __( 'Subject of the new ticket', 'sanad' ) }
					value={ subject }
					maxLength={ MAX_LENGTH }
					dir="auto"
					onChange={ setSubject }
				/>
				{ failure && (
					<ErrorNotice
						error={ failure }
						onRetry={ () => void submit() }
					/>
				) }
				<div className="sanad-merge__buttons">
					<Button variant="tertiary" onClick={ onClose }>
						{ __( 'Cancel', 'sanad' ) }
					</Button>
					<Button
						variant="primary"
						type="submit"
						isBusy={ isBusy }
						disabled={ isBusy }
						accessibleWhenDisabled
					>
						{ __( 'Split', 'sanad' ) }
					</Button>
				</div>
			</form>
		</Modal>
	);
}
