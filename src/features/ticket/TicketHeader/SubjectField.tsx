import { Button } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { KeyboardEvent } from 'react';

import type { StoredTicket } from '../../../data';
import { useTicketActions } from '../../../data';

/** As long as the server keeps it. */
const MAX_LENGTH = 500;

interface InputProps {
	subject: string;
	/** Called once, with what was typed, or null if it shall stay as it was. */
	onDone: ( typed: string | null ) => void;
}

function SubjectInput( { subject, onDone }: InputProps ) {
	const [ typed, setTyped ] = useState( subject );
	const field = useRef< HTMLInputElement >( null );
	const isDone = useRef( false );

	useEffect( () => {
		field.current?.focus();
		field.current?.select();
	}, [] );

	// Taking a focused field away may fire its blur as well.
	const finish = ( result: string | null ) => {
		if ( ! isDone.current ) {
			isDone.current = true;
			onDone( result );
		}
	};

	const onKeyDown = ( event: KeyboardEvent ) => {
		if ( event.nativeEvent.isComposing ) {
			return;
		}
		if ( event.key === 'Enter' ) {
			// The button takes the focus at once, and the rest of this key press would press it.
			event.preventDefault();
			finish( typed );
		}
		if ( event.key === 'Escape' ) {
			event.stopPropagation();
			finish( null );
		}
	};

	return (
		<input
			ref={ field }
			className="sanad-ticket-header__field"
			type="text"
			dir="auto"
			aria-label={ __( 'Subject', 'sanad' ) }
			maxLength={ MAX_LENGTH }
			value={ typed }
			onChange={ ( event ) => setTyped( event.target.value ) }
			onBlur={ () => finish( typed ) }
			onKeyDown={ onKeyDown }
		/>
	);
}

/**
 * The subject; a press on it makes it a field.
 *
 * @param props
 * @param props.ticket
 */
export function SubjectField( { ticket }: { ticket: StoredTicket } ) {
	const { update } = useTicketActions( ticket.id );
	const [ isEditing, setEditing ] = useState( false );
	const button = useRef< HTMLButtonElement >( null );
	const wasEditing = useRef( false );

	useEffect( () => {
		if ( wasEditing.current && ! isEditing ) {
			button.current?.focus();
		}
		wasEditing.current = isEditing;
	}, [ isEditing ] );

	if ( isEditing ) {
		return (
			<SubjectInput
				subject={ ticket.subject }
				onDone={ ( typed ) => {
					setEditing( false );
					const subject = typed?.trim() ?? '';
					if ( subject !== '' && subject !== ticket.subject ) {
						void update( { subject } );
					}
				} }
			/>
		);
	}
	return (
		<h2 className="sanad-ticket-header__subject">
			<Button
				ref={ button }
				variant="tertiary"
				onClick={ () => setEditing( true ) }
				title={ __( 'Change the subject', 'sanad' ) }
			>
				<bdi>{ ticket.subject }</bdi>
			</Button>
		</h2>
	);
}
