<?php
declare(strict_types=1);

namespace Sanad\Portal;

use Sanad\Actor;
use Sanad\ContactForm\FormMessages;
use Sanad\ContactForm\TypedText;
use Sanad\Messages\NewMessage;
use Sanad\SanadException;
use Sanad\Security\ClientAddress;
use Sanad\Security\RateLimiter;
use Sanad\Tickets\Channel;
use Sanad\Tickets\PostedMessage;
use Sanad\Tickets\ShownStatus;
use Sanad\Tickets\StatusGroup;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketService;

/** What a customer may do with a ticket whose link he holds: answer, and say that it is solved. */
final class PortalService {

	public const MAX_CHARACTERS = 20_000;

	private const PER_TICKET_LIMIT = 15;
	private const PER_CLIENT_LIMIT = 40;
	private const LIMIT_SECONDS    = 15 * MINUTE_IN_SECONDS;

	/** Looks at answers that one ticket, and one visitor, may tell of: far more than anybody reads. */
	private const SEEN_PER_TICKET = 60;
	private const SEEN_PER_CLIENT = 120;

	public function __construct(
		private readonly TicketService $tickets,
		private readonly ShownStatus $shown,
		private readonly RateLimiter $limiter,
		private readonly ClientAddress $client
	) {}

	/**
	 * Adds the customer's message.
	 *
	 * @param string    $text           As typed.
	 * @param string    $client_key     Key of this act; a repeat returns the first result.
	 * @param string    $upload_token   Key of the files.
	 * @param list<int> $attachment_ids Files kept under it.
	 * @throws SanadException 400 with `field`, 429, 503.
	 */
	public function reply( Ticket $ticket, string $text, string $client_key, string $upload_token, array $attachment_ids ): PostedMessage {
		$text = TypedText::paragraphs( $text );
		if ( '' === $text && array() === $attachment_ids ) {
			throw SanadException::invalid( 'message', __( 'Write a message, or add a file.', 'sanad' ) );
		}
		if ( mb_strlen( $text ) > self::MAX_CHARACTERS ) {
			throw SanadException::invalid( 'message', FormMessages::too_long( self::MAX_CHARACTERS ) );
		}
		$this->limit( $ticket );

		return $this->tickets->reply(
			$ticket->id,
			new NewMessage(
				client_key: $client_key,
				channel: Channel::Portal,
				text: $text,
				attachment_ids: $attachment_ids,
				attachment_key: array() === $attachment_ids ? null : $upload_token
			),
			$this->customer( $ticket )
		);
	}

	/** The ticket that its writer sees after his message: never that of somebody else in which he takes part. */
	public static function shown_after( Ticket $ticket, PostedMessage $posted ): Ticket {
		return $posted->ticket->customer_id === $ticket->customer_id ? $posted->ticket : $ticket;
	}

	/**
	 * Marks the ticket as solved; one that is shown as solved stays so, and so does one whose conversation went elsewhere.
	 *
	 * @throws SanadException 429, 503.
	 */
	public function resolve( Ticket $ticket ): Ticket {
		if ( $ticket->merged_into > 0 || StatusGroup::Resolved === $this->shown->of( $ticket )->group() ) {
			return $ticket;
		}
		$this->limit( $ticket );
		return $this->tickets->solved_by_customer( $ticket->id, $this->customer( $ticket ) );
	}

	/**
	 * The holder of the link has the conversation before his eyes, up to a message.
	 *
	 * @return bool Whether that says anything new.
	 * @throws SanadException 429, 503.
	 */
	public function seen( Ticket $ticket, int $message_id ): bool {
		$this->limiter->hit( 'portal.seen_ticket', (string) $ticket->id, self::SEEN_PER_TICKET, self::LIMIT_SECONDS );
		$this->limiter->hit( 'portal.seen_client', $this->client->hash(), self::SEEN_PER_CLIENT, self::LIMIT_SECONDS );
		return $this->tickets->seen_by_customer( $ticket->id, $message_id );
	}

	private function customer( Ticket $ticket ): Actor {
		return Actor::customer( $ticket->customer_id, $ticket->customer_name );
	}

	/** @throws SanadException 429. */
	private function limit( Ticket $ticket ): void {
		$this->limiter->hit( 'portal.ticket', (string) $ticket->id, self::PER_TICKET_LIMIT, self::LIMIT_SECONDS );
		$this->limiter->hit( 'portal.client', $this->client->hash(), self::PER_CLIENT_LIMIT, self::LIMIT_SECONDS );
	}
}
