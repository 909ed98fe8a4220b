import {
	Button,
	CheckboxControl,
	SelectControl,
	TextControl,
} from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent } from 'react';

import { useDirectory } from '../../data';
import { useArticleActions, VISIBILITIES } from '../../data/articles-admin';
import { type CategoryNode, flatTree } from '../../data/categories';
import type { ArticleSummary, Visibility } from '../../types/api';
import { visibilityLabel } from './labels';

interface ArticleDetailsProps {
	article: ArticleSummary;
	tree: CategoryNode[];
	onClose: () => void;
}

/**
 * What can be set of an article without opening the editor.
 *
 * @param props
 * @param props.article
 * @param props.tree
 * @param props.onClose
 */
export function ArticleDetails( {
	article,
	tree,
	onClose,
}: ArticleDetailsProps ) {
	const { change } = useArticleActions();
	const { agents } = useDirectory();
	const [ owner, setOwner ] = useState( article.owner?.id ?? 0 );
	const [ day, setDay ] = useState( article.review_at ?? '' );
	const [ visibility, setVisibility ] = useState( article.visibility );
	const [ shelves, setShelves ] = useState( article.category_ids );
	// Somebody who is no agent any more is still who it says, until another is chosen.
	const owners = agents.items.some( ( { id } ) => id === owner )
		? agents.items
		: [ ...( article.owner ? [ article.owner ] : [] ), ...agents.items ];

	return (
		<form
			className="sanad-form"
			onSubmit={ ( event: FormEvent ) => {
				event.preventDefault();
				void change( [ article ], {
					owner_id: owner,
					review_at: day || null,
					visibility,
					category_ids: shelves,
				} );
				onClose();
			} }
		>
			<p className="sanad-form__about" dir="auto">
				{ article.title }
			</p>
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Owner', 'sanad' ) }
				help={ __( 'Who keeps it right.', 'sanad' ) }
				value={ String( owner ) }
				options={ [
					{ value: '0', label: __( 'Nobody', 'sanad' ) },
					...owners.map( ( { id, name } ) => ( {
						value: String( id ),
						label: name,
					} ) ),
				] }
				onChange={ ( value ) => setOwner( Number( value ) ) }
			/>
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				type="date"
				label={ __( 'Read again on', 'sanad' ) }
				help={ __(
					'From that day on the article is marked until somebody sets another.',
					'sanad'
				) }
				value={ day }
				onChange={ setDay }
			/>
			<SelectControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Who can read it', 'sanad' ) }
				value={ visibility }
				options={ VISIBILITIES.map( ( value ) => ( {
					value,
					label: visibilityLabel( value ),
				} ) ) }
				onChange={ ( value ) => setVisibility( value as Visibility ) }
			/>
			{ tree.length > 0 && (
				<fieldset className="sanad-form__choices">
					<legend>{ __( 'Categories', 'sanad' ) }</legend>
					{ flatTree( tree ).map( ( { category, depth } ) => (
						<div
							key={ category.id }
							style={ { paddingInlineStart: depth * 20 } }
						>
							<CheckboxControl
								__nextHasNoMarginBottom
								label={ category.name }
								checked={ shelves.includes( category.id ) }
								onChange={ ( isChecked ) =>
									setShelves(
										isChecked
											? [ ...shelves, category.id ]
											: shelves.filter(
													( id ) => id !== category.id
												)
									)
								}
							/>
						</div>
					) ) }
				</fieldset>
			) }
			<div className="sanad-form__actions">
				<Button variant="primary" type="submit">
					{ __( 'Save', 'sanad' ) }
				</Button>
				<Button variant="tertiary" onClick={ onClose }>
					{ __( 'Cancel', 'sanad' ) }
				</Button>
			</div>
		</form>
	);
}
