import { __, _n, sprintf } from '@wordpress/i18n';

import type { TagActions } from '../../../data/settings';
import type { TagDetail } from '../../../types/api';
import { FormDialog } from '../parts/FormDialog';
import { useSubmit } from '../parts/use-submit';

interface DeleteTagProps {
	tag: TagDetail;
	/** How many have it; null while it is not known. */
	tickets: number | null;
	remove: TagActions[ 'remove' ];
	onClose: () => void;
}

function consequence( tickets: number | null ): string {
	if ( tickets === null ) {
		return __(
			'All its tickets lose it. This cannot be taken back.',
			'sanad'
		);
	}
	if ( tickets === 0 ) {
		return __( 'No ticket has it.', 'sanad' );
	}
	return sprintf(
		/* translators: %d: number of tickets. */
		_n(
			'%d ticket loses it. This cannot be taken back.',
			'%d tickets lose it. This cannot be taken back.',
			tickets,
			'sanad'
		),
		tickets
	);
}

/**
 * Says how many tickets lose a tag before it goes.
 *
 * @param props
 * @param props.tag
 * @param props.tickets
 * @param props.remove
 * @param props.onClose
 */
export function DeleteTag( { tag, tickets, remove, onClose }: DeleteTagProps ) {
	const state = useSubmit();
	return (
		<FormDialog
			title={ sprintf(
				/* translators: %s: name of a tag. */
				__( 'Delete the tag “%s”', 'sanad' ),
				tag.name
			) }
			action={ __( 'Delete the tag', 'sanad' ) }
			cancel={ __( 'Keep it', 'sanad' ) }
			isDestructive
			state={ state }
			onSubmit={ () =>
				state.submit( () => remove( tag, state.onLeft ), onClose )
			}
			onClose={ onClose }
		>
			<p>{ consequence( tickets ) }</p>
		</FormDialog>
	);
}
