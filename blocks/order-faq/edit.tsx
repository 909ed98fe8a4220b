import type { BlockEditProps } from '@wordpress/blocks';
import { PanelBody } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { NumberField, SwitchField, TextField } from '../shared/editor/fields';
import { HeadingLevelControl } from '../shared/editor/heading-level-control';
import { LanguageControl } from '../shared/editor/language-control';
import { PreviewedBlock } from '../shared/editor/previewed-block';
import { settingsOf } from '../shared/editor/settings-of';
import metadata from './block.json';

export type OrderFaqAttributes = {
	/** Empty says "About your last order". */
	heading: string;
	headingLevel: number;
	/** How many of the last orders are looked at. */
	orders: number;
	/** Most articles. */
	count: number;
	/** Whether guests are asked to sign in; otherwise they see nothing. */
	showPrompt: boolean;
	/** Two-letter code; empty is the language of the page. */
	language: string;
};

export function Edit( props: BlockEditProps< OrderFaqAttributes > ) {
	const { attributes, context } = props;
	const setting = settingsOf( props );

	return (
		<PreviewedBlock
			block={ metadata.name }
			attributes={ attributes }
			context={ context }
			title={ __( 'Help for your last order', 'sanad' ) }
			emptyText={ __(
				'Articles about the products of your own last order would stand here. You have ordered nothing that has articles.',
				'sanad'
			) }
		>
			<PanelBody title={ __( 'Articles', 'sanad' ) }>
				<p>
					{ __(
						'Shown are the articles that belong to the products of the last orders. Everybody sees his own.',
						'sanad'
					) }
				</p>
				<NumberField
					label={ __( 'Last orders', 'sanad' ) }
					min={ 1 }
					max={ 5 }
					emptied={ 1 }
					{ ...setting( 'orders' ) }
				/>
				<NumberField
					label={ __( 'At most', 'sanad' ) }
					min={ 1 }
					max={ 20 }
					emptied={ 6 }
					{ ...setting( 'count' ) }
				/>
				<SwitchField
					label={ __( 'Ask guests to sign in', 'sanad' ) }
					{ ...setting( 'showPrompt' ) }
				/>
				<LanguageControl { ...setting( 'language' ) } />
			</PanelBody>
			<PanelBody title={ __( 'Heading', 'sanad' ) }>
				<TextField
					label={ __( 'Heading', 'sanad' ) }
					placeholder={ __( 'About your last order', 'sanad' ) }
					{ ...setting( 'heading' ) }
				/>
				<HeadingLevelControl { ...setting( 'headingLevel' ) } />
			</PanelBody>
		</PreviewedBlock>
	);
}
