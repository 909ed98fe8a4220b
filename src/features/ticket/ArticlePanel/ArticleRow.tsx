import { __ } from '@wordpress/i18n';
import { Icon, lock } from '@wordpress/icons';
import type { ReactNode } from 'react';

import { RelativeTime } from '../../../components/RelativeTime';
import { languageName } from '../InsertMenu/language-name';
import { visibilityLabel } from '../InsertMenu/visibility';
import type { TicketArticle } from '../../../types/api';

interface Props {
	article: TicketArticle[ 'article' ];
	/** Language of the ticket; another one is named. */
	language: string;
	/** How it belongs to the ticket; empty for a find. */
	how: string;
	/** When; null for a find. */
	at: string | null;
	/** The way to put it into the answer. */
	children: ReactNode;
}

/**
 * One article beside a ticket.
 *
 * @param props
 * @param props.article
 * @param props.language
 * @param props.how
 * @param props.at
 * @param props.children
 */
export function ArticleRow( { article, language, how, at, children }: Props ) {
	const who = visibilityLabel( article.visibility );
	return (
		<li className="sanad-articles__row">
			<div>
				<a
					href={ article.url }
					target="_blank"
					rel="noopener noreferrer"
					lang={ article.language }
					dir="auto"
				>
					{ article.title }
					<span className="screen-reader-text">
						{ __( '(opens in a new tab)', 'sanad' ) }
					</span>
				</a>
				<p className="sanad-picker__facts">
					{ how !== '' && <span>{ how }</span> }
					{ at !== null && <RelativeTime time={ at } /> }
					{ who !== '' && (
						<span className="sanad-picker__who">
							<Icon icon={ lock } size={ 16 } />
							{ who }
						</span>
					) }
					{ article.language !== language && (
						<bdi lang={ article.language }>
							{ languageName( article.language ) }
						</bdi>
					) }
				</p>
			</div>
			{ children }
		</li>
	);
}
