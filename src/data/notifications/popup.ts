import { isRTL } from '@wordpress/i18n';

/** Whether the browser lets this site show notifications; `unsupported` where it knows none. */
export type PopupPermission = NotificationPermission | 'unsupported';

export function popupPermission(): PopupPermission {
	// Pages without TLS have the name, and refuse.
	return typeof window.Notification === 'function' && window.isSecureContext
		? window.Notification.permission
		: 'unsupported';
}

/** Asks the agent. Only to be called by a click of his: browsers punish whoever asks unasked. */
export async function askForPopups(): Promise< PopupPermission > {
	return popupPermission() === 'unsupported'
		? 'unsupported'
		: window.Notification.requestPermission();
}

/** What pops up. Plain text: a browser shows it as it is. */
export interface Popup {
	title: string;
	body: string;
	/** The same in every tab, so that one takes the place of the other. */
	tag: string;
	onClick: () => void;
}

/**
 * Shows a notification of the browser.
 *
 * @param popup
 * @return Whether it was shown.
 */
export function showPopup( popup: Popup ): boolean {
	if ( popupPermission() !== 'granted' ) {
		return false;
	}
	try {
		const shown = new window.Notification( popup.title, {
			body: popup.body,
			tag: popup.tag,
			// A sentence of ours has the screen's direction, whatever name it begins with.
			dir: isRTL() ? 'rtl' : 'ltr',
		} );
		shown.onclick = () => {
			window.focus();
			shown.close();
			popup.onClick();
		};
		return true;
	} catch {
		// Some phones let only a service worker show them.
		return false;
	}
}
