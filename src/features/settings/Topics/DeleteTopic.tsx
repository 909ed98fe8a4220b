import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import type { TopicActions } from '../../../data/settings';
import type { Topic } from '../../../types/api';
import { FormDialog } from '../parts/FormDialog';
import { useSubmit } from '../parts/use-submit';

interface DeleteTopicProps {
	topic: Topic;
	remove: TopicActions[ 'remove' ];
	offer: TopicActions[ 'offer' ];
	onClose: () => void;
}

/**
 * Deletes a topic that no ticket has; of one that is used it only ends the offer.
 *
 * @param props
 * @param props.topic
 * @param props.remove
 * @param props.offer
 * @param props.onClose
 */
export function DeleteTopic( {
	topic,
	remove,
	offer,
	onClose,
}: DeleteTopicProps ) {
	const state = useSubmit();
	const isUsed = state.error?.code === 'sanad_topic_in_use';

	return (
		<FormDialog
			title={ sprintf(
				/* translators: %s: name of a topic. */
				__( 'Delete the topic “%s”', 'sanad' ),
				topic.name
			) }
			action={ __( 'Delete the topic', 'sanad' ) }
			cancel={ __( 'Keep it', 'sanad' ) }
			isDestructive
			isDisabled={ isUsed }
			state={ state }
			onSubmit={ () => state.submit( () => remove( topic ), onClose ) }
			onClose={ onClose }
			aside={
				isUsed &&
				topic.is_active && (
					<Button
						variant="secondary"
						onClick={ () => {
							offer( topic, false );
							onClose();
						} }
					>
						{ __( 'Take it out of the offer', 'sanad' ) }
					</Button>
				)
			}
		>
			<p>
				{ __(
					'A topic can be deleted while no ticket has it. One that tickets have can be taken out of the offer.',
					'sanad'
				) }
			</p>
		</FormDialog>
	);
}
