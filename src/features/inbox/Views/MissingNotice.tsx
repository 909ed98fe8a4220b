import { Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { type TicketQuery, useView, useViewDraft } from '../../../data';
import type { ViewAttribute } from '../../../types/api';

function sentence( attribute: ViewAttribute | undefined ): string {
	switch ( attribute ) {
		case 'tag':
			return __(
				'A condition of this view names a tag that was deleted, and matches nothing.',
				'sanad'
			);
		case 'topic':
			return __(
				'A condition of this view names a topic that was deleted, and matches nothing.',
				'sanad'
			);
		case 'team':
			return __(
				'A condition of this view names a team that was deleted, and matches nothing.',
				'sanad'
			);
		case 'assignee':
		case 'follower':
			return __(
				'A condition of this view names somebody who is no agent any more.',
				'sanad'
			);
		default:
			return __(
				'A condition of this view names something that was deleted.',
				'sanad'
			);
	}
}

/**
 * Says above a list that its view names something that does not exist any more.
 *
 * @param props
 * @param props.query
 */
export function MissingNotice( { query }: { query: TicketQuery } ) {
	const view = useView( query.saved_view );
	const { open } = useViewDraft();
	const first = view?.missing[ 0 ];
	if ( ! view || ! first ) {
		return null;
	}
	return (
		<Notice
			className="sanad-views__missing"
			status="warning"
			isDismissible={ false }
			actions={
				view.can.change
					? [
							{
								label: __( 'Edit the view', 'sanad' ),
								variant: 'link',
								onClick: () =>
									open( {
										id: view.id,
										conditions: null,
										sort: view.sort,
									} ),
							},
						]
					: []
			}
		>
			{ sentence(
				view.conditions.conditions[ first.condition ]?.attribute
			) }
		</Notice>
	);
}
