import { __, _n, sprintf } from '@wordpress/i18n';

import { RelativeTime } from '../../components/RelativeTime';
import type { CannedReply } from '../../types/api';

/**
 * How much a reply is used.
 *
 * @param props
 * @param props.reply
 */
export function ReplyFacts( { reply }: { reply: CannedReply } ) {
	if ( reply.uses === 0 ) {
		return (
			<p className="sanad-reply-editor__facts">
				{ __( 'Not used in any message yet.', 'sanad' ) }
			</p>
		);
	}
	return (
		<p className="sanad-reply-editor__facts">
			{ sprintf(
				/* translators: 1: number of messages, 2: number of those in the last 90 days. */
				_n(
					'Sent in %1$d message, %2$d of them in the last 90 days.',
					'Sent in %1$d messages, %2$d of them in the last 90 days.',
					reply.uses,
					'sanad'
				),
				reply.uses,
				reply.uses_90_days
			) }{ ' ' }
			{ reply.last_used_at && (
				<>
					{ __( 'Last:', 'sanad' ) }{ ' ' }
					<RelativeTime time={ reply.last_used_at } />
				</>
			) }
		</p>
	);
}
