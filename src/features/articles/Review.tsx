import { __, sprintf } from '@wordpress/i18n';
import { caution, Icon } from '@wordpress/icons';

import { type Route, RouteLink } from '../../app/router';
import { writtenDay } from '../../components/day';
import { useBoot } from '../../data';
import type { ArticleSummary } from '../../types/api';

interface ReviewProps {
	article: ArticleSummary;
	/** Where both are changed. */
	to: Route;
}

/**
 * Who looks after an article, and when it is to be read again.
 *
 * @param props
 * @param props.article
 * @param props.to
 */
export function Review( { article, to }: ReviewProps ) {
	const { locale } = useBoot();
	const { owner, review_at: day, is_stale: isStale } = article;
	return (
		<RouteLink
			className={ `sanad-review${ isStale ? ' is-due' : '' }` }
			to={ to }
		>
			{ day !== null && (
				<span className="sanad-review__day">
					{ isStale && <Icon icon={ caution } size={ 16 } /> }
					{ isStale
						? sprintf(
								/* translators: %s: a day. */
								__( 'Due since %s', 'sanad' ),
								writtenDay( day, locale )
							)
						: writtenDay( day, locale ) }
				</span>
			) }
			{ owner && (
				<bdi className="sanad-review__owner">{ owner.name }</bdi>
			) }
			{ day === null && ! owner && (
				<span className="sanad-review__none">
					{ __( 'Set', 'sanad' ) }
					<span className="screen-reader-text">
						{ sprintf(
							/* translators: %s: title of an article. */
							__( 'owner and review of “%s”', 'sanad' ),
							article.title
						) }
					</span>
				</span>
			) }
		</RouteLink>
	);
}
