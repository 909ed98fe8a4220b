import { __, isRTL, sprintf } from '@wordpress/i18n';
import { chevronLeft, chevronRight, Icon } from '@wordpress/icons';

import { type Route, RouteLink } from '../../app/router';
import { useBoot } from '../../data';
import { exactNumber } from '../Count/short-number';
import './Pager.scss';

interface PagerProps {
	/** From 1. */
	page: number;
	perPage: number;
	/** Of items. */
	total: number;
	/** Where a page is. */
	to: ( page: number ) => Route;
}

/**
 * Which part of a list is shown, and the ways to the parts beside it.
 *
 * @param props
 * @param props.page
 * @param props.perPage
 * @param props.total
 * @param props.to
 */
export function Pager( { page, perPage, total, to }: PagerProps ) {
	const { locale } = useBoot();
	const last = Math.max( 1, Math.ceil( total / perPage ) );
	if ( last === 1 && page === 1 ) {
		return null;
	}
	const number = ( value: number ) => exactNumber( value, locale );
	const [ before, after ] = isRTL()
		? [ chevronRight, chevronLeft ]
		: [ chevronLeft, chevronRight ];

	return (
		<nav className="sanad-pager" aria-label={ __( 'Pages', 'sanad' ) }>
			{ page > 1 && (
				<RouteLink
					className="sanad-pager__link"
					to={ to( Math.min( page - 1, last ) ) }
				>
					<Icon icon={ before } />
					{ __( 'Previous page', 'sanad' ) }
				</RouteLink>
			) }
			<span>
				{ sprintf(
					/* translators: 1: first item shown, 2: last item shown, 3: number of all items. */
					__( '%1$s–%2$s of %3$s', 'sanad' ),
					number( Math.min( ( page - 1 ) * perPage + 1, total ) ),
					number( Math.min( page * perPage, total ) ),
					number( total )
				) }
			</span>
			{ page < last && (
				<RouteLink className="sanad-pager__link" to={ to( page + 1 ) }>
					{ __( 'Next page', 'sanad' ) }
					<Icon icon={ after } />
				</RouteLink>
			) }
		</nav>
	);
}
