<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\Customers\CustomerRepository;
use Sanad\Customers\IdentityType;
use Sanad\Messages\MessageSanitizer;
use Sanad\Security\TicketLinks;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Ticket;

/**
 * "We have your question."
 *
 * Anybody can type anybody's address into a form. So an address that was not proven to be the
 * sender's gets fixed words only: nothing that the sender wrote, not his name or subject, and no
 * link to a page that shows it. And it gets few of them, see {@see AcknowledgementLimits}.
 */
final class AcknowledgementMail implements MailWriter {

	public function __construct(
		private readonly CustomerRepository $customers,
		private readonly AcknowledgementLimits $limits,
		private readonly MessageSanitizer $sanitizer,
		private readonly TicketLinks $links,
		private readonly BrandSource $brand
	) {}

	public function kind(): OutgoingKind {
		return OutgoingKind::Acknowledgement;
	}

	public function language( OutboxEntry $entry, Ticket $ticket ): string {
		return $ticket->language;
	}

	public function write( OutboxEntry $entry, Ticket $ticket, MailLanguage $language ): MailContent {
		if ( Folder::Inbox !== $ticket->folder ) {
			throw Unsendable::pointless( 'The ticket is in spam or trash.' );
		}
		$verified = $this->is_verified( $entry, $ticket );
		if ( ! $this->limits->allow( $entry, $verified ) ) {
			throw Unsendable::pointless( 'Acknowledgements are off, or there were enough of them.' );
		}
		$text = sprintf(
			/* translators: %s: number of a ticket, such as #1042. */
			__( 'We have your question and will answer to this address. Your ticket has the number %s.', 'sanad' ),
			Isolate::ltr( "#{$ticket->number}" )
		);
		$part = new MailPart( $this->sanitizer->html_from_text( $text ), $text, $language->direction() );

		return new MailContent(
			/* translators: %d: number of a ticket. */
			subject: $verified ? Subject::reply( $ticket->subject, $ticket->number ) : sprintf( __( 'We have your question [#%d]', 'sanad' ), $ticket->number ),
			language: $language,
			parts: array( $part ),
			link: $verified ? $this->links->url( $ticket ) : '',
			link_text: $verified ? __( 'See your question or add to it', 'sanad' ) : '',
			signature: $this->brand->get()->shop_name,
			note: $verified ? '' : __( 'If you did not ask anything here, somebody typed your address by mistake. You need not do anything.', 'sanad' )
		);
	}

	/** Whether every recipient was proven to be this customer. */
	private function is_verified( OutboxEntry $entry, Ticket $ticket ): bool {
		foreach ( $entry->recipients as $address ) {
			$identity = $this->customers->find_identity( IdentityType::Email, $address );
			if ( null === $identity || $identity->customer_id !== $ticket->customer_id || ! $identity->is_verified() ) {
				return false;
			}
		}
		return true;
	}
}
