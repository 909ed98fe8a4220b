import type { TicketQuery } from '../data/tickets/query';
import type { Ref } from './api';

/** A language that the shop writes in. */
export interface Language {
	/** Two letters. */
	code: string;
	/** As its speakers call it. */
	name: string;
	isRtl: boolean;
}

/**
 * What the page hands to the app before it starts. Written by `includes/Admin/BootData.php`.
 */
export interface Boot {
	/** BCP 47 tag of the agent's own language, which may differ from the site's. */
	locale: string;
	isRtl: boolean;
	/** Address of the screen, without any state. */
	adminUrl: string;
	/** The list that the inbox opens with where the address names none. */
	start: TicketQuery;
	/** Root of the REST API, with a slash at its end; arguments go on with `&` where it has some already. */
	restUrl: string;
	/** Those of the help centre and of ready texts, the site's own first. */
	languages: Language[];
	/** The shop's mailboxes, the default one first. */
	mailboxes: Ref[];
	/** The icons that a category can have: data of an SVG path by name, strokes on a grid of 24. */
	categoryIcons: Record< string, string >;
	user: {
		id: number;
		name: string;
		can: {
			reply: boolean;
			assign: boolean;
			/** Articles, categories, shared canned replies and macros, search lists. */
			manageContent: boolean;
			manageSettings: boolean;
			/** Posts of WordPress: what can be copied as articles. */
			editPosts: boolean;
		};
	};
	settings: {
		/** Whether the site allows pictures from Gravatar. */
		avatars: boolean;
		/** The shop's time zone: a name as in `Asia/Riyadh`, or an offset as in `+03:00`. */
		timeZone: string;
		/** Largest file that the server takes, in bytes. */
		maxUploadBytes: number;
	};
}

declare global {
	interface Window {
		sanadBoot?: Boot;
	}
}
