import { Button, SelectControl } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';

import { useDirectory } from '../../data';
import {
	type ArticleChanges,
	useArticleActions,
	VISIBILITIES,
} from '../../data/articles-admin';
import type { CategoryNode } from '../../data/categories';
import type { ArticleSummary, Visibility } from '../../types/api';
import { categoryOptions } from './article-filters';
import { visibilityLabel } from './labels';

interface BulkBarProps {
	/** Those that are chosen. */
	articles: ArticleSummary[];
	tree: CategoryNode[];
	onDone: () => void;
}

/**
 * What is done to several articles at once; all of it can be undone.
 *
 * @param props
 * @param props.articles
 * @param props.tree
 * @param props.onDone
 */
export function BulkBar( { articles, tree, onDone }: BulkBarProps ) {
	const { change } = useArticleActions();
	const { agents } = useDirectory();
	if ( articles.length === 0 ) {
		return null;
	}
	const apply = ( changes: ArticleChanges ) => {
		void change( articles, changes );
		onDone();
	};
	const select = (
		label: string,
		options: { value: string; label: string }[],
		changesFor: ( value: string ) => ArticleChanges
	) => (
		<SelectControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			hideLabelFromVision
			label={ label }
			value=""
			options={ [ { value: '', label }, ...options ] }
			onChange={ ( value ) =>
				value !== '' && apply( changesFor( value ) )
			}
		/>
	);

	return (
		<div
			className="sanad-bulk"
			role="region"
			aria-label={ __( 'Chosen articles', 'sanad' ) }
		>
			<span className="sanad-bulk__count">
				{ sprintf(
					/* translators: %d: number of articles. */
					_n(
						'%d article chosen',
						'%d articles chosen',
						articles.length,
						'sanad'
					),
					articles.length
				) }
			</span>
			{ select(
				__( 'Put into category…', 'sanad' ),
				categoryOptions( tree ),
				( value ) => ( { category_ids: [ Number( value ) ] } )
			) }
			{ select(
				__( 'Who can read it…', 'sanad' ),
				VISIBILITIES.map( ( value ) => ( {
					value,
					label: visibilityLabel( value ),
				} ) ),
				( value ) => ( { visibility: value as Visibility } )
			) }
			{ select(
				__( 'Set owner…', 'sanad' ),
				agents.items.map( ( { id, name } ) => ( {
					value: String( id ),
					label: name,
				} ) ),
				( value ) => ( { owner_id: Number( value ) } )
			) }
			<Button
				variant="tertiary"
				isDestructive
				onClick={ () => apply( { status: 'trash' } ) }
			>
				{ __( 'Move to trash', 'sanad' ) }
			</Button>
			<Button variant="tertiary" onClick={ onDone }>
				{ __( 'Choose none', 'sanad' ) }
			</Button>
		</div>
	);
}
