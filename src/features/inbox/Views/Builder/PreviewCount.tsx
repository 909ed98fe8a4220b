import { __, _n, sprintf } from '@wordpress/i18n';

import type { ViewPreview } from '../../../../types/api';

/**
 * How many tickets the view would hold now.
 *
 * @param props
 * @param props.count      Null while it is not known.
 * @param props.isComplete Whether every condition says what it looks for.
 */
export function PreviewCount( {
	count,
	isComplete,
}: {
	count: ViewPreview | null;
	isComplete: boolean;
} ) {
	let sentence = '';
	if ( ! isComplete ) {
		sentence = __( 'A condition still needs a value.', 'sanad' );
	} else if ( count ) {
		sentence = count.is_more
			? sprintf(
					/* translators: %d: number of tickets. */
					_n(
						'Shows %d ticket or more now.',
						'Shows %d tickets or more now.',
						count.count,
						'sanad'
					),
					count.count
				)
			: sprintf(
					/* translators: %d: number of tickets. */
					_n(
						'Shows %d ticket now.',
						'Shows %d tickets now.',
						count.count,
						'sanad'
					),
					count.count
				);
	}
	return (
		<p className="sanad-view-builder__count" role="status">
			{ sentence }
		</p>
	);
}
