<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\Mailboxes\Mailbox;
use Sanad\Mailboxes\MailboxRepository;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketRepository;

/** Makes the mail of an outbox entry: what it says, in whose language, dressed, with its headers. */
final class MailComposer {

	/** @var array<string, MailWriter> */
	private array $writers = array();

	public function __construct(
		private readonly TicketRepository $tickets,
		private readonly MailboxRepository $mailboxes,
		private readonly MailIds $ids,
		private readonly MailThread $thread,
		private readonly Translator $translator,
		private readonly BrandSource $brand,
		private readonly HtmlTemplate $html,
		private readonly TextTemplate $text
	) {}

	/** Adds who says what mails of a kind say. */
	public function add( MailWriter $writer ): void {
		$this->writers[ $writer->kind()->value ] = $writer;
	}

	/** @throws Unsendable If it cannot or need not be sent. */
	public function compose( OutboxEntry $entry ): OutgoingMail {
		$ticket = $this->tickets->find( $entry->ticket_id ) ?? throw Unsendable::pointless( 'The ticket is gone.' );
		$to     = self::valid( $entry->recipients );
		// Nobody is left in To where those have it already, and only a copy is still to go.
		if ( array() === $to && ( array() !== $entry->recipients || array() === self::valid( array( ...$entry->cc, ...$entry->bcc ) ) ) ) {
			throw Unsendable::impossible( __( 'This is not a mail address that can be written to. Correct it at the customer, then send again.', 'sanad' ) );
		}
		$writer = $this->writers[ $entry->kind->value ] ?? throw new \LogicException( "Nobody writes mails of the kind {$entry->kind->value}." );
		return $this->translator->run(
			$writer->language( $entry, $ticket ),
			fn ( MailLanguage $language ): OutgoingMail => $this->dress( $entry, $ticket, $to, $writer->write( $entry, $ticket, $language ) )
		);
	}

	/** @param list<string> $to */
	private function dress( OutboxEntry $entry, Ticket $ticket, array $to, MailContent $content ): OutgoingMail {
		$mailbox = $this->mailboxes->of_ticket( $ticket );
		$brand   = $this->brand->get();
		return new OutgoingMail(
			to: $to,
			from_name: HeaderText::name( '' === $mailbox->name ? $brand->shop_name : $mailbox->name ),
			from_email: $mailbox->email,
			reply_to: $this->reply_to( $entry, $mailbox ),
			subject: HeaderText::line( $content->subject, 300 ),
			html: $this->html->render( $content, $brand ),
			text: $this->text->render( $content ),
			mail_id: '' === $entry->mail_id ? $this->ids->for_entry( $entry ) : $entry->mail_id,
			headers: $this->headers( $entry, $ticket, $content ),
			attachments: $content->files->attached,
			cc: self::valid( $entry->cc ),
			bcc: self::valid( $entry->bcc ),
			inline: $content->files->inline
		);
	}

	/**
	 * Those that a header can take, whatever the database says.
	 *
	 * @param list<string> $addresses
	 * @return list<string>
	 */
	private static function valid( array $addresses ): array {
		return array_values( array_filter( $addresses, static fn ( string $address ): bool => false !== is_email( $address ) && ! str_contains( $address, ',' ) ) );
	}

	/** @return array<string, string> */
	private function headers( OutboxEntry $entry, Ticket $ticket, MailContent $content ): array {
		$notification = OutgoingKind::Notification === $entry->kind;
		$headers      = match ( true ) {
			$notification         => array( 'References' => '<' . $this->ids->desk_root( $entry->ticket_id ) . '>', 'List-Id' => '<' . $this->ids->list_id() . '>' ),
			'' !== $content->root => array( 'References' => "<{$content->root}>" ),
			default               => $this->thread->headers( $ticket, $entry->message_id, $content->answers ),
		};
		if ( $entry->kind->is_automatic() ) {
			// RFC 3834: whoever answers mail by machine must not answer these. Exchange listens to its own header only.
			$headers['Auto-Submitted']           = $notification ? 'auto-generated' : 'auto-replied';
			$headers['X-Auto-Response-Suppress'] = 'All';
		}
		return $headers;
	}

	/** What answers a notification or a side request must not come in as the customer's. */
	private function reply_to( OutboxEntry $entry, Mailbox $mailbox ): string {
		return in_array( $entry->kind, array( OutgoingKind::Notification, OutgoingKind::SideRequest ), true ) ? $mailbox->email : $this->ids->reply_address( $mailbox, $entry->ticket_id );
	}
}
