<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\Clock;
use Sanad\Intake\IntakeEntry;
use Sanad\Intake\IntakeRepository;
use Sanad\Security\Keys;
use Sanad\Security\TicketLinks;
use Sanad\Tickets\Channel;
use Sanad\Tickets\TicketRepository;

/**
 * Makes receipts from what lies in the intake.
 *
 * A token is the signed id of the entry, so a reload of the page shows the receipt again without
 * anything being kept for it, and shows the number too once a delayed question has got one.
 */
final class Receipts {

	/** Query argument of the page that shows a receipt. */
	public const QUERY_ARG = 'sanad_sent';

	private const PURPOSE = 'contact-form-receipt';
	private const BITS    = 128;
	private const SECONDS = DAY_IN_SECONDS;

	public function __construct(
		private readonly IntakeRepository $intake,
		private readonly TicketRepository $tickets,
		private readonly TicketLinks $links,
		private readonly AnswerTime $answer_time,
		private readonly Keys $keys,
		private readonly Clock $clock
	) {}

	/** The receipt of a stored question, for the one who sent it. */
	public function for_entry( IntakeEntry $entry ): Receipt {
		$submission = Submission::from_raw( $entry->raw );
		$result     = $entry->result();
		$ticket     = null === $result ? null : $this->tickets->find( $result->ticket_id );
		$is_owner   = $submission->user_id > 0 && get_current_user_id() === $submission->user_id;

		return new Receipt(
			$entry->id . '-' . $this->keys->sign( self::PURPOSE, (string) $entry->id, self::BITS ),
			$ticket?->number,
			$submission->email,
			$this->answer_time->sentence(),
			null !== $ticket && $is_owner ? $this->links->url( $ticket ) : ''
		);
	}

	/** The receipt that a token from outside shows, or null. */
	public function find( string $token ): ?Receipt {
		if ( 1 !== preg_match( '/^([1-9][0-9]{0,15})-([0-9a-z.]{1,80})$/D', $token, $parts ) ) {
			return null;
		}
		if ( ! $this->keys->verify( self::PURPOSE, $parts[1], $parts[2], self::BITS ) ) {
			return null;
		}
		$entry = $this->intake->find( (int) $parts[1] );
		if ( null === $entry || Channel::Form !== $entry->channel ) {
			return null;
		}
		$age = $this->clock->now()->getTimestamp() - $entry->received_at->getTimestamp();
		return $age > self::SECONDS ? null : $this->for_entry( $entry );
	}
}
