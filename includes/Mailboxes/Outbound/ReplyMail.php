<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\Actor;
use Sanad\Agents\ProfileRepository;
use Sanad\Clock;
use Sanad\Customers\Customer;
use Sanad\Customers\CustomerRepository;
use Sanad\Customers\IdentityType;
use Sanad\Mailboxes\MailboxRepository;
use Sanad\Messages\AuthorName;
use Sanad\Messages\Message;
use Sanad\Messages\MessageRepository;
use Sanad\Messages\MessageSanitizer;
use Sanad\Messages\Snippet;
use Sanad\Security\TicketLinks;
use Sanad\Tickets\Merging\ForeignMessages;
use Sanad\Tickets\Ticket;

/**
 * An agent's answer to the customer.
 *
 * Where it goes to another customer too, whose ticket was merged into this one, it holds nothing but
 * what the agent wrote: neither what the one said before nor the link to his page is the other's.
 */
final class ReplyMail implements MailWriter {

	private const EARLIER_MESSAGES   = 4;
	private const EARLIER_CHARACTERS = 500;

	public function __construct(
		private readonly MessageRepository $messages,
		private readonly MessageSanitizer $sanitizer,
		private readonly Excerpts $excerpts,
		private readonly MailboxRepository $mailboxes,
		private readonly MailAttachments $attachments,
		private readonly TicketLinks $links,
		private readonly BrandSource $brand,
		private readonly ProfileRepository $profiles,
		private readonly Clock $clock,
		private readonly ForeignMessages $foreign,
		private readonly CustomerRepository $customers,
		private readonly MailIds $ids
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
		$foreign   = $this->foreign->ids( $ticket );
		$earlier   = array_reverse( $this->messages->for_customer( $ticket, $this->clock->now(), $foreign, $message->id, self::EARLIER_MESSAGES + 1 ) );
		$answered  = $this->answered( $message, $ticket, $foreign );
		$readers   = $this->other_readers( $entry, $ticket );
		$is_shared = array() !== $readers;
		$answered  = null !== $answered && ( ! $is_shared || $this->is_alone( $entry, $ticket, $readers, $answered ) ) ? $answered : null;
		$others    = array_values( array_filter( $message->with_history && ! $is_shared ? $earlier : array(), static fn ( Message $before ): bool => $before->id !== $answered?->id ) );
		$shown     = array_slice( null === $answered ? $others : array( $answered, ...$others ), 0, self::EARLIER_MESSAGES );
		$files     = $this->attachments->of( $message );
		$own       = $this->profiles->find( Actor::AGENT === $message->author_type ? $message->author_id : 0 )->signature_html;

		return new MailContent(
			subject: array() === $earlier ? Subject::opening( $ticket->subject, $ticket->number ) : Subject::reply( $ticket->subject, $ticket->number ),
			language: $language,
			parts: array( $this->answer( $message, $language, $files ) ),
			earlier: array_map( fn ( Message $before ): MailPart => $this->excerpts->of( $before->body_text, self::EARLIER_CHARACTERS, AuthorName::for_customer( $before ), $before->created_at, $language ), $shown ),
			has_more: $message->with_history && ! $is_shared && count( $others ) + ( null === $answered ? 0 : 1 ) > self::EARLIER_MESSAGES,
			files: $files,
			link: $is_shared ? '' : $this->links->url( $ticket ),
			link_text: $is_shared ? '' : __( 'See the whole conversation', 'sanad' ),
			signature: '' === $own ? $this->signature( $ticket, $message ) : $this->sanitizer->text_from_html( $own ),
			signature_html: $own,
			answers: $answered->id ?? 0,
			root: $is_shared ? $this->ids->root( $ticket->id ) : ''
		);
	}

	private function answer( Message $message, MailLanguage $language, MailFiles $files ): MailPart {
		$images = array();
		foreach ( $files->inline as $file ) {
			$images[ $file->attachment_id ] = $file->cid;
		}
		return new MailPart( $message->body_html, $message->body_text, Direction::of_text( $message->body_text, $language->direction() ), '', $images );
	}

	/**
	 * The message that this one answers, if its writer chose one and it is still there.
	 *
	 * @param list<int> $foreign Messages that are not this customer's to read.
	 */
	private function answered( Message $message, Ticket $ticket, array $foreign ): ?Message {
		$answered = $message->in_reply_to > 0 ? $this->messages->find_in( $ticket->id, $message->in_reply_to ) : null;
		return null !== $answered && ! in_array( $answered->id, $foreign, true ) && $answered->is_visible( $this->clock->now() ) ? $answered : null;
	}

	/**
	 * Customers among those who get it whose own tickets were merged into this one.
	 *
	 * @return list<int>
	 */
	private function other_readers( OutboxEntry $entry, Ticket $ticket ): array {
		$others = $this->foreign->customers( $ticket );
		if ( array() === $others ) {
			return array();
		}
		$known = $this->customers->identified( IdentityType::Email, array( ...$entry->recipients, ...$entry->cc, ...$entry->bcc ), PHP_INT_MAX, null );
		return array_values( array_intersect( array_map( static fn ( Customer $customer ): int => $customer->id, $known ), $others ) );
	}

	/**
	 * Whether a message goes back to nobody but the other customer who wrote it.
	 *
	 * @param list<int> $readers From {@see self::other_readers()}.
	 */
	private function is_alone( OutboxEntry $entry, Ticket $ticket, array $readers, Message $answered ): bool {
		$addresses = array_map( 'strtolower', array( ...$entry->recipients, ...$entry->cc, ...$entry->bcc ) );
		return array( $answered->author_id ) === $readers && Actor::CUSTOMER === $answered->author_type && ! in_array( strtolower( $ticket->customer_email ), $addresses, true );
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
