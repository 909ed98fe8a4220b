import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { useBoot, useFinishMention } from '../../../data';
import type { Message } from '../../../types/api';

/**
 * At a note that names this agent: whether that is dealt with, and the way to say so.
 *
 * @param props
 * @param props.message
 */
export function MentionDone( { message }: { message: Message } ) {
	const { user } = useBoot();
	const finish = useFinishMention( message.ticket_id );
	const mine = message.mentions.find( ( { user_id: id } ) => id === user.id );
	if ( ! mine ) {
		return null;
	}
	return (
		<p className="sanad-message__mention">
			{ mine.is_done ? (
				__( 'You are mentioned here. Done.', 'sanad' )
			) : (
				<>
					{ __( 'You are mentioned here.', 'sanad' ) }{ ' ' }
					<Button
						variant="link"
						onClick={ () => void finish( message.id ) }
					>
						{ __( 'Mark as done', 'sanad' ) }
					</Button>
				</>
			) }
		</p>
	);
}
