import { useCallback, useMemo, useRef, useState } from '@wordpress/element';

import { useRoute } from '../../../app/router';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { Late } from '../../../components/Late';
import {
	queryKey,
	type TicketListResult,
	type TicketQuery,
	usePreference,
	usePrefetch,
} from '../../../data';
import type { Selection } from '../Bulk';
import { EmptyList } from './EmptyList';
import { GoneView } from './GoneView';
import { ListEnd } from './ListEnd';
import { ListSkeleton } from './ListSkeleton';
import { type Layout, Rows } from './Rows';
import './TicketList.scss';
import { useIsWide } from './use-is-wide';
import { useListKeys } from './use-list-keys';
import { usePosition } from './use-position';
import { useRowFocus } from './use-row-focus';
import { useWindow } from './use-window';

interface TicketListProps extends TicketListResult {
	query: TicketQuery;
	/** Id of the open ticket. */
	selected: number | null;
	isHidden: boolean;
	selection: Selection;
}

/** Pixels: a row with its border, and the head of the table. */
const HEIGHTS: Record< Layout, { row: number; head: number } > = {
	rows: { row: 65, head: 0 },
	table: { row: 41, head: 36 },
};

/**
 * The tickets: rows of which one is a stop of the Tab key, however many there are. Only those near the
 * window are drawn.
 *
 * @param props
 */
export function TicketList( props: TicketListProps ) {
	const { query, selected, isHidden, selection, ids, status, error } = props;
	const route = useRoute();
	const prefetch = usePrefetch();
	const key = queryKey( query );
	const scroller = useRef< HTMLDivElement >( null );
	const [ current, setCurrent ] = useState< number | null >( null );
	const [ wanted ] = usePreference( 'listLayout' );
	const isWide = useIsWide( scroller );
	const layout: Layout = wanted === 'table' && isWide ? 'table' : 'rows';
	const { row: rowHeight, head: headHeight } = HEIGHTS[ layout ];
	const isEmpty = ids.length === 0;
	const isComing = status === 'idle' || status === 'loading';
	const isKnown = status === 'ready' || status === 'refreshing';
	const isViewGone = query.saved_view !== undefined && error?.status === 404;

	const place = useMemo( () => {
		const index = current === null ? -1 : ids.indexOf( current );
		return index >= 0 || selected === null
			? index
			: ids.indexOf( selected );
	}, [ ids, current, selected ] );
	const tabStop = ids[ Math.max( 0, place ) ];

	usePosition( scroller, {
		list: key,
		ids,
		rowHeight,
		isShown: ! isHidden && ! isEmpty,
		hasMore: props.hasMore,
	} );
	const { rows, reveal } = useWindow( scroller, {
		count: ids.length,
		rowHeight,
		headHeight,
		kept: Math.max( 0, place ),
		onLook: props.look,
	} );
	const focus = useRowFocus( scroller, {
		selected,
		isHidden,
		reveal: useCallback(
			( id: number ) => {
				setCurrent( id );
				reveal( ids.indexOf( id ) );
			},
			[ ids, reveal ]
		),
	} );
	useListKeys( scroller, {
		focus,
		selection,
		ids,
		selected,
		current: tabStop,
	} );

	return (
		<div className={ `sanad-list is-${ layout }` }>
			{ error && ! isViewGone && (
				<ErrorNotice error={ error } onRetry={ props.reload } />
			) }
			<div
				className="sanad-list__scroller"
				ref={ scroller }
				aria-busy={ status === 'loading' }
			>
				{ isViewGone && <GoneView /> }
				{ isEmpty && ! props.hasMore && isKnown && (
					<EmptyList query={ query } />
				) }
				{ /* The heads of the table stay while another order is on its way: one of them has the focus. */ }
				{ ! isViewGone &&
					( ! isEmpty || ( layout === 'table' && isComing ) ) && (
						<Rows
							layout={ layout }
							query={ query }
							drawn={ rows.map( ( index ) => ( {
								index,
								id: ids[ index ] ?? 0,
								top: index * rowHeight,
							} ) ) }
							height={ ids.length * rowHeight }
							count={ props.hasMore ? -1 : ids.length }
							ticketOf={ props.ticketOf }
							propsOf={ ( id ) => ( {
								route,
								match: props.matchOf( id ),
								isOpen: id === selected,
								isTabStop: id === tabStop,
								isChosen: selection.has( id ),
								onChoose: selection.toggle,
								onFocus: setCurrent,
								onIntent: prefetch,
							} ) }
						/>
					) }
				{ isEmpty && status === 'loading' && (
					<Late>
						<ListSkeleton />
					</Late>
				) }
				{ ! isViewGone && (
					<ListEnd
						hasMore={ props.hasMore }
						isLoadingMore={ props.isLoadingMore }
						isPartial={ props.isPartial }
						hasFailed={ error !== null }
						loadMore={ props.loadMore }
					/>
				) }
			</div>
		</div>
	);
}
