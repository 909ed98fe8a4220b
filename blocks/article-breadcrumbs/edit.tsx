import type { BlockEditProps } from '@wordpress/blocks';
import { PanelBody } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { SwitchField } from '../shared/editor/fields';
import { PreviewedBlock } from '../shared/editor/previewed-block';
import { settingsOf } from '../shared/editor/settings-of';
import metadata from './block.json';

export type BreadcrumbsAttributes = {
	showLanguages: boolean;
};

export function Edit( props: BlockEditProps< BreadcrumbsAttributes > ) {
	const { attributes, context } = props;
	const setting = settingsOf( props );

	return (
		<PreviewedBlock
			block={ metadata.name }
			attributes={ attributes }
			context={ context }
			title={ __( 'Article breadcrumbs', 'sanad' ) }
			emptyText={ __(
				'On articles, the way from the start of the help centre appears here.',
				'sanad'
			) }
		>
			<PanelBody title={ __( 'Breadcrumbs', 'sanad' ) }>
				<SwitchField
					label={ __( 'Links to other languages', 'sanad' ) }
					{ ...setting( 'showLanguages' ) }
				/>
			</PanelBody>
		</PreviewedBlock>
	);
}
