import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { Icon, inbox } from '@wordpress/icons';

import { listRoute, useNavigate } from '../../../app/router';
import { viewLabel } from '../../../data/labels';

/** Stands in the place of the list of a saved view that there is no more. */
export function GoneView() {
	const navigate = useNavigate();
	return (
		<div className="sanad-list__empty" role="status">
			<Icon icon={ inbox } size={ 36 } />
			<p>
				{ __(
					'This view was deleted, or belongs to somebody else.',
					'sanad'
				) }
			</p>
			<Button
				variant="secondary"
				onClick={ () => navigate( listRoute() ) }
			>
				{ viewLabel( 'open' ) }
			</Button>
		</div>
	);
}
