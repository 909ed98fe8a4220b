import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import {
	conditionsOf,
	type TicketQuery,
	useBoot,
	useView,
	useViewDraft,
} from '../../../data';

/**
 * Keeps what the list shows now as a view.
 *
 * @param props
 * @param props.query
 */
export function SaveAsView( { query }: { query: TicketQuery } ) {
	const { user } = useBoot();
	const { open } = useViewDraft();
	const saved = useView( query.saved_view );
	const conditions = conditionsOf( query, saved );
	if ( ! user.can.reply || conditions === null ) {
		return null;
	}
	return (
		<Button
			variant="link"
			onClick={ () => open( { id: null, conditions, sort: query.sort } ) }
		>
			{ __( 'Save as view', 'sanad' ) }
		</Button>
	);
}
