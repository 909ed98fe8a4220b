import { DropdownMenu } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { plus } from '@wordpress/icons';

import { type RequestError, useArticleLoader } from '../../../data';
import type { Visibility } from '../../../types/api';
import { type ArticleForm, articleInsertion } from '../InsertMenu/article-html';
import type { Insertion } from '../InsertMenu/insertion';
import { visibilityWarning } from '../InsertMenu/visibility';

interface Props {
	article: { id: number; title: string; visibility: Visibility };
	/** Whether only the team reads what is written. */
	isNote: boolean;
	onInsert: ( insertion: Insertion ) => void;
	onError: ( error: RequestError | null ) => void;
}

/**
 * Puts an article into the answer in one of three ways.
 *
 * @param props
 * @param props.article
 * @param props.isNote
 * @param props.onInsert
 * @param props.onError
 */
export function InsertArticle( { article, isNote, onInsert, onError }: Props ) {
	const load = useArticleLoader();
	const [ isBusy, setBusy ] = useState( false );
	const isClosed = article.visibility === 'agents' && ! isNote;

	const insert = ( form: ArticleForm ) => async () => {
		setBusy( true );
		onError( null );
		try {
			onInsert( articleInsertion( await load( article.id ), form ) );
		} catch ( thrown ) {
			onError( thrown as RequestError );
		} finally {
			setBusy( false );
		}
	};

	const control = ( form: ArticleForm, title: string ) => ( {
		title,
		onClick: () => void insert( form )(),
		isDisabled: isClosed && form !== 'text',
	} );

	return (
		<DropdownMenu
			icon={ plus }
			label={ sprintf(
				/* translators: %s: title of an article. */
				__( 'Insert “%s”', 'sanad' ),
				article.title
			) }
			toggleProps={ {
				size: 'compact',
				isBusy,
				...( isClosed
					? { description: visibilityWarning( article.visibility ) }
					: {} ),
			} }
			popoverProps={ { placement: 'bottom-end' } }
			controls={ [
				control( 'link', __( 'Link', 'sanad' ) ),
				control( 'card', __( 'Card', 'sanad' ) ),
				control( 'text', __( 'Full text', 'sanad' ) ),
			] }
		/>
	);
}
