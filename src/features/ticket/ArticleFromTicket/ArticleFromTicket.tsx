import { Button, CheckboxControl, Modal } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { ErrorNotice } from '../../../components/ErrorNotice';
import {
	type RequestError,
	type StoredTicket,
	useArticleDraft,
	useBoot,
	useConversation,
} from '../../../data';
import type { Message } from '../../../types/api';
import './ArticleFromTicket.scss';
import { usualMessages } from './choose-messages';
import { removedSentence } from './removed-sentence';

interface Props {
	ticket: StoredTicket;
	onClose: () => void;
}

/** Enough to know a message again. */
const SHOWN = 160;

function startOf( { body_text: text }: Message ): string {
	const line = text.replace( /\s+/g, ' ' ).trim();
	return line.length > SHOWN ? `${ line.slice( 0, SHOWN ) }…` : line;
}

/**
 * Makes the draft of an article from messages of a ticket, without what tells of the customer.
 *
 * @param props
 * @param props.ticket
 * @param props.onClose
 */
export function ArticleFromTicket( { ticket, onClose }: Props ) {
	const { locale } = useBoot();
	const messages = useConversation( ticket.id );
	const [ chosen, setChosen ] = useState( () => usualMessages( messages ) );
	const [ isBusy, setBusy ] = useState( false );
	const [ error, setError ] = useState< RequestError | null >( null );
	const make = useArticleDraft( ticket.id );

	const submit = async () => {
		setBusy( true );
		setError( null );
		try {
			await make( chosen, ( removed ) =>
				removedSentence( removed, locale )
			);
			onClose();
		} catch ( thrown ) {
			setError( thrown as RequestError );
			setBusy( false );
		}
	};

	return (
		<Modal
			title={ __( 'Make an article from this ticket', 'sanad' ) }
			size="medium"
			className="sanad-modal sanad-from-ticket"
			onRequestClose={ onClose }
		>
			<p>
				{ __(
					'Names, addresses, numbers and links of the customer are taken out, and the article stays a draft until somebody has checked it.',
					'sanad'
				) }
			</p>
			<fieldset>
				<legend>{ __( 'Messages to use', 'sanad' ) }</legend>
				{ messages.map( ( message ) => (
					<CheckboxControl
						key={ message.id }
						__nextHasNoMarginBottom
						label={
							message.kind === 'note'
								? sprintf(
										/* translators: %s: name of the author. */
										__( 'Note by %s', 'sanad' ),
										message.author.name
									)
								: message.author.name ||
									__( '(no name)', 'sanad' )
						}
						help={ <bdi>{ startOf( message ) }</bdi> }
						checked={ chosen.includes( message.id ) }
						onChange={ ( isChecked ) =>
							setChosen( ( ids ) =>
								isChecked
									? [ ...ids, message.id ].sort(
											( a, b ) => a - b
										)
									: ids.filter( ( id ) => id !== message.id )
							)
						}
					/>
				) ) }
			</fieldset>
			{ error && (
				<ErrorNotice error={ error } onRetry={ () => void submit() } />
			) }
			<div className="sanad-from-ticket__buttons">
				<Button variant="tertiary" onClick={ onClose }>
					{ __( 'Cancel', 'sanad' ) }
				</Button>
				<Button
					variant="primary"
					isBusy={ isBusy }
					disabled={ chosen.length === 0 || isBusy }
					accessibleWhenDisabled
					onClick={ () => void submit() }
				>
					{ __( 'Make the draft', 'sanad' ) }
				</Button>
			</div>
		</Modal>
	);
}
