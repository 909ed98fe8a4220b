<?php
declare(strict_types=1);

namespace Sanad\Activity;

/**
 * Everything that can happen to a ticket, with the shape of its data and the action that follows the commit.
 *
 * Not an enum: other plugins and later features may add events, and old rows must stay readable.
 */
final class Event {

	/** `{channel: string, template?: string, canned_replies?: list<int>, articles?: list<int>}` – `sanad_ticket_opened` */
	public const TICKET_OPENED = 'ticket_opened';

	/** `{by: 'customer'|'agent'|'system', channel: string, canned_replies?: list<int>, articles?: list<int>, held?: true, moved?: {from: object, to: string, version: int}}` – `sanad_reply_added` */
	public const REPLY_ADDED = 'reply_added';

	/** `{canned_replies?: list<int>, articles?: list<int>, mentions?: list<int>}`, users who are mentioned – `sanad_note_added` */
	public const NOTE_ADDED = 'note_added';

	/** `{kind: 'reply'|'note'}`, its writer took a message back in time – `sanad_reply_retracted` */
	public const REPLY_RETRACTED = 'reply_retracted';

	/** `{user_id: int, reason: 'stale'|'failed', error: string}`, a scheduled message was not sent and is its writer's again – `sanad_send_held` */
	public const SEND_HELD = 'send_held';

	/** `{run_id: int, macro_id: int, name: string}` – `sanad_macro_run` */
	public const MACRO_RUN = 'macro_run';

	/** `{run_id: int, macro_id: int, name: string}` – `sanad_macro_undone` */
	public const MACRO_UNDONE = 'macro_undone';

	/** `{order_id: int, for_customer: bool}` – `sanad_order_note_added` */
	public const ORDER_NOTE_ADDED = 'order_note_added';

	/** `{version: int, changes: {field: {from: scalar|null, to: scalar|null}}}` – `sanad_ticket_updated` */
	public const TICKET_UPDATED = 'ticket_updated';

	/** `{added: list<string>, removed: list<string>}` – `sanad_ticket_tags_changed` */
	public const TAGS_CHANGED = 'tags_changed';

	/** `{from: string, to: string}`, folders – `sanad_ticket_moved` */
	public const TICKET_MOVED = 'ticket_moved';

	/** `{}`, a snooze ended by time – `sanad_ticket_woken` */
	public const TICKET_WOKEN = 'ticket_woken';

	/** `{}`, resolved long enough – `sanad_ticket_closed` */
	public const TICKET_CLOSED = 'ticket_closed';

	/** `{name: string, reason: string}` – `sanad_attachment_failed` */
	public const ATTACHMENT_FAILED = 'attachment_failed';

	/** `{error: string}` – `sanad_delivery_failed` */
	public const DELIVERY_FAILED = 'delivery_failed';

	/** `{article_id: int, title: string}`, a draft was made of the ticket – `sanad_article_drafted` */
	public const ARTICLE_DRAFTED = 'article_drafted';

	/** `{request_id: int, subject: string, name: string}`, somebody beside the ticket was asked, once or again – `sanad_side_request_asked` */
	public const SIDE_REQUEST_ASKED = 'side_request_asked';

	/** `{request_id: int, subject: string, name: string}`, who was asked has answered – `sanad_side_request_answered` */
	public const SIDE_REQUEST_ANSWERED = 'side_request_answered';

	/** `{request_id: int, subject: string, name: string, from: string, to: string}`, states – `sanad_side_request_moved` */
	public const SIDE_REQUEST_MOVED = 'side_request_moved';

	/** `{move_id: int, ticket_id: int, number: int, subject: string}`, another ticket became part of this one – `sanad_ticket_merged` */
	public const TICKET_MERGED = 'ticket_merged';

	/** `{move_id: int, ticket_id: int, number: int}`, told of the ticket that became part of another – `sanad_ticket_merged_away` */
	public const TICKET_MERGED_AWAY = 'ticket_merged_away';

	/** `{move_id: int, ticket_id: int, number: int, messages: int}`, messages left for a new ticket – `sanad_ticket_split` */
	public const TICKET_SPLIT = 'ticket_split';

	/** `{move_id: int, ticket_id: int, number: int}`, told of the new ticket – `sanad_ticket_split_off` */
	public const TICKET_SPLIT_OFF = 'ticket_split_off';

	/** `{move_id: int, kind: 'merge'|'split', ticket_id: int, number: int}`, told of both tickets – `sanad_ticket_move_undone` */
	public const TICKET_MOVE_UNDONE = 'ticket_move_undone';

	/** `{added: list<{id: int, name: string}>, removed: list<{id: int, name: string}>}`, agents; not told of those who follow because they wrote – `sanad_followers_changed` */
	public const FOLLOWERS_CHANGED = 'followers_changed';

	/** `{}`, what told of a person was erased on his request – `sanad_ticket_erased` */
	public const TICKET_ERASED = 'ticket_erased';

	/**
	 * Name of the action that follows an event: `sanad_{noun}_{past tense}`.
	 *
	 * @return non-empty-string
	 */
	public static function action( string $event ): string {
		return 'sanad_' . ( self::TAGS_CHANGED === $event ? 'ticket_tags_changed' : $event );
	}
}
