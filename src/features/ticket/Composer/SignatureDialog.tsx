import { Button, Modal, Notice, RangeControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { FormattedField } from '../../../components/FormattedField';
import { RequestError, useMe } from '../../../data';

/**
 * Where an agent writes what his mails end with, and says for how long they can be taken back.
 *
 * @param props
 * @param props.onClose
 */
export default function SignatureDialog( {
	onClose,
}: {
	onClose: () => void;
} ) {
	const { me, save } = useMe();
	const [ html, setHtml ] = useState( me.signature_html );
	const [ seconds, setSeconds ] = useState( me.undo_seconds );
	const [ isSaving, setSaving ] = useState( false );
	const [ problem, setProblem ] = useState< string | null >( null );

	const submit = async () => {
		setSaving( true );
		setProblem( null );
		try {
			await save( { signature_html: html, undo_seconds: seconds } );
			onClose();
		} catch ( thrown ) {
			setSaving( false );
			setProblem( thrown instanceof RequestError ? thrown.message : '' );
		}
	};

	return (
		<Modal
			className="sanad-modal"
			title={ __( 'Your signature', 'sanad' ) }
			onRequestClose={ onClose }
			size="medium"
		>
			<div className="sanad-signature">
				{ problem !== null && (
					<Notice status="error" isDismissible={ false }>
						{ problem }
					</Notice>
				) }
				<FormattedField
					label={ __( 'Your signature', 'sanad' ) }
					hint={ __(
						'Empty: the signature of the mailbox',
						'sanad'
					) }
					html={ me.signature_html }
					onChange={ setHtml }
					onSubmit={ () => void submit() }
				/>
				<RangeControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ __(
						'Seconds in which an answer can be taken back',
						'sanad'
					) }
					min={ 5 }
					max={ 30 }
					value={ seconds }
					onChange={ ( value ) => setSeconds( value ?? seconds ) }
				/>
				<div className="sanad-signature__buttons">
					<Button
						variant="primary"
						__next40pxDefaultSize
						isBusy={ isSaving }
						aria-disabled={ isSaving }
						onClick={ () => void submit() }
					>
						{ __( 'Save', 'sanad' ) }
					</Button>
					<Button
						variant="tertiary"
						__next40pxDefaultSize
						onClick={ onClose }
					>
						{ __( 'Cancel', 'sanad' ) }
					</Button>
				</div>
			</div>
		</Modal>
	);
}
