import { __, _n, sprintf } from '@wordpress/i18n';

import { type Route, RouteLink } from '../../app/router';
import { useBoot } from '../../data';
import type { ArticleSummary } from '../../types/api';

interface HelpfulProps {
	article: ArticleSummary;
	/** Where the readers' words are. */
	to: Route;
}

/**
 * How many of those who said so were helped.
 *
 * @param props
 * @param props.article
 * @param props.to
 */
export function Helpful( { article, to }: HelpfulProps ) {
	const { locale } = useBoot();
	const votes = article.helpful + article.not_helpful;
	if ( votes === 0 ) {
		return (
			<span className="sanad-articles__none">
				<span aria-hidden="true">–</span>
				<span className="screen-reader-text">
					{ __( 'No reader has said so yet', 'sanad' ) }
				</span>
			</span>
		);
	}
	const share = new Intl.NumberFormat( locale, {
		numberingSystem: 'latn',
		style: 'percent',
	} ).format( article.helpful / votes );
	return (
		<RouteLink
			to={ to }
			className={
				article.not_helpful > article.helpful
					? 'sanad-articles__unhelpful'
					: undefined
			}
		>
			{ sprintf(
				/* translators: 1: share such as "92%", 2: number of readers. */
				_n( '%1$s of %2$d', '%1$s of %2$d', votes, 'sanad' ),
				share,
				votes
			) }
		</RouteLink>
	);
}
