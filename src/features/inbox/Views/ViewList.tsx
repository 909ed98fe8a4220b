import { DEFAULT_QUERY, listRoute, useRoute } from '../../../app/router';
import { useCounts, type View, VIEWS } from '../../../data';
import { viewLabel } from '../../../data/labels';
import { VIEW_ICONS } from '../view-icons';
import { SavedViews } from './SavedViews';
import { ViewLink } from './ViewLink';

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
	'drafts',
	'open',
	'waiting',
	'snoozed',
	'failed',
];

/**
 * The standard views and the saved ones, with how many tickets stand in each.
 * @param props
 * @param props.isFolded
 * @param props.onChoose
 */
export function ViewList( { isFolded = false, onChoose }: ViewListProps ) {
	const { query, compose, screen } = useRoute();
	const { values } = useCounts();
	const isList = compose === null && screen === null;

	return (
		<>
			<ul className="sanad-views__list">
				{ VIEWS.map( ( view ) => (
					<li key={ view }>
						<ViewLink
							to={ listRoute( { ...DEFAULT_QUERY, view } ) }
							icon={ VIEW_ICONS[ view ] }
							label={ viewLabel( view ) }
							count={
								COUNTED.includes( view )
									? ( values[ view ] ?? 0 )
									: 0
							}
							isCurrent={
								isList &&
								query.view === view &&
								query.saved_view === undefined
							}
							isFolded={ isFolded }
							onChoose={ onChoose }
						/>
					</li>
				) ) }
			</ul>
			<SavedViews isFolded={ isFolded } onChoose={ onChoose } />
		</>
	);
}
