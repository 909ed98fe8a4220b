import { __ } from '@wordpress/i18n';
import { inbox } from '@wordpress/icons';

import { DEFAULT_QUERY } from '../../../app/router';
import { EmptyState } from '../../../components/EmptyState';
import { viewLabel } from '../../../data/labels';
import { ToList } from './ToList';

/** Stands in the place of the list of a saved view that there is no more. */
export function GoneView() {
	return (
		<div role="status">
			<EmptyState
				icon={ inbox }
				action={
					<ToList query={ DEFAULT_QUERY }>
						{ viewLabel( 'open' ) }
					</ToList>
				}
			>
				{ __(
					'This view was deleted, or belongs to somebody else.',
					'sanad'
				) }
			</EmptyState>
		</div>
	);
}
