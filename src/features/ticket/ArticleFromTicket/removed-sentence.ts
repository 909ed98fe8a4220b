import { __, _n, sprintf } from '@wordpress/i18n';

import type { RemovedData } from '../../../types/api';

function part( { kind, count }: RemovedData ): string {
	const text = {
		/* translators: %d: number of names of people. */
		name: _n( '%d name', '%d names', count, 'sanad' ),
		/* translators: %d: number of e-mail addresses. */
		email: _n( '%d e-mail address', '%d e-mail addresses', count, 'sanad' ),
		/* translators: %d: number of phone numbers. */
		phone: _n( '%d phone number', '%d phone numbers', count, 'sanad' ),
		/* translators: %d: number of order numbers. */
		order: _n( '%d order number', '%d order numbers', count, 'sanad' ),
		/* translators: %d: number of postal addresses. */
		address: _n(
			'%d postal address',
			'%d postal addresses',
			count,
			'sanad'
		),
		/* translators: %d: number of other long numbers. */
		number: _n( '%d other number', '%d other numbers', count, 'sanad' ),
		/* translators: %d: number of links. */
		link: _n( '%d link', '%d links', count, 'sanad' ),
	}[ kind ];
	return sprintf( text, count );
}

/**
 * What was taken out of a draft, since it told of the customer.
 *
 * @param removed
 * @param locale  BCP 47 tag of the agent's language.
 */
export function removedSentence(
	removed: RemovedData[],
	locale: string
): string {
	const parts = removed.filter( ( { count } ) => count > 0 ).map( part );
	return parts.length === 0
		? __(
				'The draft is made. Nothing personal was found in it; read it before it is published.',
				'sanad'
			)
		: sprintf(
				/* translators: %s: what was removed, such as "2 names and 1 phone number". */
				__(
					'The draft is made. Removed: %s. Read it before it is published.',
					'sanad'
				),
				new Intl.ListFormat( locale ).format( parts )
			);
}
