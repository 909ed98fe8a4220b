import type {
	ArticleDetail,
	ArticleHit,
	CannedReply,
	CannedReplyList,
	Macro,
	RenderedReply,
} from '../../../src/types/api';

/**
 * A shared ready text in English.
 *
 * @param part What matters to the test.
 */
export function cannedReply(
	part: Partial< CannedReply > & { id: number }
): CannedReply {
	const { id } = part;
	return {
		title: `Reply ${ id }`,
		folder_id: null,
		owner_id: 0,
		shortcut: '',
		when_to_use: '',
		versions: [ version( 'en', `Text ${ id }` ) ],
		attachments: [],
		review_at: null,
		reviewer: null,
		is_stale: false,
		uses: 0,
		uses_90_days: 0,
		last_used_at: null,
		status: 'publish',
		updated_at: '2026-11-22T04:00:00Z',
		can: { change: true },
		...part,
	};
}

/**
 * A ready text in one language.
 *
 * @param language Two letters.
 * @param text     With placeholders.
 * @param title    Its title in this language.
 */
export function version(
	language: string,
	text: string,
	title = ''
): CannedReply[ 'versions' ][ number ] {
	return { language, title, body_html: `<p>${ text }</p>`, body_text: text };
}

/**
 * What the server answers when it is asked for all of them.
 *
 * @param items
 * @param folders Names by id.
 */
export function cannedReplies(
	items: CannedReply[],
	folders: Record< number, string > = {}
): CannedReplyList {
	return {
		items,
		folders: Object.entries( folders ).map( ( [ id, name ], order ) => ( {
			id: Number( id ),
			name,
			parent_id: 0,
			order,
			count: 1,
		} ) ),
	};
}

/**
 * A ready text with what a ticket knows filled in.
 *
 * @param html
 * @param part What else matters to the test.
 */
export function rendered(
	html: string,
	part: Partial< RenderedReply > = {}
): RenderedReply {
	return {
		html,
		text: html.replace( /<[^>]*>/g, '' ),
		language: 'en',
		unresolved: [],
		attachments: [],
		...part,
	};
}

/**
 * An article as the search answers it.
 *
 * @param part What matters to the test.
 */
export function articleHit(
	part: Partial< ArticleHit > & { id: number }
): ArticleHit {
	const title = part.title ?? `Article ${ part.id }`;
	return {
		title,
		title_html: title,
		passage_html: '',
		url: `https://shop.example/help/${ part.id }/`,
		language: 'en',
		visibility: 'public',
		category: '',
		matched: 'exact',
		is_other_language: false,
		...part,
	};
}

/**
 * An article, ready to be put into a message.
 *
 * @param part What matters to the test.
 */
export function article(
	part: Partial< ArticleDetail > & { id: number }
): ArticleDetail {
	const { id } = part;
	const title = part.title ?? `Article ${ id }`;
	const url = `https://shop.example/help/${ id }/`;
	return {
		title,
		url,
		language: 'en',
		visibility: 'public',
		html: `<p>All of ${ title }.</p>`,
		text: `All of ${ title }.`,
		excerpt: `What ${ title } says.`,
		image_url: null,
		translations: [ { language: 'en', id, title, url } ],
		edit_url: null,
		...part,
	};
}

/**
 * A shared macro that resolves a ticket.
 *
 * @param part What matters to the test.
 */
export function macro( part: Partial< Macro > & { id: number } ): Macro {
	return {
		name: `Macro ${ part.id }`,
		description: '',
		owner_id: 0,
		position: part.id,
		is_enabled: true,
		actions: [ { type: 'status', status: 'resolved' } ],
		version: 1,
		uses: 0,
		can: { change: true },
		...part,
	};
}
