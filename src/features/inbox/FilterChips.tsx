import { Button } from '@wordpress/components';
import { memo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { closeSmall } from '@wordpress/icons';

import { DEFAULT_QUERY, useNavigate, useRoute } from '../../app/router';
import {
	type Filter,
	FILTERS,
	type StoredTicket,
	type TicketQuery,
	useCustomer,
	useDirectory,
} from '../../data';
import { SaveAsView } from './Views';
import { filterLabel, optionsOf, withFilter } from './filter-options';

/**
 * What a set filter says. Customers and orders are in no list of choices, but every row that the
 * filter left carries them.
 * @param query
 * @param first
 */
function useFilterText(
	query: TicketQuery,
	first: StoredTicket | null
): ( filter: Filter ) => string {
	const directory = useDirectory();
	const { customer } = useCustomer( query.customer ?? null );
	return ( filter: Filter ) => {
		if ( filter === 'customer' ) {
			return (
				first?.customer.name || customer?.name || `${ query.customer }`
			);
		}
		if ( filter === 'order' ) {
			return `#${ first?.order?.number ?? query.order }`;
		}
		const value = query[ filter ];
		const values = Array.isArray( value ) ? value : [ value ];
		const options = optionsOf( filter, directory );
		return values
			.map(
				( each ) =>
					options.find(
						( option ) => option.value === String( each )
					)?.label ?? String( each )
			)
			.join( ', ' );
	};
}

/**
 * @param props
 * @param props.query
 * @param props.first
 */
function Chips( {
	query,
	first,
}: {
	query: TicketQuery;
	/** A ticket that the filters left, if there is one. */
	first: StoredTicket | null;
} ) {
	const route = useRoute();
	const navigate = useNavigate();
	const textOf = useFilterText( query, first );
	const set = FILTERS.filter( ( filter ) => query[ filter ] !== undefined );
	if ( set.length === 0 ) {
		return null;
	}

	const remove = ( filter: Filter ) => {
		const rest = withFilter( query, filter, '' );
		const isBare =
			rest.view === undefined &&
			rest.saved_view === undefined &&
			rest.search === undefined &&
			FILTERS.every( ( name ) => rest[ name ] === undefined );
		navigate( {
			...route,
			query: isBare ? { ...DEFAULT_QUERY, sort: rest.sort } : rest,
		} );
	};

	return (
		<ul
			className="sanad-chips"
			aria-label={ __( 'Filters that are set', 'sanad' ) }
		>
			{ set.map( ( filter ) => {
				const text = sprintf(
					/* translators: 1: what is filtered by, such as Topic, 2: what it has to be, such as Delivery. */
					__( '%1$s: %2$s', 'sanad' ),
					filterLabel( filter ),
					textOf( filter )
				);
				return (
					<li key={ filter } className="sanad-chips__chip">
						<bdi>{ text }</bdi>
						<Button
							icon={ closeSmall }
							size="small"
							label={ sprintf(
								/* translators: %s: a filter such as "Topic: Delivery". */
								__( 'Take off the filter %s', 'sanad' ),
								text
							) }
							onClick={ () => remove( filter ) }
						/>
					</li>
				);
			} ) }
			<li>
				<SaveAsView query={ query } />
			</li>
		</ul>
	);
}

/** The filters that narrow the list, each with a way to take it off. */
export const FilterChips = memo( Chips );
