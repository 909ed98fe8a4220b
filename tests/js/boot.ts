import type { Boot } from '../../src/types/boot';

/** What the page hands to the app in tests: an agent of an English shop. */
export const BOOT: Boot = {
	locale: 'en-US',
	isRtl: false,
	adminUrl: 'http://localhost/wp-admin/admin.php?page=sanad',
	start: { view: 'open', sort: 'newest' },
	restUrl: 'http://localhost/wp-json/',
	languages: [
		{ code: 'en', name: 'English', isRtl: false },
		{ code: 'ar', name: 'العربية', isRtl: true },
	],
	mailboxes: [ { id: 1, name: 'Shop' } ],
	categoryIcons: { delivery: 'M3 6h10', returns: 'M8 5 4 9' },
	user: {
		id: 2,
		name: 'Huda',
		can: {
			reply: true,
			assign: true,
			manageContent: true,
			manageSettings: false,
			editPosts: true,
		},
	},
	settings: {
		timeZone: 'Asia/Riyadh',
		avatars: false,
		maxUploadBytes: 10_000_000,
	},
};

window.sanadBoot = BOOT;
