import { SearchControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { ErrorNotice } from '../../../components/ErrorNotice';
import { Late } from '../../../components/Late';
import { useCountAnnounced } from '../../../components/Picker';
import {
	type RequestError,
	type StoredTicket,
	useArticleSearch,
	useBoot,
	useDraft,
	useTicketArticles,
} from '../../../data';
import type { TicketArticle } from '../../../types/api';
import { countSentence } from '../InsertMenu/count-sentence';
import type { Insertion } from '../InsertMenu/insertion';
import './ArticlePanel.scss';
import { ArticleRow } from './ArticleRow';
import { InsertArticle } from './InsertArticle';

interface Props {
	ticket: StoredTicket;
	/** Null where nothing can be answered. */
	onInsert: ( ( insertion: Insertion ) => void ) | null;
}

function howLabel( how: TicketArticle[ 'how' ] ): string {
	return {
		read: __( 'Read', 'sanad' ),
		suggested: __( 'Was suggested', 'sanad' ),
		opened: __( 'Opened while asking', 'sanad' ),
		from: __( 'Asked from this article', 'sanad' ),
		sent: __( 'Sent', 'sanad' ),
	}[ how ];
}

/**
 * What the customer read before asking, what was sent, and the way to find and insert more.
 *
 * @param props
 * @param props.ticket
 * @param props.onInsert
 */
export function ArticlePanel( { ticket, onInsert }: Props ) {
	const { locale } = useBoot();
	const known = useTicketArticles( ticket.id );
	const { draft } = useDraft( ticket.id );
	const [ typed, setTyped ] = useState( '' );
	const [ failure, setFailure ] = useState< RequestError | null >( null );
	const search = useArticleSearch( typed, ticket.language );
	const isSearching = typed.trim() !== '';
	const hits = isSearching ? search.answer?.items : undefined;
	const isEmpty = known.items.length + known.searches.length === 0;
	useCountAnnounced( hits ? countSentence( hits.length ) : '' );

	const insertButton = ( article: TicketArticle[ 'article' ] ) =>
		onInsert && (
			<InsertArticle
				article={ article }
				isNote={ draft.kind === 'note' }
				onInsert={ onInsert }
				onError={ setFailure }
			/>
		);

	return (
		<div className="sanad-articles">
			<SearchControl
				__nextHasNoMarginBottom
				size="compact"
				label={ __( 'Search articles', 'sanad' ) }
				placeholder={ __( 'Search articles', 'sanad' ) }
				value={ typed }
				dir="auto"
				onChange={ setTyped }
			/>
			{ failure && <ErrorNotice error={ failure } /> }
			{ isSearching && search.error && (
				<ErrorNotice error={ search.error } onRetry={ search.retry } />
			) }
			{ hits && hits.length === 0 && (
				<p>{ __( 'No article fits.', 'sanad' ) }</p>
			) }
			{ hits && (
				<ul>
					{ hits.map( ( hit ) => (
						<ArticleRow
							key={ hit.id }
							article={ hit }
							language={ ticket.language }
							how=""
							at={ null }
						>
							{ insertButton( hit ) }
						</ArticleRow>
					) ) }
				</ul>
			) }
			{ ! isSearching && known.error && (
				<ErrorNotice error={ known.error } onRetry={ known.reload } />
			) }
			{ ! isSearching && known.status === 'loading' && (
				<Late>
					<p role="status">{ __( 'Loading…', 'sanad' ) }</p>
				</Late>
			) }
			{ ! isSearching && known.status === 'ready' && isEmpty && (
				<p>
					{ __(
						'As far as is known, the customer read no article before asking. What is sent is listed here.',
						'sanad'
					) }
				</p>
			) }
			{ ! isSearching && known.searches.length > 0 && (
				<p dir="auto">
					{ sprintf(
						/* translators: %s: what somebody searched for, several searches in a list. */
						__( 'Searched before asking: %s', 'sanad' ),
						new Intl.ListFormat( locale, { type: 'unit' } ).format(
							known.searches.map( ( text ) => `“${ text }”` )
						)
					) }
				</p>
			) }
			{ ! isSearching && known.items.length > 0 && (
				<ul>
					{ known.items.map( ( { article, how, at } ) => (
						<ArticleRow
							key={ `${ how }-${ article.id }` }
							article={ article }
							language={ ticket.language }
							how={ howLabel( how ) }
							at={ at }
						>
							{ insertButton( article ) }
						</ArticleRow>
					) ) }
				</ul>
			) }
		</div>
	);
}
