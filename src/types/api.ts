/**
 * The shapes of the REST API, generated from the schemas in PHP by `npm run types`. Do not edit.
 */

export type ActorType = 'agent' | 'customer' | 'system';
/**
 * RFC 3339 in UTC, such as 2026-11-22T04:10:00Z.
 */
export type Time = string;
/**
 * Who may read an article once it is published; buyers are those of one of its products.
 */
export type Visibility = 'public' | 'customers' | 'buyers' | 'agents';
/**
 * A day in the site's time zone, such as 2026-11-22.
 */
export type ReviewDate = string;
export type ArticleStatus =
	'publish' | 'draft' | 'pending' | 'future' | 'private' | 'trash';
/**
 * The closest way in which a word that was asked for stands in the article.
 */
export type ArticleMatch =
	'exact' | 'folded' | 'stem' | 'related' | 'partial' | 'typo';
/**
 * Why an article did not help.
 */
export type FeedbackReason = 'not_answered' | 'unclear' | 'wrong' | 'other';
export type AttachmentState = 'pending' | 'stored' | 'failed';
/**
 * `in`: the customer called.
 */
export type CallDirection = 'in' | 'out';
export type Channel =
	| 'email'
	| 'form'
	| 'portal'
	| 'chat'
	| 'review'
	| 'phone'
	| 'in_person'
	| 'sms'
	| 'messenger'
	| 'instagram'
	| 'whatsapp'
	| 'x'
	| 'comment'
	| 'forum'
	| 'api';
export type CustomerKind = 'customer' | 'supplier' | 'colleague';
export type DeliveryState =
	'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'dropped';
export type MessageKind = 'reply' | 'note';
export type Status = 'open' | 'pending' | 'on_hold' | 'resolved' | 'closed';
/**
 * Empty: waits for its writer. stale: not sent at its time because of a newer message. failed: not sent for another reason.
 */
export type SendState = '' | 'scheduled' | 'sending' | 'stale' | 'failed';
export type Folder = 'inbox' | 'spam' | 'trash';
export type MacroAction =
	| MacroReply
	| MacroNote
	| MacroStatus
	| MacroPriority
	| MacroTopic
	| MacroTags
	| MacroAssignee
	| MacroOrderNote;
export type Priority = 'low' | 'normal' | 'high' | 'urgent';
export type StatusGroup = 'open' | 'paused' | 'resolved';
export type TicketMatchField =
	'message' | 'note' | 'subject' | 'customer' | 'order' | 'number';
export type NotificationEvent =
	| 'mention'
	| 'assigned'
	| 'send_held'
	| 'send_failed'
	| 'side_answer'
	| 'answer'
	| 'followed'
	| 'question';
export type PortalStatus = 'working' | 'waiting' | 'solved';
export type PresenceState = 'viewing' | 'replying';
/**
 * `merged`: part of this one now; `split`: shares a past; `follow_up`: continues it, or is continued by it; `subject`: similar words.
 */
export type Relation =
	'merged' | 'split' | 'follow_up' | 'order' | 'customer' | 'subject';
export type SideRequestState = 'asked' | 'answered' | 'done';
export type StandardView =
	| 'unassigned'
	| 'mine'
	| 'mentions'
	| 'drafts'
	| 'open'
	| 'waiting'
	| 'snoozed'
	| 'resolved'
	| 'failed'
	| 'spam'
	| 'trash';
/**
 * Empty for the default.
 */
export type TagColor =
	| ''
	| '#b32d2e'
	| '#b0480c'
	| '#8a5a00'
	| '#5b6b00'
	| '#19722f'
	| '#00705f'
	| '#0a6a8f'
	| '#2d5bd0'
	| '#5b43c9'
	| '#8a35a8'
	| '#b02a6f'
	| '#50575e';
export type TicketSort =
	'newest' | 'oldest' | 'waiting' | 'created' | 'priority';
export type ViewAttribute =
	| 'status'
	| 'status_group'
	| 'priority'
	| 'channel'
	| 'topic'
	| 'team'
	| 'assignee'
	| 'tag'
	| 'customer'
	| 'order'
	| 'language'
	| 'mailbox'
	| 'subject'
	| 'waiting'
	| 'created'
	| 'updated'
	| 'snoozed'
	| 'attachments'
	| 'message_count'
	| 'last_message_by'
	| 'follower'
	| 'mention'
	| 'unread'
	| 'folder';
export type ViewOperator =
	| 'is'
	| 'is_not'
	| 'all'
	| 'contains'
	| 'contains_not'
	| 'more_than'
	| 'less_than'
	| 'after'
	| 'before'
	| 'within'
	| 'older_than';

export interface Activity {
	id: number;
	ticket_id: number;
	/**
	 * Such as ticket_opened, ticket_updated, tags_changed.
	 */
	event: string;
	actor: ActivityActor;
	/**
	 * What the event is about; its keys depend on the event.
	 */
	data: {
		[k: string]: unknown;
	};
	created_at: Time;
}
export interface ActivityActor {
	type: ActorType;
	id: number;
	name: string;
}
export interface ActivityList {
	/**
	 * Oldest first.
	 */
	items: Activity[];
	has_earlier: boolean;
}
export interface ActivityQuery {
	/**
	 * Only entries before this id.
	 */
	before?: number;
	per_page?: number;
}
export interface AgentCandidate extends AgentRef {
	email: string;
	/**
	 * Whether who asks may make a manager of him.
	 */
	can_promote: boolean;
}
export interface AgentRef {
	id: number;
	name: string;
	avatar_url: string | null;
}
export interface AgentCandidates {
	items: AgentCandidate[];
}
export interface AgentCreate {
	user_id: number;
	role: 'agent' | 'manager';
	/**
	 * @maxItems 100
	 */
	team_ids?: number[];
	own_teams_only?: boolean;
}
export interface AgentList {
	items: AgentSummary[];
}
export interface AgentSummary extends AgentRef {
	role: 'agent' | 'manager';
	team_ids: number[];
	/**
	 * Whether he sees the tickets of his own teams only. Says nothing of managers, who see all.
	 */
	own_teams_only: boolean;
}
export interface AgentRemove {
	/**
	 * Who gets his unresolved tickets; 0 for nobody.
	 */
	hand_to: number;
}
export interface AgentSave {
	role?: 'agent' | 'manager';
	/**
	 * @maxItems 100
	 */
	team_ids?: number[];
	own_teams_only?: boolean;
}
export interface AgentSearch {
	q: string;
}
export interface AnsweredMessage {
	id: number;
	author_name: string;
	created_at: Time;
	/**
	 * Its beginning as plain text.
	 */
	snippet: string;
}
export interface ArticleCategory {
	id: number;
	parent_id: number;
	slug: string;
	name: string;
	/**
	 * By language.
	 */
	names: {
		[k: string]: string;
	};
	/**
	 * By language.
	 */
	descriptions: {
		[k: string]: string;
	};
	/**
	 * Empty for none.
	 */
	icon:
		| ''
		| 'delivery'
		| 'returns'
		| 'sizes'
		| 'payment'
		| 'account'
		| 'care'
		| 'order'
		| 'box'
		| 'warranty'
		| 'question'
		| 'book'
		| 'tools'
		| 'gift'
		| 'lock'
		| 'phone'
		| 'store'
		| 'calendar'
		| 'globe'
		| 'star'
		| 'chat';
	order: number;
	/**
	 * Articles in it and below, in every status but the trash.
	 */
	count: number;
	url: string;
}
export interface ArticleCategoryChange {
	/**
	 * In the site's language.
	 */
	name?: string;
	slug?: string;
	/**
	 * 0 at the top.
	 */
	parent_id?: number;
	/**
	 * By language.
	 */
	names?: {
		[k: string]: string;
	};
	/**
	 * By language.
	 */
	descriptions?: {
		[k: string]: string;
	};
	/**
	 * Empty for none.
	 */
	icon?:
		| ''
		| 'delivery'
		| 'returns'
		| 'sizes'
		| 'payment'
		| 'account'
		| 'care'
		| 'order'
		| 'box'
		| 'warranty'
		| 'question'
		| 'book'
		| 'tools'
		| 'gift'
		| 'lock'
		| 'phone'
		| 'store'
		| 'calendar'
		| 'globe'
		| 'star'
		| 'chat';
}
export interface ArticleCategoryCreate {
	/**
	 * In the site's language.
	 */
	name: string;
	slug?: string;
	/**
	 * 0 at the top.
	 */
	parent_id?: number;
	/**
	 * By language.
	 */
	names?: {
		[k: string]: string;
	};
	/**
	 * By language.
	 */
	descriptions?: {
		[k: string]: string;
	};
	/**
	 * Empty for none.
	 */
	icon?:
		| ''
		| 'delivery'
		| 'returns'
		| 'sizes'
		| 'payment'
		| 'account'
		| 'care'
		| 'order'
		| 'box'
		| 'warranty'
		| 'question'
		| 'book'
		| 'tools'
		| 'gift'
		| 'lock'
		| 'phone'
		| 'store'
		| 'calendar'
		| 'globe'
		| 'star'
		| 'chat';
}
export interface ArticleCategoryList {
	/**
	 * Each followed by its sub-categories.
	 */
	items: ArticleCategory[];
}
export interface ArticleCategoryOrder {
	/**
	 * Whose sub-categories they become; 0 for the top.
	 */
	parent_id: number;
	/**
	 * In their new order.
	 *
	 * @maxItems 500
	 */
	category_ids: number[];
}
export interface ArticleChange {
	order?: number;
	/**
	 * @maxItems 50
	 */
	category_ids?: number[];
	visibility?: Visibility;
	/**
	 * 0 for nobody.
	 */
	owner_id?: number;
	review_at?: ReviewDate | null;
	status?: ArticleStatus;
}
export interface ArticleDetail {
	id: number;
	title: string;
	url: string;
	language: string;
	visibility: Visibility;
	/**
	 * Fit for a message: blocks rendered, no scripts, frames or forms, absolute links.
	 */
	html: string;
	text: string;
	excerpt: string;
	image_url: string | null;
	/**
	 * Published ones, this article included.
	 */
	translations: {
		language: string;
		id: number;
		title: string;
		url: string;
	}[];
	edit_url: string | null;
}
export interface ArticleDraftFromTicket {
	article: ArticleSummary;
	removed: RemovedData[];
}
export interface ArticleSummary {
	id: number;
	title: string;
	status: ArticleStatus;
	language: string;
	visibility: Visibility;
	category_ids: number[];
	order: number;
	owner: AgentRef | null;
	review_at: ReviewDate | null;
	/**
	 * The review date has passed.
	 */
	is_stale: boolean;
	/**
	 * In the last 90 days, like the two that follow.
	 */
	views: number;
	helpful: number;
	not_helpful: number;
	/**
	 * Every language of the help centre.
	 */
	translations: ArticleTranslation[];
	has_note: boolean;
	/**
	 * Made of a ticket, and not checked for personal data yet.
	 */
	needs_check: boolean;
	edit_url: string | null;
	url: string;
	updated_at: Time;
}
export interface ArticleTranslation {
	language: string;
	/**
	 * Null while the article is missing in this language.
	 */
	id: number | null;
	status: ArticleStatus | null;
}
export interface RemovedData {
	kind: 'name' | 'email' | 'phone' | 'order' | 'address' | 'number' | 'link';
	count: number;
}
export interface ArticleFromTicket {
	/**
	 * Public messages to take; without it, all of them.
	 *
	 * @maxItems 100
	 */
	message_ids?: number[];
}
export interface ArticleHit {
	id: number;
	title: string;
	/**
	 * The title, escaped; `<mark>` around what was found is its only markup.
	 */
	title_html: string;
	/**
	 * A passage of the text in the same way; may be empty.
	 */
	passage_html: string;
	url: string;
	language: string;
	/**
	 * Name of its first category in its own language; empty if it has none.
	 */
	category: string;
	matched: ArticleMatch;
	/**
	 * Whether it is not in the language that was asked for.
	 */
	is_other_language: boolean;
	visibility: Visibility;
}
export interface ArticleHits {
	items: ArticleHit[];
	/**
	 * What was searched instead, because nothing holds a word as it was typed; null if nothing was corrected.
	 */
	corrected: string | null;
}
/**
 * A file goes into the field `file` of a multipart form, beside these.
 */
export interface ArticleImport {
	/**
	 * Only tell what would happen.
	 */
	dry_run?: boolean;
	/**
	 * Of new articles out of a file; draft if it is not sent. Copies of posts are drafts always.
	 */
	status?: 'draft' | 'publish';
	/**
	 * Posts and pages to copy, instead of a file.
	 *
	 * @maxItems 500
	 */
	post_ids?: number[];
	/**
	 * Category of posts to copy, instead of a file.
	 */
	post_category?: number;
}
export interface ArticleList {
	items: ArticleSummary[];
	total: number;
}
export interface ArticleOrder {
	/**
	 * The category whose articles these are.
	 */
	category_id: number;
	/**
	 * In their new order; others keep theirs, behind.
	 *
	 * @maxItems 1000
	 */
	article_ids: number[];
}
export interface ArticleQuery {
	search?: string;
	status?: ArticleStatus;
	language?: string;
	/**
	 * Sub-categories included; -1 for articles without a category.
	 */
	category?: number;
	visibility?: Visibility;
	owner?: number;
	only?: 'stale' | 'missing_translation' | 'unhelpful' | 'unread';
	sort?: 'order' | 'newest' | 'updated' | 'views' | 'helpful' | 'title';
	page?: number;
	per_page?: number;
}
export interface ArticleSearch {
	q: string;
	/**
	 * Two letters, such as `ar`: articles in it come first. The site's language if it is missing.
	 */
	language?: string;
	limit?: number;
}
export interface ArticleVote {
	helpful: boolean;
	reason?: FeedbackReason;
	comment?: string;
	/**
	 * 32 lower-case hex characters, made at random by the client.
	 */
	key: string;
}
export interface Attachment {
	id: number;
	/**
	 * As its sender called it, without control characters.
	 */
	name: string;
	/**
	 * By content, not by what the sender claims.
	 */
	mime: string;
	/**
	 * Bytes.
	 */
	size: number;
	/**
	 * pending: uploaded, in no message yet; failed: could not be saved.
	 */
	state: AttachmentState;
	/**
	 * Why it could not be saved, as a sentence.
	 */
	error: string | null;
	/**
	 * Downloads the file; asks who you are.
	 */
	url: string;
	/**
	 * Uploaded to stand in the text, where `<img src="attachment:ID">` refers to it.
	 */
	is_inline: boolean;
}
export interface AttachmentCreate {
	/**
	 * A random key of this act, such as a UUID; a repeat returns the first result.
	 */
	client_key: string;
	/**
	 * Whether it is to stand in the text; only for pictures.
	 */
	is_inline?: boolean;
}
export interface Call {
	direction: CallDirection;
	/**
	 * How long it was; null if nobody knows.
	 */
	seconds: number | null;
}
export interface CannedReply {
	id: number;
	title: string;
	folder_id: number | null;
	/**
	 * The only agent who sees it; 0: shared by all.
	 */
	owner_id: number;
	/**
	 * What is typed behind the slash, without it; empty: none. Two replies of one agent never have the same.
	 */
	shortcut: string;
	/**
	 * Plain text for agents.
	 */
	when_to_use: string;
	/**
	 * At least one; each language once.
	 */
	versions: CannedReplyVersion[];
	attachments: Attachment[];
	/**
	 * Day on which somebody should read it again, such as 2027-01-31.
	 */
	review_at: string | null;
	reviewer: AgentRef | null;
	/**
	 * Whether that day has come.
	 */
	is_stale: boolean;
	/**
	 * Messages that were sent with it, ever.
	 */
	uses: number;
	uses_90_days: number;
	/**
	 * Midnight of the day.
	 */
	last_used_at: Time | null;
	status: 'publish' | 'trash';
	updated_at: Time;
	can: {
		change: boolean;
	};
}
export interface CannedReplyVersion {
	/**
	 * Two letters; empty: for any language.
	 */
	language: string;
	/**
	 * Title in this language; empty: as the reply.
	 */
	title: string;
	/**
	 * Sanitised HTML with placeholders.
	 */
	body_html: string;
	/**
	 * The same as plain text.
	 */
	body_text: string;
}
export interface CannedReplyCreate {
	title: string;
	/**
	 * Null: in none.
	 */
	folder_id?: number | null;
	/**
	 * Whether only its owner sees it.
	 */
	is_personal?: boolean;
	/**
	 * Letters, digits, "-" and "_"; a slash before them is dropped.
	 */
	shortcut?: string;
	when_to_use?: string;
	/**
	 * @minItems 1
	 * @maxItems 30
	 */
	versions: CannedReplyVersionSave[];
	/**
	 * All files that it has from now on: its own, and pending ones of the agent.
	 *
	 * @maxItems 20
	 */
	attachment_ids?: number[];
	/**
	 * Such as 2027-01-31.
	 */
	review_at?: string | null;
	/**
	 * 0: nobody.
	 */
	reviewer_id?: number;
}
export interface CannedReplyVersionSave {
	language: string;
	title?: string;
	body_html: string;
}
export interface CannedReplyExport {
	format?: 'json' | 'csv';
}
export interface CannedReplyImport {
	dry_run?: boolean;
}
export interface CannedReplyList {
	/**
	 * By title.
	 */
	items: CannedReply[];
	folders: ReplyFolder[];
}
export interface ReplyFolder {
	id: number;
	name: string;
	/**
	 * 0: at the top.
	 */
	parent_id: number;
	order: number;
	/**
	 * Replies in it that this agent sees.
	 */
	count: number;
}
export interface CannedReplyQuery {
	/**
	 * Those to be reviewed; those that nobody used for 90 days; those in the trash, which are in no other list.
	 */
	only?: 'stale' | 'unused' | 'trash';
}
export interface CannedReplySave {
	title?: string;
	/**
	 * Null: in none.
	 */
	folder_id?: number | null;
	/**
	 * Whether only its owner sees it.
	 */
	is_personal?: boolean;
	/**
	 * Letters, digits, "-" and "_"; a slash before them is dropped.
	 */
	shortcut?: string;
	when_to_use?: string;
	/**
	 * @minItems 1
	 * @maxItems 30
	 */
	versions?: CannedReplyVersionSave[];
	/**
	 * All files that it has from now on: its own, and pending ones of the agent.
	 *
	 * @maxItems 20
	 */
	attachment_ids?: number[];
	/**
	 * Such as 2027-01-31.
	 */
	review_at?: string | null;
	/**
	 * 0: nobody.
	 */
	reviewer_id?: number;
	/**
	 * Moves it to the trash or back.
	 */
	status?: 'publish' | 'trash';
}
export interface ColleagueList {
	/**
	 * Agents who may see the ticket, by name.
	 */
	agents: AgentRef[];
	teams: Ref[];
}
export interface Ref {
	id: number;
	name: string;
}
export interface ContactFormFile {
	id: number;
	name: string;
	/**
	 * Bytes.
	 */
	size: number;
	/**
	 * Why it could not be saved, as a sentence.
	 */
	error: string | null;
}
export interface ContactFormFileUpload {
	/**
	 * Signed settings of the form, as printed in its hidden field.
	 */
	seal: string;
	/**
	 * 32 lower-case hex characters, made at random by the client; whoever knows it owns the files.
	 */
	upload_token: string;
	/**
	 * A random key of this act, such as a UUID; a repeat returns the first result.
	 */
	client_key: string;
}
export interface ContactFormReceipt {
	/**
	 * Shows the receipt again for a day.
	 */
	token: string;
	/**
	 * Number of the ticket; null while the question is only kept.
	 */
	number: number | null;
	sentence: string;
	/**
	 * How long an answer takes; empty if not known.
	 */
	answer_time: string;
	/**
	 * Empty for guests.
	 */
	ticket_url: string;
}
export interface ContactFormSubmission {
	/**
	 * Signed settings of the form, as printed in its hidden field.
	 */
	seal: string;
	name?: string;
	email?: string;
	subject?: string;
	/**
	 * Order number as typed.
	 */
	order?: string;
	/**
	 * Own order of a logged-in shopper; empty for none.
	 */
	order_id?: string;
	/**
	 * Empty for none.
	 */
	topic_id?: string;
	message?: string;
	/**
	 * Not empty if agreed.
	 */
	consent?: string;
	/**
	 * 32 lower-case hex characters, made at random by the client; whoever knows it owns the files.
	 */
	upload_token?: string;
	/**
	 * @maxItems 20
	 */
	attachment_ids?: number[];
	/**
	 * Article of the help centre from which the shopper comes; empty for none.
	 */
	from?: string;
	/**
	 * JSON text: what he searched for and read before, see `Sanad\KnowledgeBase\Reading\Reading`.
	 */
	reading?: string;
	/**
	 * Stays empty.
	 */
	reference?: string;
	/**
	 * Milliseconds from showing to sending.
	 */
	elapsed?: number;
}
export interface Customer {
	id: number;
	name: string;
	language: string;
	user_id: number | null;
	kind: CustomerKind;
	identities: Identity[];
	ticket_count: number;
	created_at: Time;
}
export interface Identity {
	id: number;
	/**
	 * email, phone, or the channel whose id it is.
	 */
	type: string;
	value: string;
	/**
	 * By account login or a mailed code.
	 */
	verified: boolean;
}
export interface CustomerCreate {
	email: string;
	name?: string;
}
export interface CustomerList {
	items: Customer[];
}
export interface CustomerQuery {
	/**
	 * Start of a name or of an address.
	 */
	search?: string;
	per_page?: number;
}
export interface DeflectionEvent {
	/**
	 * 32 lower-case hex characters, made at random by the client.
	 */
	key: string;
	event: 'shown' | 'opened' | 'solved';
	/**
	 * What the articles were found by.
	 */
	query: string;
	/**
	 * @maxItems 20
	 */
	article_ids: number[];
	language: string;
}
export interface DeflectionFigures {
	/**
	 * Contact forms that suggested articles.
	 */
	shown: number;
	/**
	 * Those in which one was opened.
	 */
	opened: number;
	/**
	 * Those whose shopper said that it answered his question.
	 */
	solved: number;
	/**
	 * Those that were sent after all.
	 */
	asked: number;
}
export interface DeflectionFiguresQuery {
	days?: number;
}
export interface Deleted {
	deleted: boolean;
}
export interface Delivery {
	state: DeliveryState;
	/**
	 * What the mail server said last.
	 */
	error: string | null;
	attempts: number;
	next_attempt_at: Time | null;
	sent_at: Time | null;
}
export interface Draft {
	kind: MessageKind;
	body_html: string;
	attachments: Attachment[];
	seen_message_id: number;
	/**
	 * Null: whoever the next reply goes to.
	 */
	recipients: Recipients | null;
	with_history: boolean;
	in_reply_to: number;
	set_status: Status | null;
	snooze_until: Time | null;
	canned_reply_ids: number[];
	article_ids: number[];
	client_key: string;
	/**
	 * When it is sent, or was to be.
	 */
	send_at: Time | null;
	send_state: SendState;
	/**
	 * Why it was not sent at its time, as a sentence.
	 */
	send_error: string | null;
	updated_at: Time;
}
export interface Recipients {
	to: MailAddress[];
	cc: MailAddress[];
	bcc: MailAddress[];
}
export interface MailAddress {
	email: string;
	/**
	 * May be empty.
	 */
	name: string;
}
export interface DraftSave {
	kind: MessageKind;
	body_html: string;
	/**
	 * @maxItems 20
	 */
	attachment_ids?: number[];
	seen_message_id: number;
	/**
	 * When the server sends it by itself; null or absent: when its writer does.
	 */
	send_at?: Time | null;
	/**
	 * A random key of this act, such as a UUID; a repeat returns the first result.
	 */
	client_key?: string;
	/**
	 * Instead of the customer.
	 *
	 * @maxItems 100
	 */
	to?: Recipient[];
	/**
	 * An empty list: nobody. Where none of the three is given, those get it who get the next answer by themselves.
	 *
	 * @maxItems 100
	 */
	cc?: Recipient[];
	/**
	 * Gets the mail without being named in it.
	 *
	 * @maxItems 100
	 */
	bcc?: Recipient[];
	/**
	 * Whether its mail quotes what was said before; true if absent.
	 */
	with_history?: boolean;
	/**
	 * An earlier public message that it answers; 0: none in particular.
	 */
	in_reply_to?: number;
	/**
	 * Set with the message, as in "send and resolve".
	 */
	set_status?: Status;
	/**
	 * Snoozes the ticket with the message.
	 */
	snooze_until?: Time;
	/**
	 * Canned replies that are in it; counted as used.
	 *
	 * @maxItems 20
	 */
	canned_reply_ids?: number[];
	/**
	 * Articles that are in it.
	 *
	 * @maxItems 20
	 */
	article_ids?: number[];
}
export interface Recipient {
	email: string;
	name?: string;
}
export interface FastLane {
	is_installed: boolean;
	/**
	 * False for a file of another version, which does nothing.
	 */
	is_in_use: boolean;
	/**
	 * Why it cannot be installed, as a sentence; empty if it can.
	 */
	obstacle: string;
	/**
	 * Plugins that its requests do not load.
	 */
	skipped: string[];
	/**
	 * Those of them that the owner named.
	 */
	also: string[];
	can: {
		/**
		 * Whether who asks may install and remove it.
		 */
		change: boolean;
	};
}
export interface FastLaneInstall {
	/**
	 * @maxItems 100
	 */
	also?: string[];
}
export interface Feedback {
	id: number;
	article: {
		id: number;
		/**
		 * Empty if the article is gone.
		 */
		title: string;
	};
	helpful: boolean;
	reason: FeedbackReason | null;
	comment: string;
	language: string;
	created_at: Time;
}
export interface FeedbackList {
	/**
	 * Votes that say why, newest first.
	 */
	items: Feedback[];
	has_earlier: boolean;
}
export interface FeedbackQuery {
	/**
	 * Only about this article.
	 */
	article?: number;
	/**
	 * Only votes with a smaller id.
	 */
	before?: number;
	per_page?: number;
}
export interface FollowerChange {
	/**
	 * @maxItems 50
	 */
	add?: number[];
	/**
	 * @maxItems 50
	 */
	remove?: number[];
}
export interface FollowerList {
	/**
	 * Who followed first comes first.
	 */
	items: AgentRef[];
	/**
	 * Whether the one who asks does.
	 */
	is_following: boolean;
}
export interface HandBack {
	/**
	 * Who answered last and can take the case; null if there is nobody but the one who has it.
	 */
	agent: AgentRef | null;
}
export interface HandBackRequest {
	/**
	 * The version of the ticket that the client saw.
	 */
	version: number;
}
/**
 * How far a command is that takes longer than one request may.
 */
export interface Handover {
	/**
	 * Tickets that still have to be handed over: ask again until it is 0.
	 */
	left: number;
}
export interface HelpCentre {
	/**
	 * The start page in each language that has one.
	 */
	page: HelpCentrePage[];
	languages: HelpCentreLanguage[];
	/**
	 * Articles in every language and status but the trash.
	 */
	article_count: number;
}
export interface HelpCentrePage {
	id: number;
	language: string;
	url: string;
	edit_url: string;
	/**
	 * Of the page, as WordPress names it: publish, draft, trash and so on.
	 */
	status: string;
}
export interface HelpCentreLanguage {
	code: string;
	/**
	 * What the language calls itself.
	 */
	name: string;
	is_rtl: boolean;
}
export interface ImportItem {
	title: string;
	action: 'created' | 'updated' | 'skipped';
	/**
	 * Why it was skipped, or what was changed on the way in, as a sentence.
	 */
	reason: string | null;
	/**
	 * Null where nothing was made, as in a dry run.
	 */
	id: number | null;
	/**
	 * Two letters; empty if it is for any.
	 */
	language: string;
}
export interface ImportResult {
	/**
	 * Whether this only tells what would happen.
	 */
	dry_run: boolean;
	created: number;
	updated: number;
	skipped: number;
	items: ImportItem[];
}
export interface KnowledgeBaseArticle {
	id: number;
	title: string;
	url: string;
	language: string;
	/**
	 * Its text: blocks rendered, no scripts, frames or forms, absolute links.
	 */
	html: string;
}
export interface KnowledgeBaseHit {
	id: number;
	title: string;
	/**
	 * The title, escaped; `<mark>` around what was found is its only markup.
	 */
	title_html: string;
	/**
	 * A passage of the text in the same way; may be empty.
	 */
	passage_html: string;
	url: string;
	language: string;
	/**
	 * Name of its first category in its own language; empty if it has none.
	 */
	category: string;
	matched: ArticleMatch;
	/**
	 * Whether it is not in the language that was asked for.
	 */
	is_other_language: boolean;
}
export interface KnowledgeBaseHits {
	items: KnowledgeBaseHit[];
	/**
	 * What was searched instead, because nothing holds a word as it was typed; null if nothing was corrected.
	 */
	corrected: string | null;
	/**
	 * How many articles this reader can find with it; those of `items` are the best.
	 */
	total: number;
}
export interface KnowledgeBaseSearch {
	q: string;
	/**
	 * Two letters, such as `ar`: articles in it come first. The site's language if it is missing.
	 */
	language?: string;
	/**
	 * Only articles of this category and those below it.
	 */
	category?: number;
	/**
	 * Articles that belong to this product come first.
	 */
	product?: number;
	limit?: number;
}
export interface LinkedOrder {
	id: number;
	/**
	 * As the shop showed it when it was linked.
	 */
	number: string;
	/**
	 * unknown: WooCommerce is not there to be asked.
	 */
	state: 'present' | 'trashed' | 'missing' | 'unknown';
}
/**
 * What has this number. Where several things have it, all of them.
 */
export interface Lookup {
	tickets: LookupTicket[];
	orders: LookupOrder[];
	customers: LookupCustomer[];
}
export interface LookupTicket {
	id: number;
	number: number;
	subject: string;
	status: Status;
	customer_name: string;
}
export interface LookupOrder {
	id: number;
	number: string;
	customer_name: string;
	/**
	 * The shop's name of its status; empty where the shop is not asked.
	 */
	status_label: string;
	by: 'number' | 'phone' | 'tracking';
	/**
	 * Its screen in WooCommerce, for who may open it.
	 */
	edit_url: string | null;
	/**
	 * Tickets about it that the asking agent may see, counted to 100.
	 */
	ticket_count: number;
}
export interface LookupCustomer {
	id: number;
	name: string;
	email: string | null;
	phone: string | null;
}
export interface LookupQuery {
	/**
	 * A number as it was typed: of a ticket, an order, a parcel or a phone.
	 */
	q: string;
}
export interface Macro {
	description: string;
	id: number;
	name: string;
	/**
	 * The only agent who sees it; 0: shared by all.
	 */
	owner_id: number;
	position: number;
	/**
	 * Whether it is offered at tickets.
	 */
	is_enabled: boolean;
	/**
	 * In the order in which they are carried out.
	 */
	actions: MacroAction[];
	version: number;
	uses: number;
	can: {
		change: boolean;
	};
}
export interface MacroReply {
	type: 'reply';
	/**
	 * A shared one, or one of the macro's owner; else `body_html`.
	 */
	canned_reply_id?: number;
	/**
	 * With placeholders.
	 */
	body_html?: string;
	/**
	 * Set with the reply, as in "send and resolve".
	 */
	set_status?: Status;
}
export interface MacroNote {
	type: 'note';
	body_html: string;
}
export interface MacroStatus {
	type: 'status';
	status: Status;
}
export interface MacroPriority {
	type: 'priority';
	priority: Priority;
}
export interface MacroTopic {
	type: 'topic';
	/**
	 * 0: none.
	 */
	topic_id: number;
}
export interface MacroTags {
	type: 'tags';
	/**
	 * Names; a new name makes a new tag.
	 *
	 * @maxItems 20
	 */
	add: string[];
	/**
	 * Ids.
	 *
	 * @maxItems 20
	 */
	remove: number[];
}
export interface MacroAssignee {
	type: 'assignee';
	/**
	 * A user id, 0 for nobody, or `me` for whoever runs the macro.
	 */
	assignee_id: number | 'me';
}
export interface MacroOrderNote {
	type: 'order_note';
	/**
	 * Plain text with placeholders.
	 */
	text: string;
	/**
	 * Whether WooCommerce mails it to the shopper, at once.
	 */
	for_customer: boolean;
}
export interface MacroCreate {
	description?: string;
	name: string;
	/**
	 * Whether only its owner sees it.
	 */
	is_personal?: boolean;
	is_enabled?: boolean;
	/**
	 * @minItems 1
	 * @maxItems 20
	 */
	actions: MacroAction[];
}
export interface MacroList {
	/**
	 * By position.
	 */
	items: Macro[];
}
export interface MacroOrder {
	/**
	 * In the order in which they are to be offered.
	 *
	 * @maxItems 500
	 */
	ids: number[];
}
export interface MacroPreview {
	steps: MacroStepPreview[];
	unresolved: Unresolved[];
	can_run: boolean;
}
export interface MacroStepPreview {
	type: string;
	/**
	 * What it does, such as "Set the status to Resolved".
	 */
	sentence: string;
	/**
	 * What would be written, if it writes something.
	 */
	html: string | null;
	/**
	 * Why it cannot be done, or will be left out.
	 */
	problem: string | null;
}
export interface Unresolved {
	/**
	 * As it stands in the text, without the braces.
	 */
	placeholder: string;
	reason: 'unknown' | 'empty' | 'syntax';
	/**
	 * A sentence for the agent.
	 */
	message: string;
	/**
	 * Where its braces begin in the text that was rendered, in UTF-16 units as JavaScript counts.
	 */
	position: number;
}
export interface MacroPreviewRequest {
	/**
	 * The order that is meant; the ticket's where it is missing.
	 */
	order_id?: number;
	/**
	 * Of the reply; the ticket's where it is missing.
	 */
	language?: string;
}
export interface MacroRun {
	id: number;
	ticket: Ticket;
	/**
	 * The reply that was sent.
	 */
	message: Message | null;
	steps: MacroStep[];
	/**
	 * Null if it was undone.
	 */
	undo_until: Time | null;
}
export interface Ticket extends TicketSummary {
	mailbox: Ref | null;
	/**
	 * The closed ticket that this one continues.
	 */
	follow_up_of: TicketRef | null;
	resolved_at: Time | null;
	closed_at: Time | null;
	/**
	 * The public page of this ticket; whoever has it can read the conversation.
	 */
	customer_link: string;
	/**
	 * Who gets the next answer while nobody chooses; no `to`: the customer.
	 */
	recipients: Recipients;
	/**
	 * Customers who take part beside the one whose ticket it is.
	 */
	participants: MailAddress[];
	/**
	 * What the asking agent has not sent yet.
	 */
	draft: Draft | null;
	/**
	 * What the asking agent may do to this ticket.
	 */
	can: TicketAbilities;
}
export interface TicketRef {
	id: number;
	number: number;
}
export interface TicketAbilities {
	reply: boolean;
	assign: boolean;
	change: boolean;
	delete: boolean;
}
export interface TicketSummary {
	id: number;
	/**
	 * The public number, a sequence of the site.
	 */
	number: number;
	/**
	 * Sent back with a change; 409 if the same field changed since.
	 */
	version: number;
	subject: string;
	/**
	 * Start of the last public message, plain text.
	 */
	snippet: string;
	status: Status;
	status_group: StatusGroup;
	folder: Folder;
	priority: Priority;
	channel: Channel;
	/**
	 * Two-letter code, or empty while unknown.
	 */
	language: string;
	topic: Ref | null;
	tags: Tag[];
	assignee: AgentRef | null;
	team: Ref | null;
	customer: TicketCustomer;
	order: NumberRef | null;
	message_count: number;
	has_attachments: boolean;
	last_message_id: number;
	last_message_by: ActorType;
	last_message_at: Time;
	/**
	 * The newest message that the asking agent has seen; 0 if he has never opened it.
	 */
	read_message_id: number;
	/**
	 * Holds messages that the asking agent has not seen.
	 */
	unread: boolean;
	/**
	 * What the asking agent has written there and not sent yet.
	 */
	unsent: Unsent | null;
	/**
	 * Since when the customer waits for an answer; null while he does not.
	 */
	waiting_since: Time | null;
	/**
	 * 9999-12-30T00:00:00Z: until the customer writes.
	 */
	snoozed_until: Time | null;
	created_at: Time;
	updated_at: Time;
	/**
	 * Only in what a search has found by words.
	 */
	match?: TicketMatch;
}
export interface Tag {
	id: number;
	name: string;
	color: string;
}
export interface TicketCustomer {
	id: number;
	name: string;
	email: string | null;
}
export interface NumberRef {
	id: number;
	/**
	 * The number as people read it; order numbers may hold letters.
	 */
	number: string;
}
export interface Unsent {
	kind: MessageKind;
	send_state: SendState;
	/**
	 * When it is sent, or was to be.
	 */
	send_at: Time | null;
}
/**
 * Why a search has found a ticket.
 */
export interface TicketMatch {
	/**
	 * The message that has it; 0 if it stands on the ticket itself.
	 */
	message_id: number;
	field: TicketMatchField;
	/**
	 * Escaped; `<mark>` around what was found is its only markup.
	 */
	html: string;
}
export interface Message {
	id: number;
	ticket_id: number;
	kind: MessageKind;
	author: MessageAuthor;
	channel: Channel;
	/**
	 * Sanitised HTML.
	 */
	body_html: string;
	body_text: string;
	attachments: Attachment[];
	/**
	 * Null where nothing is sent: notes, and what came from outside.
	 */
	delivery: Delivery | null;
	created_at: Time;
	/**
	 * When the sender says that he wrote it; shown only.
	 */
	claimed_at: Time | null;
	/**
	 * Who wrote down what the author said, as after a call.
	 */
	recorded_by: AgentRef | null;
	/**
	 * Null: the customer alone.
	 */
	recipients: Recipients | null;
	/**
	 * The earlier message that it answers; 0 for the conversation.
	 */
	in_reply_to: number;
	/**
	 * The beginning of that message, if it is still there.
	 */
	answers: AnsweredMessage | null;
	/**
	 * The phone call that it tells of.
	 */
	call: Call | null;
	/**
	 * From when on the customer sees it, and until when its writer can take it back; null: at once.
	 */
	visible_at: Time | null;
	/**
	 * When the customer saw it on the ticket page; null says nothing about his mail.
	 */
	read_at: Time | null;
	/**
	 * Agents whom a note names, members of named teams included.
	 */
	mentions: Mention[];
	/**
	 * What came is kept as it came, and can be shown.
	 */
	has_source: boolean;
}
export interface MessageAuthor {
	type: ActorType;
	/**
	 * User id of an agent, customer id of a customer, 0 for the system.
	 */
	id: number;
	name: string;
	avatar_url: string | null;
}
export interface Mention {
	user_id: number;
	/**
	 * Whether he has answered since, or said that he is done.
	 */
	is_done: boolean;
}
export interface MacroStep {
	type: string;
	/**
	 * What it does, such as "Set the status to Resolved".
	 */
	sentence: string;
	done: boolean;
	problem: string | null;
}
export interface MacroRunRequest {
	/**
	 * A random key of this act, such as a UUID; a repeat returns the first result.
	 */
	client_key: string;
	/**
	 * The version of the ticket that the client saw.
	 */
	version: number;
	/**
	 * The last message that the agent saw; a newer one from somebody else answers 409 if the macro replies.
	 */
	seen_message_id: number;
	/**
	 * The order that is meant; the ticket's where it is missing.
	 */
	order_id?: number;
	/**
	 * Of the reply; the ticket's where it is missing.
	 */
	language?: string;
}
export interface MacroSave {
	description?: string;
	name?: string;
	/**
	 * Whether only its owner sees it.
	 */
	is_personal?: boolean;
	is_enabled?: boolean;
	/**
	 * @minItems 1
	 * @maxItems 20
	 */
	actions?: MacroAction[];
	/**
	 * The version that the client saw; a newer one answers 409.
	 */
	version: number;
}
export interface Me {
	/**
	 * Ends his replies by mail; empty: that of the mailbox.
	 */
	signature_html: string;
	/**
	 * In which a reply that he sent can be taken back.
	 */
	undo_seconds: number;
}
export interface MeSave {
	/**
	 * Ends his replies by mail; empty: that of the mailbox.
	 */
	signature_html?: string;
	/**
	 * In which a reply that he sent can be taken back.
	 */
	undo_seconds?: number;
}
export interface MessageCreate {
	/**
	 * A random key of this act, such as a UUID; a repeat returns the first result.
	 */
	client_key: string;
	kind: MessageKind;
	body_html: string;
	/**
	 * @maxItems 20
	 */
	attachment_ids?: number[];
	/**
	 * The last message that the writer saw; a newer one from somebody else answers 409.
	 */
	seen_message_id: number;
	/**
	 * Seconds in which it can be taken back; it is neither mailed nor shown to the customer before.
	 */
	hold?: number;
	/**
	 * Instead of the customer.
	 *
	 * @maxItems 100
	 */
	to?: Recipient[];
	/**
	 * An empty list: nobody. Where none of the three is given, those get it who get the next answer by themselves.
	 *
	 * @maxItems 100
	 */
	cc?: Recipient[];
	/**
	 * Gets the mail without being named in it.
	 *
	 * @maxItems 100
	 */
	bcc?: Recipient[];
	/**
	 * Whether its mail quotes what was said before; true if absent.
	 */
	with_history?: boolean;
	/**
	 * An earlier public message that it answers; 0: none in particular.
	 */
	in_reply_to?: number;
	/**
	 * Set with the message, as in "send and resolve".
	 */
	set_status?: Status;
	/**
	 * Snoozes the ticket with the message.
	 */
	snooze_until?: Time;
	/**
	 * Canned replies that are in it; counted as used.
	 *
	 * @maxItems 20
	 */
	canned_reply_ids?: number[];
	/**
	 * Articles that are in it.
	 *
	 * @maxItems 20
	 */
	article_ids?: number[];
}
export interface MessageList {
	/**
	 * Oldest first.
	 */
	items: Message[];
	has_earlier: boolean;
}
export interface MessageQuery {
	/**
	 * Only messages before this id.
	 */
	before?: number;
	per_page?: number;
}
export interface MessageSource {
	channel: Channel;
	received_at: Time;
	/**
	 * To keep it under.
	 */
	file_name: string;
	/**
	 * Plain text, never to be shown as markup.
	 */
	text: string;
}
export interface MissingValue {
	/**
	 * Place of the condition, from 0.
	 */
	condition: number;
	value: string;
}
export interface Money {
	/**
	 * Decimal with a point, such as 180.00.
	 */
	amount: string;
	/**
	 * ISO 4217 code.
	 */
	currency: string;
	/**
	 * As the shop writes it; plain text.
	 */
	formatted: string;
}
export interface Notification {
	id: number;
	event: NotificationEvent;
	ticket: {
		id: number;
		number: number;
		subject: string;
	};
	/**
	 * What it is about; 0 for the ticket as a whole.
	 */
	message_id: number;
	/**
	 * Who did it; empty for Sanad itself.
	 */
	actor_name: string;
	/**
	 * Whether it is to pop up.
	 */
	browser: boolean;
	/**
	 * Whether it is to be heard.
	 */
	sound: boolean;
	created_at: Time;
	seen_at: Time | null;
}
export interface NotificationList {
	/**
	 * Newest first.
	 */
	items: Notification[];
	/**
	 * How many there are that have not been seen, up to 100.
	 */
	unseen: number;
}
export interface NotificationPreference {
	event: NotificationEvent;
	mail: boolean;
	browser: boolean;
	sound: boolean;
}
export interface NotificationPreferences {
	/**
	 * @maxItems 8
	 */
	items: NotificationPreference[];
	/**
	 * Where mails go.
	 */
	email: string;
}
export interface NotificationPreferencesSave {
	/**
	 * @maxItems 8
	 */
	items: NotificationPreference[];
}
export interface NotificationQuery {
	/**
	 * Only those with a larger id.
	 */
	after?: number;
	unseen?: boolean;
	per_page?: number;
}
export interface NotificationTest {
	sent_to: string;
}
export interface NotificationsLeft {
	unseen: number;
}
/**
 * Which have been seen; each part adds to the others.
 */
export interface NotificationsSeen {
	/**
	 * @maxItems 100
	 */
	ids?: number[];
	/**
	 * All about this ticket.
	 */
	ticket_id?: number;
	/**
	 * All up to this one.
	 */
	until?: number;
}
export interface OrderCustomer {
	/**
	 * Our customer of this order; 0 if he has never asked.
	 */
	id: number;
	name: string;
	email: string;
}
export interface OrderItem {
	name: string;
	/**
	 * What was chosen, plain text, such as "Size: M, Colour: Red".
	 */
	details: string;
	quantity: number;
	total: Money;
	image_url: string | null;
	sku: string;
}
export interface OrderNote {
	id: number;
	/**
	 * Plain text.
	 */
	text: string;
	date: Time;
	/**
	 * Who wrote it; empty where the shop did so by itself.
	 */
	by: string;
	for_customer: boolean;
}
export interface OrderPanel {
	/**
	 * Whether WooCommerce is there.
	 */
	available: boolean;
	/**
	 * Whether the customer has proved every address whose orders are listed.
	 */
	verified: boolean;
	/**
	 * Null while nothing is known of him to look orders up by.
	 */
	customer: PanelCustomer | null;
	/**
	 * The order that the ticket is about. It stands first in `orders` while it exists, whoever has ordered it.
	 */
	linked: LinkedOrder | null;
	/**
	 * Newest first, after the linked one.
	 */
	orders: PanelOrder[];
	next_page: number | null;
}
export interface PanelCustomer {
	order_count: number;
	/**
	 * What he has paid less what he got back, one sum a currency, the most used first; empty if he has paid nothing.
	 */
	lifetime_values: Money[];
	/**
	 * How many of his newest paid orders those sums hold.
	 */
	lifetime_orders: number;
	/**
	 * Those are all of them.
	 */
	lifetime_whole: boolean;
	/**
	 * His registration or his first order, whichever came first.
	 */
	since: Time | null;
}
export interface PanelOrder {
	id: number;
	number: string;
	date: Time | null;
	status: string;
	status_label: string;
	total: Money;
	/**
	 * The first 30 lines.
	 */
	items: OrderItem[];
	/**
	 * How many lines there are.
	 */
	item_count: number;
	shipping: OrderShipping;
	payment: string;
	refunded: Money | null;
	/**
	 * Plain text, one line a part.
	 */
	billing_address: string;
	/**
	 * Plain text, one line a part.
	 */
	shipping_address: string;
	/**
	 * The newest 10, newest first.
	 */
	notes: OrderNote[];
	/**
	 * Null where the asking agent may not edit orders.
	 */
	edit_url: string | null;
	/**
	 * Ordered without an account.
	 */
	is_guest: boolean;
	/**
	 * Known to be of this customer: by his account or an address that he has proved. False: tell nobody what is in it before he has proved it.
	 */
	verified: boolean;
}
export interface OrderShipping {
	method: string;
	trackings: OrderTracking[];
}
export interface OrderTracking {
	carrier: string;
	number: string;
	url: string | null;
}
export interface OrderPanelQuery {
	page?: number;
}
export interface OrderTickets {
	order: NumberRef;
	/**
	 * Who ordered: whom a new ticket is for.
	 */
	customer: OrderCustomer;
	/**
	 * Newest activity first.
	 */
	items: TicketSummary[];
	/**
	 * Sent as `cursor` to `/tickets?order=` to go on; null at the end.
	 */
	next_cursor: string | null;
}
export interface PlaceholderInfo {
	description: string;
	/**
	 * Such as order.tracking_number.
	 */
	name: string;
	group: 'customer' | 'agent' | 'ticket' | 'shop' | 'order' | 'date' | 'other';
	label: string;
	example: string;
	/**
	 * Whether {{#plural}} can choose words by it.
	 */
	is_number: boolean;
}
export interface PlaceholderList {
	items: PlaceholderInfo[];
}
export interface PortalAttachment {
	id: number;
	name: string;
	/**
	 * Bytes.
	 */
	size: number;
	/**
	 * Downloads the file; null if it could not be saved.
	 */
	url: string | null;
}
export interface PortalMessage {
	id: number;
	from: 'you' | 'shop';
	/**
	 * First name of an agent; may be empty.
	 */
	name: string;
	/**
	 * Safe HTML; the only pictures in it are files of the message.
	 */
	body_html: string;
	attachments: PortalAttachment[];
	created_at: Time;
}
export interface PortalPulse {
	/**
	 * Holds a counter that moves with each answer; null where this site cannot keep it.
	 */
	url: string | null;
	counter: number;
	/**
	 * Whoever shows an older one is late already.
	 */
	newest_message_id: number;
}
export interface PortalReply {
	/**
	 * A random key of this act, such as a UUID; a repeat returns the first result.
	 */
	client_key: string;
	message: string;
}
export interface PortalSeen {
	/**
	 * The newest message on the page.
	 */
	message_id: number;
}
export interface PortalTicket {
	number: number;
	subject: string;
	status: PortalStatus;
	status_label: string;
	/**
	 * A reply opens a new ticket.
	 */
	is_closed: boolean;
	shop_name: string;
	/**
	 * Oldest first.
	 */
	messages: PortalMessage[];
	has_earlier: boolean;
	/**
	 * The conversation went on in a ticket that this link does not open.
	 */
	is_elsewhere: boolean;
	/**
	 * Page of the ticket.
	 */
	url: string;
}
export interface PostedMessage {
	message: Message;
	ticket: Ticket;
}
export interface PresenceList {
	items: PresentAgent[];
}
export interface PresentAgent {
	agent: AgentRef;
	state: PresenceState;
	/**
	 * Gone then, unless heard of again.
	 */
	until: Time;
}
export interface PresenceSave {
	state: PresenceState;
}
export interface Pulse {
	/**
	 * Names it where files cannot be had.
	 */
	name: string;
	/**
	 * Holds the counter; ask with revalidation and compare for inequality.
	 */
	url: string;
	counter: number;
}
export interface PulseCheck {
	counter: number;
}
export interface PulseCounters {
	/**
	 * By name; absent is what nobody watches any more.
	 */
	counters: {
		[k: string]: number;
	};
}
export interface PulseQuery {
	/**
	 * @maxItems 80
	 */
	names: string[];
}
export interface PulseWatch {
	/**
	 * False where another host serves the uploads: ask the route for the counters instead.
	 */
	has_files: boolean;
	/**
	 * Must not list anything.
	 */
	folder_url: string;
	/**
	 * Seconds to wait after a change on the desk before asking what is new: later changes of that span bump nothing.
	 */
	merged_seconds: number;
	/**
	 * Lists and counts: one, or one a team for whoever sees only his teams.
	 */
	desk: Pulse[];
	/**
	 * Those that may be seen.
	 */
	tickets: WatchedTicket[];
	/**
	 * Moves by the check route only.
	 */
	check: Pulse;
}
export interface WatchedTicket {
	id: number;
	/**
	 * As the ticket is now: who holds an older one asks for it.
	 */
	version: number;
	updated_at: Time;
	pulse: Pulse;
	presence: Pulse;
}
export interface PulseWatchRequest {
	/**
	 * @maxItems 20
	 */
	tickets?: number[];
}
/**
 * Whether it was counted; false where it says nothing new, which is no error.
 */
export interface Recorded {
	recorded: boolean;
}
export interface RelatedTicket {
	why: Relation;
	ticket: TicketSummary;
}
export interface RelatedTicketList {
	items: RelatedTicket[];
}
export interface RenderRequest {
	/**
	 * Else `body_html`.
	 */
	canned_reply_id?: number;
	body_html?: string;
	/**
	 * The one that is wanted; the ticket's where it is missing.
	 */
	language?: string;
	/**
	 * The order that is meant; the ticket's where it is missing.
	 */
	order_id?: number;
}
export interface RenderedReply {
	/**
	 * To be inserted: what is known is filled in, the rest still stands in its braces.
	 */
	html: string;
	text: string;
	/**
	 * Of the version that was taken; empty: for any.
	 */
	language: string;
	unresolved: Unresolved[];
	/**
	 * Files of the reply. Their ids go with the message like those of uploaded files; the message gets copies.
	 */
	attachments: Attachment[];
}
export interface ReplyFolderCreate {
	name: string;
	parent_id?: number;
	order?: number;
}
export interface ReplyFolderList {
	items: ReplyFolder[];
}
export interface ReplyFolderSave {
	name?: string;
	parent_id?: number;
	order?: number;
}
export interface ReportedSearch {
	/**
	 * Folded; long numbers and addresses are left out.
	 */
	query: string;
	language: string;
	searches: number;
	/**
	 * Articles that the last of these searches found.
	 */
	results: number;
	clicks: number;
	/**
	 * To the day.
	 */
	last_at: Time;
}
/**
 * How many of the published articles, or of the tickets, the search knows as they are now.
 */
export interface SearchIndexState {
	indexed: number;
	/**
	 * How many can be found once all are indexed.
	 */
	total: number;
	is_complete: boolean;
}
export interface SearchLists {
	/**
	 * A word and its plural, where no rule joins the two.
	 *
	 * @maxItems 2000
	 */
	pairs: string[][];
	/**
	 * Words that mean the same, in any languages; each of them finds the others.
	 *
	 * @maxItems 2000
	 */
	synonyms: string[][];
	/**
	 * Words that are not looked for unless nothing else was typed.
	 *
	 * @maxItems 2000
	 */
	stop_words: string[];
	/**
	 * Whether they are those that came with Sanad.
	 */
	is_shipped: boolean;
	/**
	 * Changes with the lists; sent back with a change of them.
	 */
	version: string;
}
export interface SearchListsSave {
	/**
	 * A word and its plural, where no rule joins the two.
	 *
	 * @maxItems 2000
	 */
	pairs: string[][];
	/**
	 * Words that mean the same, in any languages; each of them finds the others.
	 *
	 * @maxItems 2000
	 */
	synonyms: string[][];
	/**
	 * Words that are not looked for unless nothing else was typed.
	 *
	 * @maxItems 2000
	 */
	stop_words: string[];
	/**
	 * The version that the client saw; 409 if somebody has changed the lists since.
	 */
	version?: string;
}
export interface SearchReport {
	items: ReportedSearch[];
	/**
	 * How many different searches there are.
	 */
	total: number;
	figures: {
		searches: number;
		without_results: number;
	};
}
export interface SearchReportQuery {
	/**
	 * Only searches that found nothing when they were made last.
	 */
	without_results?: boolean;
	days?: number;
	language?: string;
	page?: number;
	per_page?: number;
}
export interface SettledSearch {
	query: string;
	/**
	 * Two letters, such as `ar`: articles in it come first. The site's language if it is missing.
	 */
	language: string;
	/**
	 * The article that was opened from what was found.
	 */
	clicked?: number;
}
export interface SideMessage {
	id: number;
	/**
	 * Whether who was asked wrote it.
	 */
	is_answer: boolean;
	/**
	 * Of who wrote it.
	 */
	name: string;
	/**
	 * Sanitised HTML.
	 */
	body_html: string;
	attachments: Attachment[];
	/**
	 * Of its mail; null for answers.
	 */
	delivery: Delivery | null;
	created_at: Time;
}
export interface SideMessageCreate {
	/**
	 * A random key of this act, such as a UUID; a repeat returns the first result.
	 */
	client_key: string;
	body_html: string;
	/**
	 * @maxItems 20
	 */
	attachment_ids?: number[];
}
export interface SideRequest {
	id: number;
	ticket_id: number;
	subject: string;
	/**
	 * Who is asked; null for somebody outside.
	 */
	colleague: AgentRef | null;
	email: string;
	/**
	 * Of who is asked; may be empty.
	 */
	name: string;
	state: SideRequestState;
	/**
	 * Sent back with a change; 409 if it was moved since.
	 */
	version: number;
	/**
	 * Oldest first.
	 */
	messages: SideMessage[];
	created_at: Time;
	updated_at: Time;
}
export interface SideRequestCreate {
	/**
	 * A random key of this act, such as a UUID; a repeat returns the first result.
	 */
	client_key: string;
	body_html: string;
	/**
	 * @maxItems 20
	 */
	attachment_ids?: number[];
	subject: string;
	/**
	 * Colleague to ask; else `email`.
	 */
	user_id?: number;
	email?: string;
	name?: string;
}
export interface SideRequestList {
	/**
	 * Newest first.
	 */
	items: SideRequest[];
}
export interface SideRequestPatch {
	version: number;
	state: SideRequestState;
}
export interface StaffList {
	items: StaffMember[];
}
export interface StaffMember extends AgentSummary {
	email: string;
	/**
	 * Tickets of his that are not resolved.
	 */
	open_tickets: number;
	can: {
		/**
		 * Whether who asks may change his role or take it away.
		 */
		change: boolean;
		/**
		 * Whether who asks may make him a manager.
		 */
		promote: boolean;
	};
}
/**
 * A standard view by its key, or a saved one by its id.
 */
export interface StartView {
	/**
	 * What the agent chose himself.
	 */
	own: string | null;
	/**
	 * What the inbox opens with where the address names no list.
	 */
	view: string;
}
export interface StartViewSave {
	/**
	 * Null or absent: what the role says.
	 */
	view?: string | null;
}
export interface Suggestion {
	type: 'customer' | 'tag' | 'topic' | 'agent' | 'team' | 'mailbox';
	/**
	 * What stands in the box instead of the piece once it is chosen.
	 */
	text: string;
	label: string;
	/**
	 * The label, escaped; `<mark>` around what was typed is its only markup.
	 */
	html: string;
	/**
	 * Tells equal labels apart, such as an address; may be empty.
	 */
	detail: string;
}
export interface SuggestionList {
	items: Suggestion[];
}
export interface SuggestionQuery {
	/**
	 * The piece of the search that is being typed, such as `tag:vi` or `sar`.
	 */
	q: string;
}
export interface TagCreate {
	description?: string;
	name: string;
	color?: TagColor;
	/**
	 * Makes it although there is one of a similar name.
	 */
	is_separate?: boolean;
}
export interface TagDetail extends Tag {
	/**
	 * When to use it.
	 */
	description: string;
}
export interface TagList {
	items: TagDetail[];
}
export interface TagMerge {
	into: number;
}
export interface TagSave {
	description?: string;
	name?: string;
	color?: TagColor;
}
export interface TagUse {
	id: number;
	tickets: number;
}
/**
 * Tags that no ticket has are absent.
 */
export interface TagUses {
	items: TagUse[];
}
export interface TagsChange {
	/**
	 * Names; a new name makes a new tag.
	 *
	 * @maxItems 50
	 */
	add?: string[];
	/**
	 * Ids.
	 *
	 * @maxItems 50
	 */
	remove?: number[];
}
export interface TakenBack {
	ticket: Ticket;
	/**
	 * What was taken back, to be written on. It is not kept until it is saved.
	 */
	draft: Draft;
}
export interface Team extends Ref {
	description: string;
	member_ids: number[];
}
export interface TeamCreate {
	description?: string;
	name: string;
	/**
	 * @maxItems 500
	 */
	member_ids?: number[];
}
export interface TeamList {
	items: Team[];
}
export interface TeamLoad {
	id: number;
	tickets: number;
}
/**
 * Tickets of each team, resolved ones too; teams without any are absent.
 */
export interface TeamLoads {
	items: TeamLoad[];
}
export interface TeamSave {
	description?: string;
	name?: string;
	/**
	 * @maxItems 500
	 */
	member_ids?: number[];
}
export interface TicketArticle {
	article: {
		id: number;
		title: string;
		url: string;
		language: string;
		visibility: Visibility;
	};
	how: 'read' | 'suggested' | 'opened' | 'from' | 'sent';
	at: Time;
}
export interface TicketArticleCreate {
	article_id: number;
	how: 'sent';
}
export interface TicketArticles {
	/**
	 * Oldest first. Articles that are gone are left out.
	 */
	items: TicketArticle[];
	/**
	 * What the customer searched for before asking, oldest first.
	 */
	searches: string[];
}
export interface TicketBulk {
	/**
	 * In the order of the request.
	 */
	items: TicketBulkResult[];
}
export interface TicketBulkResult {
	id: number;
	/**
	 * Why nothing of this ticket was changed, as a sentence; null if all of it was.
	 */
	problem: string | null;
	/**
	 * As it is now; null if it may not be seen.
	 */
	ticket: TicketSummary | null;
	/**
	 * What takes it back, to be sent as it is; null if nothing was changed.
	 */
	undo: TicketBulkItem | null;
}
export interface TicketBulkItem {
	id: number;
	/**
	 * The version that the client saw; a field that was changed since is a conflict.
	 */
	version: number;
	status?: Status;
	priority?: Priority;
	/**
	 * 0: nobody.
	 */
	assignee_id?: number;
	/**
	 * 0: none.
	 */
	team_id?: number;
	/**
	 * 0: none.
	 */
	topic_id?: number;
	/**
	 * Names; a new name makes a new tag.
	 *
	 * @maxItems 50
	 */
	add_tags?: string[];
	/**
	 * Ids.
	 *
	 * @maxItems 50
	 */
	remove_tags?: number[];
	folder?: Folder;
	snooze_until?: Time;
	/**
	 * For the asking agent: false: he has read all of it; true: its newest message is new again.
	 */
	unread?: boolean;
	/**
	 * Up to which message he has read it exactly; what `unread` is taken back with.
	 */
	read_message_id?: number;
}
export interface TicketBulkRequest {
	/**
	 * @minItems 1
	 * @maxItems 25
	 */
	items: TicketBulkItem[];
}
/**
 * How many tickets each standard view holds, by its key.
 */
export interface TicketCounts {
	[k: string]: number;
}
export interface TicketCreate {
	/**
	 * A random key of this act, such as a UUID; a repeat returns the first result.
	 */
	client_key: string;
	/**
	 * Whose question it is; else `email`, `phone` or, for who stands at the counter, only `name`.
	 */
	customer_id?: number;
	email?: string;
	/**
	 * Enough where no address is known; else kept beside it.
	 */
	phone?: string;
	name?: string;
	subject?: string;
	body_html: string;
	channel: 'phone' | 'in_person' | 'email' | 'api';
	topic_id?: number;
	order_id?: number;
	/**
	 * 0: nobody.
	 */
	assignee_id?: number;
	/**
	 * 0: none.
	 */
	team_id?: number;
	/**
	 * Names; a new name makes a new tag.
	 *
	 * @maxItems 50
	 */
	tags?: string[];
	priority?: Priority;
	/**
	 * Whose words the message is: what the customer said, written down by the agent, or what the agent writes himself.
	 */
	asked_by?: 'customer' | 'agent';
	/**
	 * Only with the channel `phone`.
	 */
	call?: Call;
	/**
	 * The template that it was made from, for the history.
	 */
	template_id?: number;
	/**
	 * @maxItems 20
	 */
	attachment_ids?: number[];
	/**
	 * Whether the customer gets an acknowledgement by mail.
	 */
	notify?: boolean;
	/**
	 * Canned replies that are in the message; counted as used.
	 *
	 * @maxItems 20
	 */
	canned_reply_ids?: number[];
	/**
	 * Articles that are in the message.
	 *
	 * @maxItems 20
	 */
	article_ids?: number[];
}
export interface TicketDetail extends Ticket {
	/**
	 * The newest 50, oldest first.
	 */
	messages: Message[];
	/**
	 * The newest 100, oldest first.
	 */
	activity: Activity[];
	/**
	 * There are messages before these.
	 */
	has_earlier: boolean;
	/**
	 * Who read last comes first; the asking agent among them.
	 */
	readers: TicketReader[];
}
export interface TicketReader {
	agent: AgentRef;
	/**
	 * The newest message that he has seen.
	 */
	message_id: number;
	read_at: Time;
}
export interface TicketIds {
	items: TicketVersion[];
	/**
	 * Sent as `cursor` to go on; null at the end.
	 */
	next_cursor: string | null;
}
export interface TicketVersion {
	id: number;
	/**
	 * What a later change says that it saw.
	 */
	version: number;
}
export interface TicketIdsQuery {
	view?: StandardView;
	/**
	 * A saved view; everything else narrows it further.
	 */
	saved_view?: number;
	status?: Status[];
	group?: StatusGroup;
	folder?: Folder;
	topic?: number;
	/**
	 * A user id, `me` or `none`.
	 */
	assignee?: string;
	team?: number;
	tag?: number;
	priority?: Priority;
	channel?: Channel;
	customer?: number;
	order?: number;
	search?: string;
	sort?: TicketSort;
	cursor?: string;
	per_page?: number;
}
export interface TicketList {
	items: TicketSummary[];
	/**
	 * Sent as `cursor` to go on; null at the end.
	 */
	next_cursor: string | null;
	/**
	 * The walk over the list ended early; more may follow behind the cursor.
	 */
	partial: boolean;
	/**
	 * Only in a search: sentences about what was typed and could not be understood as it may have been meant.
	 */
	notes?: string[];
}
export interface TicketMerge {
	/**
	 * The ticket that survives.
	 */
	into: number;
	client_key: string;
	/**
	 * What becomes of the customer of this ticket if the other one belongs to somebody else. 409 `sanad_other_customer` until it is said.
	 */
	other_customer?: 'refuse' | 'leave_out' | 'take_in';
}
export interface TicketMove {
	id: number;
	kind: 'merge' | 'split';
	/**
	 * Where the messages were.
	 */
	from: TicketRef;
	/**
	 * Where they came: the survivor of a merge, the new ticket of a split.
	 */
	to: TicketRef;
	is_undone: boolean;
	created_at: Time;
	/**
	 * Where to go on: the survivor or the new ticket; after the undo the one that the messages came back to.
	 */
	ticket: Ticket;
}
export interface TicketPatch {
	/**
	 * The version that the client saw.
	 */
	version: number;
	status?: Status;
	priority?: Priority;
	/**
	 * 0: nobody.
	 */
	assignee_id?: number;
	/**
	 * 0: none.
	 */
	team_id?: number;
	/**
	 * 0: none.
	 */
	topic_id?: number;
	/**
	 * 0: none.
	 */
	order_id?: number;
	subject?: string;
	/**
	 * Null wakes the ticket; 9999-12-30T00:00:00Z puts it away until the customer writes.
	 */
	snooze_until?: Time | null;
}
export interface TicketQuery {
	view?: StandardView;
	/**
	 * A saved view; everything else narrows it further.
	 */
	saved_view?: number;
	status?: Status[];
	group?: StatusGroup;
	folder?: Folder;
	topic?: number;
	/**
	 * A user id, `me` or `none`.
	 */
	assignee?: string;
	team?: number;
	tag?: number;
	priority?: Priority;
	channel?: Channel;
	customer?: number;
	order?: number;
	search?: string;
	sort?: TicketSort;
	cursor?: string;
	per_page?: number;
}
export interface TicketRead {
	/**
	 * The newest message that this agent has seen; 0 for none.
	 */
	read_message_id: number;
	unread: boolean;
}
export interface TicketReadSave {
	/**
	 * The newest message that was seen. Never moves backward.
	 */
	message_id: number;
}
export interface TicketSplit {
	/**
	 * The first message of the new ticket; all that came after it goes along.
	 */
	message_id: number;
	/**
	 * Of the new ticket; that of the old one if it is not sent.
	 */
	subject?: string;
	client_key: string;
}
export interface TicketTemplate {
	id: number;
	name: string;
	/**
	 * The only agent who sees it; 0: shared by all.
	 */
	owner_id: number;
	version: number;
	subject: string;
	/**
	 * With placeholders, which are filled when the ticket is opened.
	 */
	body_html: string;
	/**
	 * 0: none.
	 */
	topic_id: number;
	priority: Priority;
	/**
	 * 0: nobody.
	 */
	assignee_id: number;
	/**
	 * 0: none.
	 */
	team_id: number;
	channel: 'phone' | 'in_person' | 'email';
	tags: Tag[];
	can: {
		change: boolean;
	};
}
export interface TicketTemplateCreate {
	name: string;
	/**
	 * Only for the one who writes it; else shared by all.
	 */
	is_personal?: boolean;
	subject?: string;
	/**
	 * With placeholders, which are filled when the ticket is opened.
	 */
	body_html?: string;
	/**
	 * 0: none.
	 */
	topic_id?: number;
	priority?: Priority;
	/**
	 * 0: nobody.
	 */
	assignee_id?: number;
	/**
	 * 0: none.
	 */
	team_id?: number;
	channel?: 'phone' | 'in_person' | 'email';
	/**
	 * Names; a new name makes a new tag.
	 *
	 * @maxItems 50
	 */
	tags?: string[];
}
export interface TicketTemplateList {
	/**
	 * By position.
	 */
	items: TicketTemplate[];
}
export interface TicketTemplateSave {
	version: number;
	name?: string;
	/**
	 * Only for the one who writes it; else shared by all.
	 */
	is_personal?: boolean;
	subject?: string;
	/**
	 * With placeholders, which are filled when the ticket is opened.
	 */
	body_html?: string;
	/**
	 * 0: none.
	 */
	topic_id?: number;
	priority?: Priority;
	/**
	 * 0: nobody.
	 */
	assignee_id?: number;
	/**
	 * 0: none.
	 */
	team_id?: number;
	channel?: 'phone' | 'in_person' | 'email';
	/**
	 * Names; a new name makes a new tag.
	 *
	 * @maxItems 50
	 */
	tags?: string[];
}
export interface Topic extends Ref {
	/**
	 * By two-letter code of the language, the site's among them.
	 */
	names: {
		[k: string]: string;
	};
	/**
	 * Whether it is offered; what is not still stands on its tickets.
	 */
	is_active: boolean;
}
export interface TopicCreate {
	/**
	 * By two-letter code of the language, the site's among them.
	 */
	names: {
		[k: string]: string;
	};
	is_active?: boolean;
}
/**
 * In the shop's order; `name` is in the language of whoever asks.
 */
export interface TopicList {
	items: Topic[];
}
export interface TopicOrder {
	/**
	 * @maxItems 500
	 */
	ids: number[];
}
export interface TopicSave {
	/**
	 * By two-letter code of the language, the site's among them.
	 */
	names?: {
		[k: string]: string;
	};
	is_active?: boolean;
}
export interface TranslationCreate {
	language: string;
}
export interface View {
	id: number;
	name: string;
	/**
	 * The only agent who sees it; 0: shared.
	 */
	owner_id: number;
	/**
	 * The team that a shared one is for; 0: everybody.
	 */
	team_id: number;
	position: number;
	conditions: ViewConditions;
	sort: TicketSort;
	version: number;
	/**
	 * What its conditions name and does not exist any more.
	 */
	missing: MissingValue[];
	can: {
		change: boolean;
	};
}
export interface ViewConditions {
	match: 'all' | 'any';
	/**
	 * @maxItems 20
	 */
	conditions: ViewCondition[];
}
export interface ViewCondition {
	attribute: ViewAttribute;
	operator: ViewOperator;
	/**
	 * Ids, words such as `me` or `none`, minutes, or a day, each as text.
	 *
	 * @minItems 1
	 * @maxItems 50
	 */
	value: string[];
}
export interface ViewCount {
	id: number;
	/**
	 * Tickets that it holds, counted to 999.
	 */
	count: number;
	/**
	 * It may hold more.
	 */
	is_more: boolean;
}
export interface ViewCounts {
	items: ViewCount[];
}
export interface ViewCreate {
	name: string;
	conditions: ViewConditions;
	sort: TicketSort;
	/**
	 * Whether only its owner sees it.
	 */
	is_personal?: boolean;
	/**
	 * The team that a shared one is for; 0: everybody.
	 */
	team_id?: number;
}
/**
 * The start view by role, as in StartView.
 */
export interface ViewDefaults {
	agent: string;
	manager: string;
}
export interface ViewList {
	/**
	 * By position.
	 */
	items: View[];
	start: StartView;
}
export interface ViewOrder {
	/**
	 * In the order in which they are to be shown.
	 *
	 * @maxItems 500
	 */
	ids: number[];
}
export interface ViewPreview {
	count: number;
	is_more: boolean;
}
export interface ViewPreviewRequest {
	conditions: ViewConditions;
}
export interface ViewSave {
	name?: string;
	conditions?: ViewConditions;
	sort?: TicketSort;
	/**
	 * Whether only its owner sees it.
	 */
	is_personal?: boolean;
	/**
	 * The team that a shared one is for; 0: everybody.
	 */
	team_id?: number;
	/**
	 * The version that the client saw; a newer one answers 409.
	 */
	version: number;
}
