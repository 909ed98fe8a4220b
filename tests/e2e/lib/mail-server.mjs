// @ts-check
/** A real SMTP server on loopback that keeps what it is given. */
import { once } from 'node:events';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/**
 * @typedef {import('postal-mime').Email & {recipients: string[]}} ReceivedMail
 */

export class MailServer {
	/** @type {ReceivedMail[]} */
	mails = [];

	/** @type {SMTPServer} */
	#server;

	constructor() {
		this.#server = new SMTPServer( {
			disabledCommands: [ 'AUTH', 'STARTTLS' ],
			onData: async ( stream, session, done ) => {
				const chunks = [];
				for await ( const chunk of stream ) {
					chunks.push( chunk );
				}
				const mail = await PostalMime.parse( Buffer.concat( chunks ) );
				this.mails.push( {
					...mail,
					recipients: session.envelope.rcptTo.map(
						( { address } ) => address
					),
				} );
				done();
			},
		} );
	}

	/** @return {Promise<string>} Address for SANAD_SMTP. */
	async start() {
		this.#server.listen( 0, '127.0.0.1' );
		await once( this.#server.server, 'listening' );
		const address = this.#server.server.address();
		if ( address === null || typeof address === 'string' ) {
			throw new Error( 'The mail server has no port.' );
		}
		return `127.0.0.1:${ address.port }`;
	}

	/**
	 * @param {string} recipient Address.
	 * @return {ReceivedMail[]} What this address got, oldest first.
	 */
	to( recipient ) {
		return this.mails.filter( ( { recipients } ) =>
			recipients.includes( recipient )
		);
	}

	/** @return {Promise<void>} */
	stop() {
		return new Promise( ( done ) => this.#server.close( () => done() ) );
	}
}
