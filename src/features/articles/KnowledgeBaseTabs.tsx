import { __ } from '@wordpress/i18n';

import { screenRoute } from '../../app/router';
import { PageTabs } from '../../components/Page';

/**
 * Between the two screens of the knowledge base.
 *
 * @param props
 * @param props.current
 */
export function KnowledgeBaseTabs( {
	current,
}: {
	current: 'articles' | 'categories';
} ) {
	return (
		<PageTabs
			label={ __( 'Knowledge base', 'sanad' ) }
			current={ current }
			tabs={ [
				{
					key: 'articles',
					label: __( 'Articles', 'sanad' ),
					to: screenRoute( 'articles' ),
				},
				{
					key: 'categories',
					label: __( 'Categories', 'sanad' ),
					to: screenRoute( 'categories' ),
				},
			] }
		/>
	);
}
