import type { Boot } from '../../src/types/boot';

/** What the page hands to the app in tests: an agent of an English shop. */
export const BOOT: Boot = {
	locale: 'en-US',
	isRtl: false,
	adminUrl: 'http://localhost/wp-admin/admin.php?page=sanad',
	user: {
		id: 2,
		name: 'Huda',
		can: { reply: true, assign: true, manageSettings: false },
	},
	settings: { avatars: false, maxUploadBytes: 10_000_000 },
};

window.sanadBoot = BOOT;
