import { ComboboxControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { TagActions } from '../../../data/settings';
import type { TagDetail } from '../../../types/api';
import { FormDialog } from '../parts/FormDialog';
import { useSubmit } from '../parts/use-submit';

interface MergeTagProps {
	tag: TagDetail;
	tags: TagDetail[];
	/** Which one was offered; null to choose. */
	offered: TagDetail | null;
	/** How many have the tag; null while it is not known. */
	tickets: number | null;
	merge: TagActions[ 'merge' ];
	onClose: () => void;
}

function consequence( tickets: number | null ): string {
	if ( tickets === null ) {
		return __( 'All its tickets get the other tag.', 'sanad' );
	}
	if ( tickets === 0 ) {
		return __( 'No ticket has it.', 'sanad' );
	}
	return sprintf(
		/* translators: %d: number of tickets. */
		_n(
			'%d ticket gets the other tag.',
			'%d tickets get the other tag.',
			tickets,
			'sanad'
		),
		tickets
	);
}

/**
 * Puts one tag in the place of another on every ticket. That cannot be taken back, so it says how many.
 *
 * @param props
 */
export function MergeTag( props: MergeTagProps ) {
	const { tag, tags, offered, tickets, merge, onClose } = props;
	const state = useSubmit();
	const [ chosen, setChosen ] = useState< number | null >(
		offered?.id ?? null
	);
	const into = tags.find( ( { id } ) => id === chosen );

	return (
		<FormDialog
			title={ sprintf(
				/* translators: %s: name of a tag. */
				__( 'Merge “%s” into another tag', 'sanad' ),
				tag.name
			) }
			action={
				into
					? sprintf(
							/* translators: %s: name of a tag. */
							__( 'Merge into “%s”', 'sanad' ),
							into.name
						)
					: __( 'Merge', 'sanad' )
			}
			isDestructive
			isDisabled={ ! into }
			state={ state }
			onSubmit={ () =>
				into &&
				state.submit( () => merge( tag, into, state.onLeft ), onClose )
			}
			onClose={ onClose }
		>
			<ComboboxControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Tag that stays', 'sanad' ) }
				value={ chosen === null ? null : String( chosen ) }
				options={ tags
					.filter( ( { id } ) => id !== tag.id )
					.map( ( { id, name } ) => ( {
						value: String( id ),
						label: name,
					} ) ) }
				onChange={ ( value ) =>
					setChosen( value ? Number( value ) : null )
				}
			/>
			<p>
				{ sprintf(
					/* translators: 1: sentence about how many tickets get another tag, 2: name of the tag that goes. */
					__(
						'%1$s “%2$s” is gone then; macros that use it use the other one. This cannot be taken back.',
						'sanad'
					),
					consequence( tickets ),
					tag.name
				) }
			</p>
		</FormDialog>
	);
}
