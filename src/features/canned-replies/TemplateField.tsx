import { Toolbar, ToolbarGroup } from '@wordpress/components';
import { useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { LexicalEditor } from 'lexical';

import {
	FormatButtons,
	RichText,
	type RichTextHandle,
} from '../../components/RichText';
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
	const [ editor, setEditor ] = useState< LexicalEditor | null >( null );

	return (
		<div className="sanad-template-field">
			<RichText
				ref={ field }
				label={ label }
				placeholder={ hint }
				initialHtml={ html }
				onChange={ ( value ) => onChange( value.html ) }
				onSubmit={ onSubmit }
				onFiles={ () => {} }
				onReady={ setEditor }
			/>
			<div className="sanad-template-field__tools">
				{ editor && (
					<Toolbar
						label={ __( 'Format', 'sanad' ) }
						variant="unstyled"
					>
						<ToolbarGroup>
							<FormatButtons editor={ editor } />
						</ToolbarGroup>
					</Toolbar>
				) }
				<PlaceholderPicker
					infos={ items }
					onPick={ ( placeholder ) => {
						field.current?.insertText( `{{${ placeholder }}}` );
						field.current?.focus();
					} }
				/>
			</div>
		</div>
	);
}
