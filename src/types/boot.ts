/**
 * What the page hands to the app before it starts. Written by `includes/Admin/BootData.php`.
 */
export interface Boot {
	/** BCP 47 tag of the agent's own language, which may differ from the site's. */
	locale: string;
	isRtl: boolean;
	/** Address of the screen, without any state. */
	adminUrl: string;
	user: {
		id: number;
		name: string;
		can: {
			reply: boolean;
			assign: boolean;
			manageSettings: boolean;
		};
	};
	settings: {
		/** Whether the site allows pictures from Gravatar. */
		avatars: boolean;
		/** Largest file that the server takes, in bytes. */
		maxUploadBytes: number;
	};
}

declare global {
	interface Window {
		sanadBoot?: Boot;
	}
}
