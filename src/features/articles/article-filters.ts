import { __, _x } from '@wordpress/i18n';

import type { FilterField } from '../../components/Filters';
import {
	ARTICLE_SORTS,
	ATTENTION,
	STATUSES,
	VISIBILITIES,
} from '../../data/articles-admin';
import { type CategoryNode, flatTree } from '../../data/categories';
import type { AgentRef } from '../../types/api';
import type { Language } from '../../types/boot';
import {
	articleSortLabel,
	articleStatusLabel,
	attentionLabel,
	visibilityLabel,
} from './labels';

interface Choices {
	languages: Language[];
	tree: CategoryNode[];
	agents: AgentRef[];
}

/**
 * Categories for a select, those within others set in.
 *
 * @param tree
 */
export function categoryOptions(
	tree: CategoryNode[]
): { value: string; label: string }[] {
	return flatTree( tree ).map( ( { category, depth } ) => ( {
		value: String( category.id ),
		label: '\u2003'.repeat( depth ) + category.name,
	} ) );
}

/**
 * What narrows and sorts the list of articles.
 *
 * @param choices
 */
export function articleFields( choices: Choices ): FilterField[] {
	return [
		{
			name: 'status',
			label: __( 'Status', 'sanad' ),
			any: __( 'Every status', 'sanad' ),
			options: STATUSES.map( ( value ) => ( {
				value,
				label: articleStatusLabel( value ),
			} ) ),
		},
		{
			name: 'language',
			isRare: true,
			label: __( 'Language', 'sanad' ),
			any: __( 'Every language', 'sanad' ),
			options: choices.languages.map( ( { code, name } ) => ( {
				value: code,
				label: name,
			} ) ),
		},
		{
			name: 'category',
			label: __( 'Category', 'sanad' ),
			any: __( 'Every category', 'sanad' ),
			options: categoryOptions( choices.tree ),
		},
		{
			name: 'visibility',
			isRare: true,
			label: __( 'Who can read it', 'sanad' ),
			any: __( 'Every audience', 'sanad' ),
			options: VISIBILITIES.map( ( value ) => ( {
				value,
				label: visibilityLabel( value ),
			} ) ),
		},
		{
			name: 'owner',
			isRare: true,
			label: __( 'Owner', 'sanad' ),
			any: __( 'Every owner', 'sanad' ),
			options: choices.agents.map( ( { id, name } ) => ( {
				value: String( id ),
				label: name,
			} ) ),
		},
		{
			name: 'only',
			label: __( 'Needs attention', 'sanad' ),
			any: __( 'In any state', 'sanad' ),
			options: ATTENTION.map( ( value ) => ( {
				value,
				label: attentionLabel( value ),
			} ) ),
		},
		{
			name: 'sort',
			label: _x( 'Order', 'sequence', 'sanad' ),
			any: __( 'Usual order', 'sanad' ),
			options: ARTICLE_SORTS.map( ( value ) => ( {
				value,
				label: articleSortLabel( value ),
			} ) ),
		},
	];
}
