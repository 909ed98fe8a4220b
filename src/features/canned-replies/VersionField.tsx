import { TextControl } from '@wordpress/components';
import { useMemo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { MessageBody } from '../../components/MessageBody';
import { typedDirection } from '../../components/typed-direction';
import { placeholderProblems } from '../../data/canned-replies/placeholders';
import { usePlaceholders } from '../../data/canned-replies/use-placeholders';
import { Preview } from './Preview';
import type { ReplyForm } from './reply-form';
import { TemplateField } from './TemplateField';

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
			<TemplateField
				label={ name }
				hint={ __( 'Write the answer', 'sanad' ) }
				html={ version.body }
				onChange={ ( body ) => onChange( { body } ) }
				onSubmit={ onSubmit }
			/>
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
