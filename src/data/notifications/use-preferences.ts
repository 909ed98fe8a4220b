import { useRegistry } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type {
	NotificationEvent,
	NotificationPreference,
	NotificationPreferences,
	NotificationTest,
} from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import { notify, notifyError } from '../notices';
import { type ResourceResult, useMutate, useResource } from '../resources';

const PATH = '/me/notifications';

export type NotificationChannel = 'mail' | 'browser' | 'sound';

export interface PreferenceActions {
	/** Switches one way of being told of one event. */
	change: (
		event: NotificationEvent,
		channel: NotificationChannel,
		isOn: boolean
	) => void;
	/** Sends a mail to the agent himself. */
	testMail: () => Promise< void >;
	isTesting: boolean;
}

/** How the agent wants to be told of what. Every change is saved at once. */
export function useNotificationPreferences(): ResourceResult< NotificationPreferences > &
	PreferenceActions {
	const result = useResource< NotificationPreferences >( PATH );
	const registry = useRegistry();
	const mutate = useMutate();
	const [ isTesting, setTesting ] = useState( false );

	const change: PreferenceActions[ 'change' ] = async (
		event,
		channel,
		isOn
	) => {
		const before = result.value?.items.find(
			( item ) => item.event === event
		);
		if ( ! before ) {
			return;
		}
		const after: NotificationPreference = { ...before, [ channel ]: isOn };
		try {
			await mutate< NotificationPreferences, NotificationPreferences >( {
				path: PATH,
				apply: ( value ) => ( {
					...value,
					items: value.items.map( ( item ) =>
						item.event === event ? after : item
					),
				} ),
				send: () =>
					request< NotificationPreferences >( PATH, {
						method: 'PUT',
						data: { items: [ after ] },
					} ),
				confirm: ( _before, saved ) => saved,
			} );
		} catch ( thrown ) {
			notifyError(
				registry,
				'notification-preferences',
				toRequestError( thrown ).message
			);
		}
	};

	const testMail = async () => {
		setTesting( true );
		try {
			const { sent_to: address } = await request< NotificationTest >(
				`${ PATH }/test`,
				{ method: 'POST' }
			);
			notify(
				registry,
				'notification-test',
				sprintf(
					/* translators: %s: mail address. */
					__(
						'A test mail is on its way to %s. Look into the spam folder too.',
						'sanad'
					),
					address
				)
			);
		} catch ( thrown ) {
			notifyError(
				registry,
				'notification-test',
				toRequestError( thrown ).message
			);
		} finally {
			setTesting( false );
		}
	};

	return {
		...result,
		change: ( event, channel, isOn ) => void change( event, channel, isOn ),
		testMail,
		isTesting,
	};
}
