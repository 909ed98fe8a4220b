import { TextControl, Toolbar, ToolbarGroup } from '@wordpress/components';
import { useMemo, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { LexicalEditor } from 'lexical';

import { MessageBody } from '../../components/MessageBody';
import {
	FormatButtons,
	RichText,
	type RichTextHandle,
} from '../../components/RichText';
import { typedDirection } from '../../components/typed-direction';
import { placeholderProblems } from '../../data/canned-replies/placeholders';
import { usePlaceholders } from '../../data/canned-replies/use-placeholders';
import { PlaceholderPicker } from './PlaceholderPicker';
import { Preview } from './Preview';
import type { ReplyForm } from './reply-form';

type Version = ReplyForm[ 'versions' ][ number ];

interface VersionFieldProps {
	version: Version;
	/** Its language. */
	label: string;
	canChange: boolean;
	onChange: ( part: Partial< Version > ) => void;
	onSubmit: () => void;
}

/**
 * The words of some markup.
 *
 * @param html
 */
function textOf( html: string ): string {
	return (
		new DOMParser().parseFromString( html, 'text/html' ).body.textContent ??
		''
	);
}

/**
 * The text of a reply in one language, with its placeholders checked while it is written.
 *
 * @param props
 */
export function VersionField( props: VersionFieldProps ) {
	const { version, label, canChange, onChange, onSubmit } = props;
	const { items } = usePlaceholders();
	const field = useRef< RichTextHandle >( null );
	const [ editor, setEditor ] = useState< LexicalEditor | null >( null );
	const problems = useMemo(
		() =>
			items.length > 0
				? placeholderProblems( textOf( version.body ), items )
				: [],
		[ version.body, items ]
	);
	const name = sprintf(
		/* translators: %s: name of a language. */
		__( 'Text: %s', 'sanad' ),
		label
	);

	if ( ! canChange ) {
		return <MessageBody html={ version.body } label={ name } />;
	}
	return (
		<div className="sanad-form">
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ sprintf(
					/* translators: %s: name of a language. */
					__( 'Title in this language: %s', 'sanad' ),
					label
				) }
				help={ __( 'Left empty, it is the title above.', 'sanad' ) }
				dir={ typedDirection( version.title ) }
				value={ version.title }
				onChange={ ( title ) => onChange( { title } ) }
			/>
			<div className="sanad-versions__field">
				<RichText
					ref={ field }
					label={ name }
					placeholder={ __( 'Write the answer', 'sanad' ) }
					initialHtml={ version.body }
					onChange={ ( { html } ) => onChange( { body: html } ) }
					onSubmit={ onSubmit }
					onFiles={ () => {} }
					onReady={ setEditor }
				/>
				<div className="sanad-versions__tools">
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
			<ul
				className="sanad-versions__problems"
				aria-live="polite"
				aria-label={ __( 'Problems with placeholders', 'sanad' ) }
			>
				{ problems.map( ( problem ) => (
					<li key={ problem } dir="auto">
						{ problem }
					</li>
				) ) }
			</ul>
			<Preview html={ version.body } language={ version.language } />
		</div>
	);
}
