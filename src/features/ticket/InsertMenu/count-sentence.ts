import { __, _n, sprintf } from '@wordpress/i18n';

/**
 * How many articles were found.
 *
 * @param count
 */
export function countSentence( count: number ): string {
	return count === 0
		? __( 'No article fits.', 'sanad' )
		: sprintf(
				/* translators: %d: number of articles. */
				_n( '%d article fits.', '%d articles fit.', count, 'sanad' ),
				count
			);
}
