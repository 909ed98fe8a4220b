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

/** No address is longer (RFC 5321, section 4.5.3.1.3, without its brackets). */
const MAX_LENGTH = 254;

/**
 * Whom a text names. What is no address stays as it was typed, so that nobody takes somebody for a
 * recipient who is none; see {@link isAddress}.
 *
 * @param text
 */
export function recipientIn( text: string ): MailAddress {
	const [ , name = '', email = text.trim() ] = NAMED.exec( text ) ?? [];
	return { email: email.slice( 0, MAX_LENGTH ), name };
}

/**
 * Whether a mail could go there, as far as the form tells.
 *
 * @param recipient
 * @param recipient.email
 */
export function isAddress( { email }: MailAddress ): boolean {
	return ADDRESS.test( email );
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
