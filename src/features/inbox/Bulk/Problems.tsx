import { Button, Modal } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';

import { exactNumber } from '../../../components/Count/short-number';
import { type BulkResult, useBoot } from '../../../data';

/** Who has more to read than this reads none of it. */
const SHOWN = 100;

/**
 * Names the tickets that were left as they were, each with its reason. They stay chosen.
 *
 * @param props
 * @param props.bulk
 */
export function Problems( {
	bulk: { problems, forgetProblems },
}: {
	bulk: Pick< BulkResult, 'problems' | 'forgetProblems' >;
} ) {
	const { locale } = useBoot();
	if ( problems.length === 0 ) {
		return null;
	}
	const hidden = problems.length - SHOWN;
	return (
		<Modal
			className="sanad-modal"
			title={ __( 'These tickets were left as they were', 'sanad' ) }
			onRequestClose={ forgetProblems }
		>
			<ul className="sanad-bulk__problems">
				{ problems
					.slice( 0, SHOWN )
					.map( ( { id, ticket, problem } ) => (
						<li key={ id }>
							<strong>
								{ ticket
									? sprintf(
											/* translators: %d: number of the ticket. */
											__( 'Ticket #%d', 'sanad' ),
											ticket.number
										)
									: __( 'A ticket out of sight', 'sanad' ) }
							</strong>{ ' ' }
							{ ticket && <bdi>{ ticket.subject }</bdi> }
							<p>{ problem }</p>
						</li>
					) ) }
			</ul>
			{ hidden > 0 && (
				<p>
					{ sprintf(
						/* translators: %s: number of tickets. */
						_n( 'And %s more.', 'And %s more.', hidden, 'sanad' ),
						exactNumber( hidden, locale )
					) }
				</p>
			) }
			<Button
				__next40pxDefaultSize
				variant="primary"
				onClick={ forgetProblems }
			>
				{ __( 'Close', 'sanad' ) }
			</Button>
		</Modal>
	);
}
