import type { RenderedReply, RenderRequest } from '../../types/api';
import { request } from '../client';

/**
 * Fills a ready text with what a ticket knows. Nothing is stored or sent.
 *
 * @param ticketId
 * @param what     The ready text, its language, and the order that it is about.
 */
export function renderReply( ticketId: number, what: RenderRequest ) {
	return (): Promise< RenderedReply > =>
		request< RenderedReply >( `/tickets/${ ticketId }/rendered-replies`, {
			method: 'POST',
			data: what,
		} );
}
