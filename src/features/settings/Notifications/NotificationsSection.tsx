import { Button, CheckboxControl, Notice } from '@wordpress/components';
import { useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import {
	askForPopups,
	eventLabel,
	type NotificationChannel,
	playTone,
	type PopupPermission,
	popupPermission,
	showPopup,
	useNotificationPreferences,
} from '../../../data/notifications';
import type { NotificationPreference } from '../../../types/api';
import { LoadState } from '../parts/LoadState';
import { Section } from '../Section';

const CHANNELS: NotificationChannel[] = [ 'mail', 'browser', 'sound' ];

function channelLabel( channel: NotificationChannel ): string {
	return {
		mail: __( 'Mail', 'sanad' ),
		browser: __( 'Browser', 'sanad' ),
		sound: __( 'Sound', 'sanad' ),
	}[ channel ];
}

interface ChoicesProps {
	items: NotificationPreference[];
	onChange: (
		item: NotificationPreference,
		channel: NotificationChannel,
		isOn: boolean
	) => void;
}

function Choices( { items, onChange }: ChoicesProps ) {
	return (
		<table className="sanad-channels">
			<thead>
				<tr>
					<th scope="col">{ __( 'When', 'sanad' ) }</th>
					{ CHANNELS.map( ( channel ) => (
						<th key={ channel } scope="col">
							{ channelLabel( channel ) }
						</th>
					) ) }
				</tr>
			</thead>
			<tbody>
				{ items.map( ( item ) => (
					<tr key={ item.event }>
						<th scope="row">{ eventLabel( item.event ) }</th>
						{ CHANNELS.map( ( channel ) => (
							<td key={ channel }>
								<CheckboxControl
									__nextHasNoMarginBottom
									aria-label={ sprintf(
										/* translators: 1: event such as "A ticket is assigned to me", 2: channel such as "Mail". */
										__( '%1$s: %2$s', 'sanad' ),
										eventLabel( item.event ),
										channelLabel( channel )
									) }
									checked={ item[ channel ] }
									onChange={ ( isOn ) =>
										onChange( item, channel, isOn )
									}
								/>
							</td>
						) ) }
					</tr>
				) ) }
			</tbody>
		</table>
	);
}

function permissionSentence( permission: PopupPermission ): string {
	return {
		granted: __( 'This browser shows notifications.', 'sanad' ),
		default: __( 'This browser shows none until you allow it.', 'sanad' ),
		denied: __(
			'This browser is set to show none from this site. Allow them in the settings of the browser, beside the address.',
			'sanad'
		),
		unsupported: __(
			'This browser cannot show notifications of this site. They need a secure address (https).',
			'sanad'
		),
	}[ permission ];
}

function BrowserTest() {
	const [ permission, setPermission ] = useState( popupPermission );
	const [ isMissing, setMissing ] = useState( false );
	const sentence = useRef< HTMLSpanElement >( null );
	const ask = async () => {
		const answer = await askForPopups();
		setPermission( answer );
		if ( answer === 'denied' ) {
			// The button goes, for a site cannot ask twice.
			sentence.current?.focus();
		}
	};
	const test = () =>
		setMissing(
			! showPopup( {
				title: __( 'This is a test', 'sanad' ),
				body: __(
					'Notifications of the desk look like this.',
					'sanad'
				),
				tag: 'sanad-test',
				onClick: () => {},
			} )
		);
	const isAllowed = permission === 'granted';
	return (
		<li>
			<span ref={ sentence } role="status" tabIndex={ -1 }>
				{ isMissing
					? __( 'This browser shows no notifications here.', 'sanad' )
					: permissionSentence( permission ) }
			</span>
			{ ( isAllowed || permission === 'default' ) && (
				<Button
					variant="secondary"
					size="compact"
					onClick={ isAllowed ? test : () => void ask() }
				>
					{ isAllowed
						? __( 'Show a test', 'sanad' )
						: __( 'Allow in this browser', 'sanad' ) }
				</Button>
			) }
		</li>
	);
}

function SoundTest() {
	const [ isSilent, setSilent ] = useState( false );
	return (
		<li>
			<span role="status">
				{ isSilent
					? __( 'This browser plays no sound here.', 'sanad' )
					: __(
							'A short soft tone, once however many tabs are open.',
							'sanad'
						) }
			</span>
			<Button
				variant="secondary"
				size="compact"
				onClick={ async () => setSilent( ! ( await playTone() ) ) }
			>
				{ __( 'Play a test', 'sanad' ) }
			</Button>
		</li>
	);
}

/** What the agent is told of, and how; with a test of each way. */
export default function NotificationsSection() {
	const preferences = useNotificationPreferences();
	const { value, change, testMail, isTesting } = preferences;

	return (
		<Section
			title={ __( 'Notifications', 'sanad' ) }
			intro={ __(
				'What you are told of, and how. What is switched on anywhere also stands behind the bell; what is switched off everywhere does not. You are never told of what you did yourself.',
				'sanad'
			) }
		>
			<LoadState of={ preferences } />
			{ value && (
				<>
					<Choices
						items={ value.items }
						onChange={ ( item, channel, isOn ) =>
							change( item.event, channel, isOn )
						}
					/>
					<div className="sanad-section__group">
						<h4>{ __( 'Does it reach you?', 'sanad' ) }</h4>
						<ul className="sanad-channels__tests">
							<li>
								<span>
									{ sprintf(
										/* translators: %s: mail address. */
										__( 'Mails go to %s.', 'sanad' ),
										value.email
									) }
								</span>
								<Button
									variant="secondary"
									size="compact"
									isBusy={ isTesting }
									disabled={ isTesting }
									accessibleWhenDisabled
									onClick={ () => void testMail() }
								>
									{ __( 'Send a test mail', 'sanad' ) }
								</Button>
							</li>
							<BrowserTest />
							<SoundTest />
						</ul>
					</div>
					<Notice status="info" isDismissible={ false }>
						{ __(
							'Several things about one ticket come as one mail, and what you have seen meanwhile is not mailed. Browser and sound work while Sanad is open in a tab.',
							'sanad'
						) }
					</Notice>
				</>
			) }
		</Section>
	);
}
