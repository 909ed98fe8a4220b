import { Tooltip } from '@wordpress/components';
import { Icon } from '@wordpress/icons';
import { _n, sprintf } from '@wordpress/i18n';
import type { ReactElement } from 'react';

import { type Route, RouteLink } from '../../../app/router';
import { Count } from '../../../components/Count';

interface ViewLinkProps {
	to: Route;
	icon: ReactElement;
	label: string;
	/** Tickets in it; 0 shows nothing. */
	count: number;
	/** There may be more than that. */
	isMore?: boolean;
	isCurrent: boolean;
	/** Icon only, with the name as tooltip. */
	isFolded: boolean;
	onChoose?: ( () => void ) | undefined;
}

function ViewCount( { count, isMore }: { count: number; isMore: boolean } ) {
	const sentence = isMore
		? sprintf(
				/* translators: %d: number of tickets. */
				_n( '%d ticket or more', '%d tickets or more', count, 'sanad' ),
				count
			)
		: sprintf(
				/* translators: %d: number of tickets. */
				_n( '%d ticket', '%d tickets', count, 'sanad' ),
				count
			);
	return (
		<span className="sanad-views__count">
			<span aria-hidden="true">
				<Count value={ count } />
				{ isMore && '+' }
			</span>
			<span className="screen-reader-text">{ sentence }</span>
		</span>
	);
}

/**
 * The way to a view, with how many tickets stand in it.
 *
 * @param props
 */
export function ViewLink( props: ViewLinkProps ) {
	const { label, isFolded, count, isMore = false } = props;
	const link = (
		<RouteLink
			className="sanad-views__link"
			to={ props.to }
			aria-current={ props.isCurrent ? 'page' : undefined }
			draggable={ false }
			onClick={ props.onChoose }
		>
			<Icon icon={ props.icon } />
			<span className="sanad-views__name" dir="auto">
				{ label }
			</span>
			{ count > 0 && <ViewCount count={ count } isMore={ isMore } /> }
		</RouteLink>
	);
	return isFolded ? (
		<Tooltip text={ label } placement="right">
			{ link }
		</Tooltip>
	) : (
		link
	);
}
