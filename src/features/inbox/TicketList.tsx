import { useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { useRoute } from '../../app/router';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Late } from '../../components/Late';
import {
	queryKey,
	type TicketListResult,
	type TicketQuery,
	usePrefetch,
} from '../../data';
import type { Selection } from './Bulk';
import { EmptyList } from './EmptyList';
import { ListEnd } from './ListEnd';
import { ListSkeleton } from './ListSkeleton';
import { TicketRow } from './TicketRow';
import { useListKeys } from './use-list-keys';
import { useRowFocus } from './use-row-focus';
import { useScrollMemory } from './use-scroll-memory';
import './TicketList.scss';

interface TicketListProps extends TicketListResult {
	query: TicketQuery;
	/** Id of the open ticket. */
	selected: number | null;
	isHidden: boolean;
	selection: Selection;
}

/**
 * The rows: a list of links of which one is a stop of the Tab key; arrow keys, j and k move between
 * them, Enter opens, x chooses.
 *
 * @param props
 */
export function TicketList( props: TicketListProps ) {
	const { query, selected, isHidden, selection, tickets, status, error } =
		props;
	const route = useRoute();
	const prefetch = usePrefetch();
	const key = queryKey( query );
	const scroller = useRef< HTMLDivElement >( null );
	const [ current, setCurrent ] = useState< number | null >( null );

	useScrollMemory( scroller, key, ! isHidden && tickets.length > 0 );
	useRowFocus( scroller, selected, isHidden );

	const isListed = ( id: number | null ) =>
		tickets.some( ( ticket ) => ticket.id === id );
	const tabStop =
		[ current, selected ].find( ( id ) => id !== null && isListed( id ) ) ??
		tickets[ 0 ]?.id;
	useListKeys( scroller, {
		loadMore: props.loadMore,
		selection,
		tickets,
		selected,
		current: tabStop,
	} );
	const isEmpty = tickets.length === 0;

	return (
		<div
			className="sanad-list"
			ref={ scroller }
			aria-busy={ status === 'loading' }
		>
			{ error && (
				<ErrorNotice error={ error } onRetry={ props.reload } />
			) }
			{ isEmpty && status === 'loading' && (
				<Late>
					<ListSkeleton />
				</Late>
			) }
			{ isEmpty && ! props.hasMore && status === 'ready' && (
				<EmptyList query={ query } />
			) }
			{ ! isEmpty && (
				<ul
					className="sanad-list__rows"
					aria-label={ __( 'Tickets', 'sanad' ) }
				>
					{ tickets.map( ( ticket ) => (
						<TicketRow
							key={ ticket.id }
							ticket={ ticket }
							to={ { ...route, ticket: ticket.id } }
							isOpen={ ticket.id === selected }
							isTabStop={ ticket.id === tabStop }
							isChosen={ selection.has( ticket.id ) }
							onChoose={ ( isRange ) =>
								selection.toggle( ticket.id, isRange )
							}
							onFocus={ () => setCurrent( ticket.id ) }
							onIntent={ () => prefetch( ticket.id ) }
						/>
					) ) }
				</ul>
			) }
			<ListEnd { ...props } />
		</div>
	);
}
