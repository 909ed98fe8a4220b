import type { TicketList } from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import type { Thunk } from '../store';
import { type TicketQuery, queryArgs, queryKey } from './query';

/** Rows of a page: two screens of rows, so that scrolling meets the next page before its end. */
const PER_PAGE = 50;

function ask( query: TicketQuery, cursor?: string ): Promise< TicketList > {
	return request< TicketList >( '/tickets', {
		query: { ...queryArgs( query ), per_page: PER_PAGE, cursor },
	} );
}

/**
 * Loads the first page of a list, or loads it again. Does nothing while it is on its way.
 *
 * @param query
 */
export function fetchList( query: TicketQuery ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const list = queryKey( query );
		const { status, isLoadingMore } = select.getList( list );
		if (
			status === 'loading' ||
			status === 'refreshing' ||
			isLoadingMore
		) {
			return;
		}
		dispatch( { type: 'LIST_STARTED', list } );
		try {
			const page = await ask( query );
			dispatch( { type: 'LIST_RECEIVED', list, page } );
		} catch ( thrown ) {
			const error = toRequestError( thrown );
			dispatch( { type: 'LIST_FAILED', list, error } );
		}
	};
}

/**
 * Loads the page after what is there.
 *
 * @param query
 */
export function fetchMore( query: TicketQuery ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const list = queryKey( query );
		const { status, isLoadingMore, nextCursor } = select.getList( list );
		if ( nextCursor === null || isLoadingMore || status === 'refreshing' ) {
			return;
		}
		dispatch( { type: 'LIST_MORE_STARTED', list } );
		try {
			const page = await ask( query, nextCursor );
			dispatch( { type: 'LIST_MORE_RECEIVED', list, page } );
		} catch ( thrown ) {
			const error = toRequestError( thrown );
			dispatch( { type: 'LIST_FAILED', list, error } );
		}
	};
}
