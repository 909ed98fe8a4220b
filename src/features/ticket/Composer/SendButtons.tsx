import {
	Button,
	DropdownMenu,
	MenuGroup,
	MenuItem,
} from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { chevronDown, scheduled } from '@wordpress/icons';
import { displayShortcut } from '@wordpress/keycodes';

import { type LocalDraft, usePreference } from '../../../data';
import type { Status } from '../../../types/api';
import {
	type SendChoice,
	sendChoice,
	sendChoices,
	sendLabel,
} from './send-choices';
import { WhenDialog } from './WhenDialog';

/** What happens when it is sent. */
export interface SendPlan {
	setStatus?: Status;
	/** RFC 3339. */
	snoozeUntil?: string;
	/** When the server sends it, instead of now. */
	sendAt?: Date;
}

interface Props {
	kind: LocalDraft[ 'kind' ];
	save: LocalDraft[ 'save' ];
	isEmpty: boolean;
	isBusy: boolean;
	isDisabled: boolean;
	/** Whether the last try failed. */
	isRetry: boolean;
	onSend: ( plan: SendPlan ) => void;
}

function saveSentence( save: LocalDraft[ 'save' ] ): string {
	return {
		saved: __( 'Draft saved', 'sanad' ),
		dirty: '',
		saving: __( 'Saving draft', 'sanad' ),
		failed: __( 'Draft kept in this browser only', 'sanad' ),
	}[ save ];
}

const planOf = ( choice: SendChoice ): SendPlan =>
	choice === '' ? {} : { setStatus: choice };

/**
 * The choice that the button makes by itself, which is the one that was made last.
 */
export function useSendChoice(): [
	SendChoice,
	( choice: SendChoice ) => void,
] {
	const [ kept, keep ] = usePreference( 'sendChoice' );
	return [ sendChoice( kept ), keep ];
}

/**
 * The buttons that send, each saying what it will do.
 *
 * @param props
 * @param props.kind
 * @param props.save
 * @param props.isEmpty
 * @param props.isBusy
 * @param props.isDisabled
 * @param props.isRetry
 * @param props.onSend
 */
export function SendButtons( {
	kind,
	save,
	isEmpty,
	isBusy,
	isDisabled,
	isRetry,
	onSend,
}: Props ) {
	const [ chosen, choose ] = useSendChoice();
	const [ asking, setAsking ] = useState< 'send' | 'snooze' | null >( null );
	const label =
		kind === 'note' ? __( 'Add note', 'sanad' ) : sendLabel( chosen );
	const plan = kind === 'note' ? {} : planOf( chosen );

	return (
		<div className="sanad-composer__send">
			<span className="sanad-composer__saved" role="status">
				{ isEmpty ? '' : saveSentence( save ) }
			</span>
			<Button
				variant="primary"
				__next40pxDefaultSize
				isBusy={ isBusy }
				aria-disabled={ isDisabled || isBusy }
				disabled={ isDisabled }
				shortcut={ displayShortcut.primary( 'Enter' ) }
				onClick={ () => onSend( plan ) }
			>
				{ isRetry ? __( 'Retry', 'sanad' ) : label }
			</Button>
			{ kind === 'reply' && (
				<DropdownMenu
					icon={ chevronDown }
					label={ __( 'More ways to send', 'sanad' ) }
					toggleProps={ {
						variant: 'primary',
						__next40pxDefaultSize: true,
						disabled: isDisabled || isBusy,
					} }
					popoverProps={ { placement: 'top-end' } }
				>
					{ ( { onClose } ) => (
						<>
							<MenuGroup>
								{ sendChoices()
									.filter(
										( { choice } ) => choice !== chosen
									)
									.map( ( { choice, label: title } ) => (
										<MenuItem
											key={ choice }
											onClick={ () => {
												onClose();
												choose( choice );
												onSend( planOf( choice ) );
											} }
										>
											{ title }
										</MenuItem>
									) ) }
							</MenuGroup>
							<MenuGroup>
								<MenuItem
									icon={ scheduled }
									onClick={ () => {
										onClose();
										setAsking( 'snooze' );
									} }
								>
									{ __( 'Send and snooze…', 'sanad' ) }
								</MenuItem>
								<MenuItem
									icon={ scheduled }
									onClick={ () => {
										onClose();
										setAsking( 'send' );
									} }
								>
									{ __( 'Send later…', 'sanad' ) }
								</MenuItem>
							</MenuGroup>
						</>
					) }
				</DropdownMenu>
			) }
			{ asking === 'snooze' && (
				<WhenDialog
					title={ __(
						'Send now, and snooze the ticket until',
						'sanad'
					) }
					action={ __( 'Send and snooze', 'sanad' ) }
					onClose={ () => setAsking( null ) }
					onChoose={ ( time ) => {
						setAsking( null );
						onSend( { snoozeUntil: time.toISOString() } );
					} }
				/>
			) }
			{ asking === 'send' && (
				<WhenDialog
					title={ __( 'Send the answer at', 'sanad' ) }
					action={ __( 'Schedule', 'sanad' ) }
					onClose={ () => setAsking( null ) }
					onChoose={ ( time ) => {
						setAsking( null );
						onSend( { ...plan, sendAt: time } );
					} }
				/>
			) }
		</div>
	);
}
