import { useRef } from '@wordpress/element';

import { FormattedField } from '../../components/FormattedField';
import type { RichTextHandle } from '../../components/RichText';
import { usePlaceholders } from '../../data/canned-replies/use-placeholders';
import { PlaceholderPicker } from './PlaceholderPicker';
import './TemplateField.scss';

interface TemplateFieldProps {
	label: string;
	/** What stands in the empty field. */
	hint: string;
	/** Read once. */
	html: string;
	onChange: ( html: string ) => void;
	/** Control and Enter. */
	onSubmit?: () => void;
}

/**
 * A field for formatted text with placeholders, which it offers for picking.
 *
 * @param props
 * @param props.label
 * @param props.hint
 * @param props.html
 * @param props.onChange
 * @param props.onSubmit
 */
export function TemplateField( {
	label,
	hint,
	html,
	onChange,
	onSubmit = () => {},
}: TemplateFieldProps ) {
	const { items } = usePlaceholders();
	const field = useRef< RichTextHandle >( null );

	return (
		<div className="sanad-template-field">
			<FormattedField
				field={ field }
				{ ...{ label, hint, html, onChange, onSubmit } }
			>
				<PlaceholderPicker
					infos={ items }
					onPick={ ( placeholder ) => {
						field.current?.insertText( `{{${ placeholder }}}` );
						field.current?.focus();
					} }
				/>
			</FormattedField>
		</div>
	);
}
