import { Button } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import type { StoredTicket } from '../../../data';
import { useTicketActions } from '../../../data';

/** As long as the server keeps it. */
const MAX_LENGTH = 500;

/**
 * The subject; a press on it makes it a field.
 *
 * @param props
 * @param props.ticket
 */
export function SubjectField( { ticket }: { ticket: StoredTicket } ) {
	const { update } = useTicketActions( ticket.id );
	const [ typed, setTyped ] = useState< string | null >( null );
	const field = useRef< HTMLInputElement >( null );
	const button = useRef< HTMLButtonElement >( null );
	const wasEditing = useRef( false );
	const isEditing = typed !== null;

	useEffect( () => {
		if ( isEditing ) {
			field.current?.select();
		} else if ( wasEditing.current ) {
			button.current?.focus();
		}
		wasEditing.current = isEditing;
	}, [ isEditing ] );

	const save = () => {
		const subject = typed?.trim() ?? '';
		setTyped( null );
		if ( subject !== '' && subject !== ticket.subject ) {
			void update( { subject } );
		}
	};

	if ( ! isEditing ) {
		return (
			<h2 className="sanad-ticket-header__subject">
				<Button
					ref={ button }
					variant="tertiary"
					onClick={ () => setTyped( ticket.subject ) }
					title={ __( 'Change the subject', 'sanad' ) }
				>
					<bdi>{ ticket.subject }</bdi>
				</Button>
			</h2>
		);
	}
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
			onBlur={ save }
			onKeyDown={ ( event ) => {
				if ( event.nativeEvent.isComposing ) {
					return;
				}
				if ( event.key === 'Enter' ) {
					save();
				}
				if ( event.key === 'Escape' ) {
					event.stopPropagation();
					setTyped( null );
				}
			} }
		/>
	);
}
