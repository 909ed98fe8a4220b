import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { closeSmall } from '@wordpress/icons';

interface ChipProps {
	label: string;
	/** It does not exist any more. */
	isMissing?: boolean;
	onRemove: () => void;
}

/**
 * One value of a condition.
 *
 * @param props
 * @param props.label
 * @param props.isMissing
 * @param props.onRemove
 */
export function Chip( { label, isMissing = false, onRemove }: ChipProps ) {
	return (
		<li
			className={ `sanad-chips__chip${ isMissing ? ' is-missing' : '' }` }
		>
			<bdi>{ label }</bdi>
			<Button
				icon={ closeSmall }
				size="small"
				label={ sprintf(
					/* translators: %s: a value, such as the name of a tag. */
					__( 'Remove %s', 'sanad' ),
					label
				) }
				onClick={ onRemove }
			/>
		</li>
	);
}
