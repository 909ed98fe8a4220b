import { __ } from '@wordpress/i18n';
import type { FieldMode } from './edit';

interface Props {
	mode: FieldMode;
	label: string;
	help?: string;
	/** What kind of control it is on the page; a line of text unless said otherwise. */
	kind?: 'line' | 'text' | 'choice' | 'files';
}

/**
 * A field as visitors will see it, without doing anything.
 * @param root0
 * @param root0.mode
 * @param root0.label
 * @param root0.help
 * @param root0.kind
 */
export function FieldPreview( { mode, label, help, kind = 'line' }: Props ) {
	if ( mode === 'hidden' ) {
		return null;
	}
	return (
		<div className="sanad-form__field">
			<span className="sanad-form__label">
				{ label }
				{ mode === 'optional' && (
					<span className="sanad-form__optional">
						{ ' ' }
						{ __( '(optional)', 'sanad' ) }
					</span>
				) }
			</span>
			<div
				className={ `sanad-form__control is-preview is-${ kind }` }
				aria-hidden="true"
			>
				{ kind === 'choice' && __( 'Choose…', 'sanad' ) }
				{ kind === 'files' && __( 'Choose files', 'sanad' ) }
			</div>
			{ help && <p className="sanad-form__help">{ help }</p> }
		</div>
	);
}
