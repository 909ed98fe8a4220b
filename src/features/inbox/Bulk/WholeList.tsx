import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';

import { hasFilters } from '../../../app/router';
import { exactNumber } from '../../../components/Count/short-number';
import {
	type TicketQuery,
	useBoot,
	useCounts,
	useWholeList,
} from '../../../data';
import type { Selection } from './use-selection';

interface Props {
	query: TicketQuery;
	selection: Selection;
}

/**
 * How many tickets a list holds, where that is known without counting them.
 *
 * @param query
 */
function useTotal( query: TicketQuery ): number | null {
	const { values } = useCounts();
	const isView =
		query.view !== undefined &&
		query.search === undefined &&
		! hasFilters( query );
	return isView && query.view ? ( values[ query.view ] ?? null ) : null;
}

/**
 * Goes on from all tickets that are loaded to all of the list.
 *
 * @param props
 * @param props.query
 * @param props.selection
 */
export function WholeList( { query, selection }: Props ) {
	const { locale } = useBoot();
	const total = useTotal( query );
	const { found, error, list, stop } = useWholeList();

	if ( found !== null ) {
		return (
			<p className="sanad-bulk__whole" role="status">
				{ sprintf(
					/* translators: %s: number of tickets that were found so far. */
					_n(
						'Looking for all tickets: %s so far.',
						'Looking for all tickets: %s so far.',
						found,
						'sanad'
					),
					exactNumber( found, locale )
				) }{ ' ' }
				<Button variant="link" onClick={ stop }>
					{ __( 'Stop', 'sanad' ) }
				</Button>
			</p>
		);
	}
	return (
		<p className="sanad-bulk__whole" role={ error ? 'alert' : undefined }>
			{ error && `${ error.message } ` }
			<Button
				variant="link"
				onClick={ async () => {
					const items = await list( query );
					if ( items ) {
						selection.chooseWhole( items );
					}
				} }
			>
				{ total === null
					? __( 'Choose all of this list', 'sanad' )
					: sprintf(
							/* translators: %s: number of tickets. */
							_n(
								'Choose the %s ticket of this view',
								'Choose all %s tickets of this view',
								total,
								'sanad'
							),
							exactNumber( total, locale )
						) }
			</Button>
		</p>
	);
}
