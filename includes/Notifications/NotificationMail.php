<?php
declare(strict_types=1);

namespace Sanad\Notifications;

use Sanad\Actor;
use Sanad\Mailboxes\Outbound\BrandSource;
use Sanad\Mailboxes\Outbound\Direction;
use Sanad\Mailboxes\Outbound\MailContent;
use Sanad\Mailboxes\Outbound\MailLanguage;
use Sanad\Mailboxes\Outbound\MailPart;
use Sanad\Mailboxes\Outbound\MailWriter;
use Sanad\Mailboxes\Outbound\OutboxEntry;
use Sanad\Mailboxes\Outbound\OutgoingKind;
use Sanad\Mailboxes\Outbound\Subject;
use Sanad\Mailboxes\Outbound\Unsendable;
use Sanad\Messages\Message;
use Sanad\Messages\MessageRepository;
use Sanad\Messages\MessageSanitizer;
use Sanad\Messages\Snippet;
use Sanad\Security\Policy;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Ticket;

/**
 * Tells an agent, in his language, what a customer wrote. The customer's words come as text: a mail
 * program is no place for HTML from outside.
 *
 * It is written when it is sent, so it holds all that came since the message that caused it.
 */
final class NotificationMail implements MailWriter {

	private const MESSAGES   = 5;
	private const CHARACTERS = 2000;

	public function __construct(
		private readonly MessageRepository $messages,
		private readonly MessageSanitizer $sanitizer,
		private readonly Policy $policy,
		private readonly BrandSource $brand
	) {}

	public function kind(): OutgoingKind {
		return OutgoingKind::Notification;
	}

	public function language( OutboxEntry $entry, Ticket $ticket ): string {
		$user = $this->reader( $entry );
		return null === $user ? '' : get_user_locale( $user );
	}

	public function write( OutboxEntry $entry, Ticket $ticket, MailLanguage $language ): MailContent {
		$reader = $this->reader( $entry );
		if ( null === $reader || ! $this->policy->can_view_ticket( $reader, $ticket ) ) {
			throw Unsendable::pointless( 'The recipient may not see the ticket any more.' );
		}
		if ( Folder::Inbox !== $ticket->folder || Actor::CUSTOMER !== $ticket->last_message_by ) {
			throw Unsendable::pointless( 'Somebody has answered meanwhile, or the ticket was put away.' );
		}
		$messages = $this->unread( $entry );
		if ( array() === $messages ) {
			throw Unsendable::pointless( 'The message is gone.' );
		}
		return new MailContent(
			subject: $this->subject( $entry, $ticket ),
			language: $language,
			parts: array_map( fn ( Message $message ): MailPart => $this->part( $message, $language ), array_slice( $messages, 0, self::MESSAGES ) ),
			has_more: count( $messages ) > self::MESSAGES,
			link: admin_url( "admin.php?page=sanad&ticket={$ticket->id}" ),
			link_text: __( 'Open the ticket', 'sanad' ),
			signature: $this->brand->get()->shop_name,
			note: $this->reason( $reader, $ticket )
		);
	}

	private function reader( OutboxEntry $entry ): ?\WP_User {
		$user = get_user_by( 'email', $entry->recipients[0] ?? '' );
		return false === $user ? null : $user;
	}

	/** @return list<Message> What the customer wrote since, oldest first. */
	private function unread( OutboxEntry $entry ): array {
		return array_values(
			array_filter(
				$this->messages->newer_than( $entry->ticket_id, $entry->message_id - 1 ),
				static fn ( Message $message ): bool => $message->is_public() && Actor::CUSTOMER === $message->author_type
			)
		);
	}

	private function subject( OutboxEntry $entry, Ticket $ticket ): string {
		$words = Subject::words( $ticket->subject, $ticket->number );
		$first = $this->messages->first_of( $ticket->id )?->id === $entry->message_id;
		return $first
			/* translators: 1: number of a ticket, 2: its subject. */
			? sprintf( __( 'New question [#%1$d]: %2$s', 'sanad' ), $ticket->number, $words )
			/* translators: 1: number of a ticket, 2: its subject. */
			: sprintf( __( 'New answer [#%1$d]: %2$s', 'sanad' ), $ticket->number, $words );
	}

	private function part( Message $message, MailLanguage $language ): MailPart {
		$text   = trim( $message->body_text );
		$text   = mb_strlen( $text ) > self::CHARACTERS ? rtrim( mb_substr( $text, 0, self::CHARACTERS ) ) . '…' : $text;
		$byline = implode( ' · ', array_filter( array( Snippet::of( $message->author_name, 60 ), $language->date( $message->created_at ) ) ) );
		return new MailPart( $this->sanitizer->html_from_text( $text ), $text, Direction::of_text( $text, $language->direction() ), $byline );
	}

	private function reason( \WP_User $reader, Ticket $ticket ): string {
		$why = $ticket->assignee_id === $reader->ID
			? __( 'You get this mail because the ticket is yours.', 'sanad' )
			: __( 'You get this mail because nobody has taken the ticket yet.', 'sanad' );
		/* translators: %s: address of a page. */
		return $why . ' ' . sprintf( __( 'You can switch these mails off in your profile: %s', 'sanad' ), admin_url( 'profile.php' ) );
	}
}
