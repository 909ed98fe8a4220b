import { Tooltip } from '@wordpress/components';
import { Icon } from '@wordpress/icons';
import { _n, sprintf } from '@wordpress/i18n';

import {
	DEFAULT_QUERY,
	listRoute,
	RouteLink,
	useRoute,
} from '../../../app/router';
import { Count } from '../../../components/Count';
import { useCounts, type View, VIEWS } from '../../../data';
import { viewLabel } from '../../../data/labels';
import { VIEW_ICONS } from '../view-icons';

interface ViewListProps {
	/** Icons only, with their names as tooltips. */
	isFolded?: boolean;
	onChoose?: () => void;
}

/** Views whose number says how much work there is. The others only grow. */
const COUNTED: View[] = [
	'unassigned',
	'mine',
	'mentions',
	'open',
	'waiting',
	'snoozed',
	'failed',
];

function ViewCount( { count }: { count: number } ) {
	return (
		<span className="sanad-views__count">
			<span aria-hidden="true">
				<Count value={ count } />
			</span>
			<span className="screen-reader-text">
				{ sprintf(
					/* translators: %d: number of tickets. */
					_n( '%d ticket', '%d tickets', count, 'sanad' ),
					count
				) }
			</span>
		</span>
	);
}

/**
 * The standard views with how many tickets stand in each.
 * @param props
 * @param props.isFolded
 * @param props.onChoose
 */
export function ViewList( { isFolded = false, onChoose }: ViewListProps ) {
	const route = useRoute();
	const { values } = useCounts();
	const isAnywhereElse = route.compose !== null || route.screen !== null;

	return (
		<ul className="sanad-views__list">
			{ VIEWS.map( ( view ) => {
				const count = COUNTED.includes( view ) ? values[ view ] : 0;
				const label = viewLabel( view );
				const link = (
					<RouteLink
						className="sanad-views__link"
						to={ listRoute( { ...DEFAULT_QUERY, view } ) }
						aria-current={
							route.query.view === view && ! isAnywhereElse
								? 'page'
								: undefined
						}
						onClick={ onChoose }
					>
						<Icon icon={ VIEW_ICONS[ view ] } />
						<span className="sanad-views__name">{ label }</span>
						{ count ? <ViewCount count={ count } /> : null }
					</RouteLink>
				);
				return (
					<li key={ view }>
						{ isFolded ? (
							<Tooltip text={ label } placement="right">
								{ link }
							</Tooltip>
						) : (
							link
						) }
					</li>
				);
			} ) }
		</ul>
	);
}
