import { Button, DropdownMenu } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { chevronDown } from '@wordpress/icons';
import { displayShortcut } from '@wordpress/keycodes';

import type { LocalDraft } from '../../../data';
import type { Status } from '../../../types/api';

interface Props {
	kind: LocalDraft[ 'kind' ];
	save: LocalDraft[ 'save' ];
	isEmpty: boolean;
	isBusy: boolean;
	isDisabled: boolean;
	/** Whether the last try failed. */
	isRetry: boolean;
	onSend: ( setStatus?: Status ) => void;
}

function saveSentence( save: LocalDraft[ 'save' ] ): string {
	return {
		saved: __( 'Draft saved', 'sanad' ),
		dirty: '',
		saving: __( 'Saving draft', 'sanad' ),
		failed: __( 'Draft kept in this browser only', 'sanad' ),
	}[ save ];
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
	const sendLabel =
		kind === 'note' ? __( 'Add note', 'sanad' ) : __( 'Send', 'sanad' );
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
				onClick={ () => onSend() }
			>
				{ isRetry ? __( 'Retry', 'sanad' ) : sendLabel }
			</Button>
			{ kind === 'reply' && (
				<DropdownMenu
					icon={ chevronDown }
					label={ __( 'More ways to send', 'sanad' ) }
					toggleProps={ {
						variant: 'primary',
						disabled: isDisabled || isBusy,
					} }
					popoverProps={ { placement: 'top-end' } }
					controls={ [
						{
							title: __( 'Send and resolve', 'sanad' ),
							onClick: () => onSend( 'resolved' ),
						},
						{
							title: __(
								'Send and wait for the customer',
								'sanad'
							),
							onClick: () => onSend( 'pending' ),
						},
						{
							title: __( 'Send and keep open', 'sanad' ),
							onClick: () => onSend( 'open' ),
						},
					] }
				/>
			) }
		</div>
	);
}
