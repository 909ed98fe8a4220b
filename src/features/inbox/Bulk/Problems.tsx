import { Button, Modal } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import type { BulkResult } from '../../../data';

/**
 * Names the tickets that were left as they were, each with its reason. They stay chosen.
 *
 * @param props
 * @param props.bulk
 */
export function Problems( { bulk }: { bulk: BulkResult } ) {
	if ( bulk.problems.length === 0 ) {
		return null;
	}
	return (
		<Modal
			className="sanad-modal"
			title={ __( 'These tickets were left as they were', 'sanad' ) }
			onRequestClose={ bulk.forgetProblems }
		>
			<ul className="sanad-bulk__problems">
				{ bulk.problems.map( ( { ticket, problem } ) => (
					<li key={ ticket.id }>
						<strong>
							{ sprintf(
								/* translators: %d: number of the ticket. */
								__( 'Ticket #%d', 'sanad' ),
								ticket.number
							) }
						</strong>{ ' ' }
						<bdi>{ ticket.subject }</bdi>
						<p>{ problem }</p>
					</li>
				) ) }
			</ul>
			<Button
				__next40pxDefaultSize
				variant="primary"
				onClick={ bulk.forgetProblems }
			>
				{ __( 'Close', 'sanad' ) }
			</Button>
		</Modal>
	);
}
