import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { category as categoryIcon } from '@wordpress/icons';

import { useScreenArgs } from '../../app/router';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Late } from '../../components/Late';
import { Page } from '../../components/Page';
import { useCategories } from '../../data/categories';
import { CategoryDialogs } from './CategoryDialogs';
import { CategoryShelf } from './CategoryShelf';
import { KnowledgeBaseTabs } from './KnowledgeBaseTabs';
import './Categories.scss';

/** The shelves of the help centre, in the order in which shoppers see them. */
export default function CategoriesScreen() {
	const { args, change } = useScreenArgs( 'categories' );
	const { categories, tree, status, error, reload } = useCategories();
	const add = () => change( { category: 'new', inside: '' } );
	const addButton = (
		<Button variant="primary" onClick={ add }>
			{ __( 'New category', 'sanad' ) }
		</Button>
	);

	return (
		<Page
			title={ __( 'Knowledge base', 'sanad' ) }
			tabs={ <KnowledgeBaseTabs current="categories" /> }
			actions={ addButton }
		>
			{ error && <ErrorNotice error={ error } onRetry={ reload } /> }
			{ status === 'loading' && (
				<Late>
					<p className="sanad-categories__waiting" role="status">
						{ __( 'Loading…', 'sanad' ) }
					</p>
				</Late>
			) }
			{ status === 'ready' && categories.length === 0 && (
				<EmptyState icon={ categoryIcon } action={ addButton }>
					{ __(
						'No categories yet. Shoppers look through the help centre by them: delivery, returns, sizes.',
						'sanad'
					) }
				</EmptyState>
			) }
			{ tree.length > 0 && (
				<div className="sanad-categories">
					<CategoryShelf
						nodes={ tree }
						parent={ null }
						above={ null }
						onOpen={ change }
					/>
				</div>
			) }
			{ ( status === 'ready' || status === 'refreshing' ) && (
				<CategoryDialogs
					args={ args }
					categories={ categories }
					tree={ tree }
					onClose={ () =>
						change( { category: '', inside: '', delete: '' } )
					}
				/>
			) }
		</Page>
	);
}
