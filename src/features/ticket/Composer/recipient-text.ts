import type { Customer, MailAddress } from '../../../types/api';

/** `Sara Al-Harbi <sara@example.com>` */
const NAMED = /^\s*(.*?)\s*<\s*([^<>\s]+)\s*>\s*$/;

const ADDRESS =
	/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/;

/**
 * Somebody as a field names him.
 *
 * @param recipient
 * @param recipient.email
 * @param recipient.name
 */
export function textOf( { email, name }: MailAddress ): string {
	return name ? `${ name } <${ email }>` : email;
}

/**
 * Whom a text names; null if it holds no address.
 *
 * @param text
 */
export function recipientIn( text: string ): MailAddress | null {
	const [ , name = '', email = text.trim() ] = NAMED.exec( text ) ?? [];
	return ADDRESS.test( email ) ? { email, name } : null;
}

/**
 * A customer as a field can name him, once for each of his addresses.
 *
 * @param customer
 */
export function addressesOf( customer: Customer ): string[] {
	return customer.identities
		.filter( ( { type } ) => type === 'email' )
		.map( ( { value } ) =>
			textOf( { email: value, name: customer.name } )
		);
}
