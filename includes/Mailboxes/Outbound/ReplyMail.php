<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\Mailboxes\MailboxRepository;
use Sanad\Messages\AuthorName;
use Sanad\Messages\Message;
use Sanad\Messages\MessageRepository;
use Sanad\Messages\MessageSanitizer;
use Sanad\Messages\Snippet;
use Sanad\Security\TicketLinks;
use Sanad\Tickets\Ticket;

/** An agent's answer to the customer. */
final class ReplyMail implements MailWriter {

	private const EARLIER_MESSAGES   = 4;
	private const EARLIER_CHARACTERS = 500;

	public function __construct(
		private readonly MessageRepository $messages,
		private readonly MessageSanitizer $sanitizer,
		private readonly MailboxRepository $mailboxes,
		private readonly MailAttachments $attachments,
		private readonly TicketLinks $links,
		private readonly BrandSource $brand
	) {}

	public function kind(): OutgoingKind {
		return OutgoingKind::Reply;
	}

	public function language( OutboxEntry $entry, Ticket $ticket ): string {
		return $ticket->language;
	}

	public function write( OutboxEntry $entry, Ticket $ticket, MailLanguage $language ): MailContent {
		$message = $this->messages->find( $entry->message_id );
		if ( null === $message || ! $message->is_public() ) {
			throw Unsendable::pointless( 'The message is gone.' );
		}
		$otherwise = $language->direction();
		$earlier   = array_reverse( $this->messages->for_ticket( $ticket->id, $message->id, self::EARLIER_MESSAGES + 1, false ) );
		$shown     = array_slice( $earlier, 0, self::EARLIER_MESSAGES );

		return new MailContent(
			subject: array() === $earlier ? Subject::opening( $ticket->subject, $ticket->number ) : Subject::reply( $ticket->subject, $ticket->number ),
			language: $language,
			parts: array( new MailPart( $message->body_html, $message->body_text, Direction::of_text( $message->body_text, $otherwise ) ) ),
			earlier: array_map( fn ( Message $before ): MailPart => $this->excerpt( $before, $language ), $shown ),
			has_more: count( $earlier ) > self::EARLIER_MESSAGES,
			files: $this->attachments->of( $message->id ),
			link: $this->links->url( $ticket ),
			link_text: __( 'See the whole conversation', 'sanad' ),
			signature: $this->signature( $ticket, $message )
		);
	}

	private function excerpt( Message $message, MailLanguage $language ): MailPart {
		$text   = trim( $message->body_text );
		$text   = mb_strlen( $text ) > self::EARLIER_CHARACTERS ? rtrim( mb_substr( $text, 0, self::EARLIER_CHARACTERS ) ) . '…' : $text;
		$name   = AuthorName::for_customer( $message );
		$byline = implode( ' · ', array_filter( array( Snippet::of( $name, 60 ), $language->date( $message->created_at ) ) ) );
		return new MailPart( $this->sanitizer->html_from_text( $text ), $text, Direction::of_text( $text, $language->direction() ), $byline );
	}

	private function signature( Ticket $ticket, Message $message ): string {
		$mailbox  = $this->mailboxes->of_ticket( $ticket );
		$template = '' === trim( $mailbox->signature )
			? '{{' . Placeholders::AGENT_FIRST_NAME . "}}\n{{" . Placeholders::SHOP_NAME . '}}'
			: $mailbox->signature;
		return Placeholders::fill(
			$template,
			array(
				Placeholders::AGENT_FIRST_NAME => Snippet::of( AuthorName::for_customer( $message ), 60 ),
				Placeholders::SHOP_NAME        => $this->brand->get()->shop_name,
			)
		);
	}
}
