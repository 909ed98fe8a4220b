import type { Notification } from '../../../src/types/api';

/**
 * Something that the agent is told of and has not seen: a ticket that was given to him.
 *
 * @param part What matters to the test.
 */
export function notification(
	part: Partial< Notification > & { id: number }
): Notification {
	return {
		event: 'assigned',
		ticket: {
			id: part.id,
			number: 1000 + part.id,
			subject: `Subject ${ part.id }`,
		},
		message_id: 0,
		actor_name: 'Omar',
		browser: true,
		sound: true,
		created_at: '2026-11-22T04:00:00Z',
		seen_at: null,
		...part,
	};
}

/**
 * A browser that says this of notifications.
 *
 * @param permission Before the agent is asked.
 * @param answer     Of the agent when he is.
 * @param Shown      Called for each notification that is shown.
 * @return `Shown`.
 */
export function browserThat(
	permission: NotificationPermission,
	answer: NotificationPermission = permission,
	Shown: jest.Mock = jest.fn()
): jest.Mock {
	const api = Object.assign( Shown, {
		permission,
		requestPermission: async () => {
			api.permission = answer;
			return answer;
		},
	} );
	Object.assign( window, { Notification: api, isSecureContext: true } );
	return Shown;
}

/** A browser that knows neither notifications nor sound, as jsdom is one. */
export function bareBrowser(): void {
	Object.assign( window, {
		Notification: undefined,
		AudioContext: undefined,
		isSecureContext: undefined,
	} );
}

/**
 * A browser with sound.
 *
 * @return Called for each note that sounds.
 */
export function browserWithSound(): jest.Mock {
	const start = jest.fn();
	const gain = { setValueAtTime() {}, linearRampToValueAtTime() {} };
	Object.assign( window, {
		AudioContext: function AudioContext() {
			return {
				state: 'running',
				currentTime: 0,
				createOscillator: () => ( {
					frequency: {},
					connect: ( node: unknown ) => node,
					start: () => start(),
					stop() {},
				} ),
				createGain: () => ( { gain, connect() {} } ),
			};
		},
	} );
	return start;
}
