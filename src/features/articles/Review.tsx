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
	const written = day === null ? '' : writtenDay( day, locale );
	const due = isStale
		? sprintf(
				/* translators: %s: a day. */
				__( 'Due since %s', 'sanad' ),
				written
			)
		: written;
	const owned =
		owner?.name ?? ( day === null ? __( 'No owner', 'sanad' ) : '' );

	return (
		<RouteLink
			className={ `sanad-review${ isStale ? ' is-due' : '' }` }
			to={ to }
			aria-label={ sprintf(
				/* translators: 1: review and owner of an article, 2: its title. */
				__( '%1$s. Change owner and review of “%2$s”', 'sanad' ),
				[ due, owned ].filter( Boolean ).join( ', ' ),
				article.title
			) }
		>
			{ due !== '' && (
				<span className="sanad-review__day">
					{ isStale && <Icon icon={ caution } size={ 16 } /> }
					{ due }
				</span>
			) }
			{ owned !== '' && (
				<bdi className="sanad-review__owner">{ owned }</bdi>
			) }
		</RouteLink>
	);
}
