import {
	Button,
	Notice,
	SelectControl,
	TextareaControl,
	TextControl,
} from '@wordpress/components';
import { PluginDocumentSettingPanel } from '@wordpress/editor';
import { __ } from '@wordpress/i18n';

import { useBoot, useDirectory } from '../data';
import { VISIBILITIES } from '../data/articles-admin/query';
import { visibilityLabel } from '../features/articles/labels';
import type { Visibility } from '../types/api';
import { findArticles, findProducts } from './find';
import { IdTokens } from './IdTokens';
import { TranslationList } from './TranslationList';
import { useArticleMeta } from './use-article-meta';
import './editor.scss';

/** What an article has besides its text, among the settings of the block editor. */
export function ArticlePanels() {
	const { id, isNew, meta, change } = useArticleMeta();
	const { languages } = useBoot();
	const { agents } = useDirectory();

	return (
		<>
			<PluginDocumentSettingPanel
				className="sanad-editor-panel"
				name="sanad-language"
				title={ __( 'Language and translations', 'sanad' ) }
			>
				<SelectControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ __( 'Language', 'sanad' ) }
					value={ meta._sanad_language || languages[ 0 ]?.code || '' }
					options={ languages.map( ( { code, name } ) => ( {
						value: code,
						label: name,
					} ) ) }
					onChange={ ( language ) =>
						change( { _sanad_language: language } )
					}
				/>
				<TranslationList
					id={ id }
					isNew={ isNew }
					language={ meta._sanad_language }
				/>
			</PluginDocumentSettingPanel>
			<PluginDocumentSettingPanel
				className="sanad-editor-panel"
				name="sanad-audience"
				title={ __( 'Readers and products', 'sanad' ) }
			>
				<SelectControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ __( 'Who can read it', 'sanad' ) }
					value={ meta._sanad_visibility }
					options={ VISIBILITIES.map( ( value ) => ( {
						value,
						label: visibilityLabel( value ),
					} ) ) }
					onChange={ ( visibility ) =>
						change( {
							_sanad_visibility: visibility as Visibility,
						} )
					}
				/>
				<IdTokens
					label={ __( 'Products', 'sanad' ) }
					ids={ meta._sanad_products }
					find={ findProducts }
					onChange={ ( ids ) => change( { _sanad_products: ids } ) }
				/>
				<IdTokens
					label={ __( 'Related articles', 'sanad' ) }
					ids={ meta._sanad_related }
					find={ findArticles }
					onChange={ ( ids ) => change( { _sanad_related: ids } ) }
				/>
			</PluginDocumentSettingPanel>
			<PluginDocumentSettingPanel
				className="sanad-editor-panel"
				name="sanad-care"
				title={ __( 'Review and notes', 'sanad' ) }
			>
				{ meta._sanad_needs_check && (
					<Notice status="warning" isDismissible={ false }>
						<p>
							{ __(
								'This article was made of a ticket. Read it for personal data before it is published.',
								'sanad'
							) }
						</p>
						<Button
							variant="secondary"
							onClick={ () =>
								change( { _sanad_needs_check: false } )
							}
						>
							{ __( 'It is checked', 'sanad' ) }
						</Button>
					</Notice>
				) }
				<SelectControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ __( 'Owner', 'sanad' ) }
					value={ String( meta._sanad_owner ) }
					options={ [
						{ value: '0', label: __( 'Nobody', 'sanad' ) },
						...agents.items.map( ( agent ) => ( {
							value: String( agent.id ),
							label: agent.name,
						} ) ),
					] }
					onChange={ ( owner ) =>
						change( { _sanad_owner: Number( owner ) } )
					}
				/>
				<TextControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					type="date"
					label={ __( 'Read again on', 'sanad' ) }
					value={ meta._sanad_review_at }
					onChange={ ( day ) => change( { _sanad_review_at: day } ) }
				/>
				<TextareaControl
					__nextHasNoMarginBottom
					rows={ 4 }
					dir="auto"
					label={ __( 'Internal note', 'sanad' ) }
					help={ __( 'Only your team sees this.', 'sanad' ) }
					value={ meta._sanad_note }
					onChange={ ( note ) => change( { _sanad_note: note } ) }
				/>
			</PluginDocumentSettingPanel>
		</>
	);
}
