export {
	askForPopups,
	type PopupPermission,
	popupPermission,
	showPopup,
} from './popup';
export { eventLabel, notificationSentence } from './sentences';
export { playTone } from './tone';
export {
	type NotificationChannel,
	useNotificationPreferences,
} from './use-preferences';
