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
import { PlaceholderPicker } from '../canned-replies/PlaceholderPicker';

interface StepTextProps {
	label: string;
	/** Read once. */
	html: string;
	onChange: ( html: string ) => void;
}

/**
 * The text of a step, with placeholders.
 *
 * @param props
 * @param props.label
 * @param props.html
 * @param props.onChange
 */
export function StepText( { label, html, onChange }: StepTextProps ) {
	const { items } = usePlaceholders();
	const field = useRef< RichTextHandle >( null );
	const [ editor, setEditor ] = useState< LexicalEditor | null >( null );

	return (
		<div className="sanad-step-text">
			<RichText
				ref={ field }
				label={ label }
				placeholder={ __( 'Write the text', 'sanad' ) }
				initialHtml={ html }
				onChange={ ( value ) => onChange( value.html ) }
				onSubmit={ () => {} }
				onFiles={ () => {} }
				onReady={ setEditor }
			/>
			<div className="sanad-step-text__tools">
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
