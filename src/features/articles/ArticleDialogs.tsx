import { Modal } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import type { CategoryNode } from '../../data/categories';
import type { ArticleSummary } from '../../types/api';
import { ArticleDetails } from './ArticleDetails';
import { FeedbackList } from './FeedbackList';

interface ArticleDialogsProps {
	/** What the address says: `details` or `feedback` with the id of an article. */
	args: Record< string, string >;
	items: ArticleSummary[];
	tree: CategoryNode[];
	onClose: () => void;
}

/**
 * What stands over the list, by its address.
 *
 * @param props
 * @param props.args
 * @param props.items
 * @param props.tree
 * @param props.onClose
 */
export function ArticleDialogs( {
	args,
	items,
	tree,
	onClose,
}: ArticleDialogsProps ) {
	const find = ( id: string | undefined ) =>
		items.find( ( article ) => String( article.id ) === id );
	const details = find( args.details );
	const feedback = find( args.feedback );

	if ( details ) {
		return (
			<Modal
				className="sanad-modal"
				size="medium"
				title={ __( 'Details of the article', 'sanad' ) }
				onRequestClose={ onClose }
			>
				<ArticleDetails
					article={ details }
					tree={ tree }
					onClose={ onClose }
				/>
			</Modal>
		);
	}
	if ( feedback ) {
		return (
			<Modal
				className="sanad-modal"
				size="medium"
				title={ __( 'What readers said', 'sanad' ) }
				onRequestClose={ onClose }
			>
				<FeedbackList article={ feedback } />
			</Modal>
		);
	}
	return null;
}
