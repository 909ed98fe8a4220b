import { Button, Modal, Notice } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { FormEvent, ReactNode } from 'react';

import type { Submit } from './use-submit';

interface FormDialogProps {
	title: string;
	/** What the button does, such as "Delete the team". */
	action: string;
	/** What closing without it is called. */
	cancel?: string;
	isDestructive?: boolean;
	isDisabled?: boolean;
	state: Submit;
	onSubmit: () => void;
	onClose: () => void;
	/** Beside the buttons, at their end. */
	aside?: ReactNode;
	children: ReactNode;
}

/**
 * A form in a dialog: what was refused stands above its fields, and what takes long says how much is
 * left. It stays open while it works.
 *
 * @param props
 */
export function FormDialog( props: FormDialogProps ) {
	const { state, onSubmit, onClose, isDestructive = false } = props;
	const { isBusy, error, left } = state;

	return (
		<Modal
			className="sanad-modal"
			size="medium"
			title={ props.title }
			onRequestClose={ () => ! isBusy && onClose() }
		>
			<form
				className="sanad-form"
				noValidate
				onSubmit={ ( event: FormEvent ) => {
					event.preventDefault();
					if ( ! isBusy && ! props.isDisabled ) {
						onSubmit();
					}
				} }
			>
				{ error && (
					<div role="alert">
						<Notice status="error" isDismissible={ false }>
							{ error.message }
						</Notice>
					</div>
				) }
				{ props.children }
				{ isBusy && left !== null && (
					<p role="status">
						{ sprintf(
							/* translators: %d: number of tickets. */
							_n(
								'%d ticket left. You can go on when it is done; nothing is lost if this page is closed.',
								'%d tickets left. You can go on when it is done; nothing is lost if this page is closed.',
								left,
								'sanad'
							),
							left
						) }
					</p>
				) }
				<div className="sanad-form__actions">
					<Button
						variant="primary"
						type="submit"
						isDestructive={ isDestructive }
						isBusy={ isBusy }
						disabled={ isBusy || ( props.isDisabled ?? false ) }
						accessibleWhenDisabled
					>
						{ props.action }
					</Button>
					<Button
						variant="tertiary"
						disabled={ isBusy }
						accessibleWhenDisabled
						onClick={ onClose }
					>
						{ props.cancel ?? __( 'Cancel', 'sanad' ) }
					</Button>
					{ props.aside && (
						<span className="sanad-form__aside">
							{ props.aside }
						</span>
					) }
				</div>
			</form>
		</Modal>
	);
}
