import { useDispatch, useSelect } from '@wordpress/data';
import { useCallback, useEffect } from '@wordpress/element';

import type { CountsState } from '../counts/reducer';
import type { CustomerState } from '../customers/reducer';
import { DIRECTORY_NAMES, type DirectoryState } from '../directory/reducer';
import type { OrderPanelState } from '../orders/reducer';
import { store } from '../store';
import { useFreshness } from './use-freshness';

/** How many tickets stand in each view. */
export function useCounts(): CountsState {
	const counts = useSelect( ( select ) => select( store ).getCounts(), [] );
	const { fetchCounts } = useDispatch( store );
	const reload = useCallback( () => void fetchCounts(), [ fetchCounts ] );
	useEffect( reload, [ reload ] );
	useFreshness( reload );
	return counts;
}

/** The agents, teams, topics and tags of the shop. */
export function useDirectory(): DirectoryState {
	const directory = useSelect(
		( select ) => select( store ).getDirectory(),
		[]
	);
	const { fetchDirectory } = useDispatch( store );
	useEffect( () => {
		DIRECTORY_NAMES.forEach( ( name ) => void fetchDirectory( name ) );
	}, [ fetchDirectory ] );
	return directory;
}

/**
 * A customer.
 *
 * @param id Null for none.
 */
export function useCustomer(
	id: number | null
): CustomerState & { reload: () => void } {
	const state = useSelect(
		( select ) => select( store ).getCustomer( id ?? 0 ),
		[ id ]
	);
	const { fetchCustomer } = useDispatch( store );
	const reload = useCallback( () => {
		if ( id !== null ) {
			void fetchCustomer( id );
		}
	}, [ fetchCustomer, id ] );
	useEffect( reload, [ reload ] );
	return { ...state, reload };
}

/**
 * The orders of a ticket's customer.
 *
 * @param ticketId
 */
export function useOrderPanel( ticketId: number ): OrderPanelState & {
	reload: () => void;
	loadMore: () => void;
} {
	const panel = useSelect(
		( select ) => select( store ).getOrderPanel( ticketId ),
		[ ticketId ]
	);
	const { fetchOrderPanel } = useDispatch( store );
	const reload = useCallback(
		() => void fetchOrderPanel( ticketId ),
		[ fetchOrderPanel, ticketId ]
	);
	const nextPage = panel.next_page;
	const loadMore = useCallback( () => {
		if ( nextPage !== null ) {
			void fetchOrderPanel( ticketId, nextPage );
		}
	}, [ fetchOrderPanel, ticketId, nextPage ] );
	useEffect( reload, [ reload ] );
	return { ...panel, reload, loadMore };
}
