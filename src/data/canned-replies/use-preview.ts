import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { RenderedReply, TicketList } from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';

export interface PreviewResult {
	rendered: RenderedReply | null;
	/** Why there is none. */
	problem: string | null;
	isBusy: boolean;
	/** Fills a text in with the data of a ticket; nothing is stored. */
	show: (
		html: string,
		language: string,
		ticketNumber: string
	) => Promise< void >;
}

/**
 * Latin digits for those of the agent's keyboard.
 * @param typed
 */
function digitsOf( typed: string ): string {
	return typed
		.replace( /[٠-٩]/g, ( digit ) =>
			String( digit.charCodeAt( 0 ) - 0x660 )
		)
		.replace( /[۰-۹]/g, ( digit ) =>
			String( digit.charCodeAt( 0 ) - 0x6f0 )
		)
		.replace( /\D/g, '' );
}

/** How a text looks when it is put into a ticket. */
export function usePreview(): PreviewResult {
	const [ rendered, setRendered ] = useState< RenderedReply | null >( null );
	const [ problem, setProblem ] = useState< string | null >( null );
	const [ isBusy, setBusy ] = useState( false );

	const show: PreviewResult[ 'show' ] = async ( html, language, typed ) => {
		const number = digitsOf( typed );
		setBusy( true );
		setProblem( null );
		try {
			const { items } = await request< TicketList >( '/tickets', {
				query: { search: `#${ number }` },
			} );
			const ticket = items.find(
				( item ) => String( item.number ) === number
			);
			if ( ! ticket ) {
				setRendered( null );
				setProblem(
					sprintf(
						/* translators: %s: number of a ticket. */
						__(
							'There is no ticket #%s that you may see.',
							'sanad'
						),
						number
					)
				);
				return;
			}
			setRendered(
				await request< RenderedReply >(
					`/tickets/${ ticket.id }/rendered-replies`,
					{
						method: 'POST',
						data: {
							body_html: html,
							...( language === '' ? {} : { language } ),
						},
					}
				)
			);
		} catch ( thrown ) {
			setRendered( null );
			setProblem( toRequestError( thrown ).message );
		} finally {
			setBusy( false );
		}
	};
	return { rendered, problem, isBusy, show };
}
