import type { BlockEditProps } from '@wordpress/blocks';
import { PanelBody } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { ChoiceField, TextField } from '../shared/editor/fields';
import { LanguageControl } from '../shared/editor/language-control';
import { PreviewedBlock } from '../shared/editor/previewed-block';
import { settingsOf } from '../shared/editor/settings-of';
import metadata from './block.json';

export type SearchAttributes = {
	/** Empty says "Search the help centre". */
	label: string;
	placeholder: string;
	size: 'normal' | 'large';
	/** Two-letter code; empty is the language of the page. */
	language: string;
};

export function Edit( props: BlockEditProps< SearchAttributes > ) {
	const { attributes, context } = props;
	const setting = settingsOf( props );

	return (
		<PreviewedBlock
			block={ metadata.name }
			attributes={ attributes }
			context={ context }
			title={ __( 'Article search', 'sanad' ) }
			emptyText={ __( 'The search appears here.', 'sanad' ) }
		>
			<PanelBody title={ __( 'Search', 'sanad' ) }>
				<TextField
					label={ __( 'Label', 'sanad' ) }
					placeholder={ __( 'Search the help centre', 'sanad' ) }
					{ ...setting( 'label' ) }
				/>
				<TextField
					label={ __( 'Text in the empty field', 'sanad' ) }
					{ ...setting( 'placeholder' ) }
				/>
				<ChoiceField
					label={ __( 'Size', 'sanad' ) }
					choices={ {
						normal: __( 'Normal', 'sanad' ),
						large: __( 'Large', 'sanad' ),
					} }
					{ ...setting( 'size' ) }
				/>
				<LanguageControl { ...setting( 'language' ) } />
			</PanelBody>
		</PreviewedBlock>
	);
}
