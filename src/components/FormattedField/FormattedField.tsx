import { useState } from '@wordpress/element';
import type { LexicalEditor } from 'lexical';
import type { ReactNode, Ref } from 'react';

import { FormatBar, RichText, type RichTextHandle } from '../RichText';
import './FormattedField.scss';

interface Props {
	/** For what is put in beside typing. */
	field?: Ref< RichTextHandle >;
	label: string;
	/** What stands in the empty field. */
	hint: string;
	/** Read once. */
	html: string;
	onChange: ( html: string ) => void;
	/** Control and Enter. */
	onSubmit: () => void;
	/** Further tools, after those that format. */
	children?: ReactNode;
}

/**
 * A field for formatted text without files, such as a signature or a template.
 *
 * @param props
 * @param props.field
 * @param props.label
 * @param props.hint
 * @param props.html
 * @param props.onChange
 * @param props.onSubmit
 * @param props.children
 */
export function FormattedField( {
	field,
	label,
	hint,
	html,
	onChange,
	onSubmit,
	children,
}: Props ) {
	const [ editor, setEditor ] = useState< LexicalEditor | null >( null );

	return (
		<div className="sanad-formatted-field sanad-rich-text-frame">
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
			<div className="sanad-formatted-field__tools">
				{ editor && <FormatBar editor={ editor } /> }
				{ children }
			</div>
		</div>
	);
}
