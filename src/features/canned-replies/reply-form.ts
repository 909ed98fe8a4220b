import type {
	Attachment,
	CannedReply,
	CannedReplyCreate,
} from '../../types/api';

/** A canned reply as it stands in the editor. */
export interface ReplyForm {
	title: string;
	shortcut: string;
	/** 0 for none. */
	folder: number;
	isPersonal: boolean;
	whenToUse: string;
	versions: { language: string; title: string; body: string }[];
	attachments: Attachment[];
	/** `Y-m-d`; empty for none. */
	reviewAt: string;
	/** 0 for nobody. */
	reviewer: number;
	/** When the reply was last changed, as far as the writer knows. */
	seen: string;
}

/**
 * The form of a reply.
 *
 * @param reply
 */
export function formOf( reply: CannedReply ): ReplyForm {
	return {
		title: reply.title,
		shortcut: reply.shortcut,
		folder: reply.folder_id ?? 0,
		isPersonal: reply.owner_id !== 0,
		whenToUse: reply.when_to_use,
		versions: reply.versions.map( ( version ) => ( {
			language: version.language,
			title: version.title,
			body: version.body_html,
		} ) ),
		attachments: reply.attachments,
		reviewAt: reply.review_at ?? '',
		reviewer: reply.reviewer?.id ?? 0,
		seen: reply.updated_at,
	};
}

/**
 * The form of a new reply.
 *
 * @param language   In which it is written first.
 * @param folder     In which it lies; 0 for none.
 * @param isPersonal Whether only its writer sees it.
 */
export function emptyForm(
	language: string,
	folder: number,
	isPersonal: boolean
): ReplyForm {
	return {
		title: '',
		shortcut: '',
		folder,
		isPersonal,
		whenToUse: '',
		versions: [ { language, title: '', body: '' } ],
		attachments: [],
		reviewAt: '',
		reviewer: 0,
		seen: '',
	};
}

/**
 * What REST is given.
 *
 * @param form
 */
export function fieldsOf( form: ReplyForm ): CannedReplyCreate {
	return {
		title: form.title.trim(),
		shortcut: form.shortcut.trim(),
		folder_id: form.folder || null,
		is_personal: form.isPersonal,
		when_to_use: form.whenToUse.trim(),
		versions: form.versions.map( ( { language, title, body } ) => ( {
			language,
			title: title.trim(),
			body_html: body,
		} ) ),
		attachment_ids: form.attachments.map( ( { id } ) => id ),
		review_at: form.reviewAt || null,
		reviewer_id: form.reviewer,
	};
}
