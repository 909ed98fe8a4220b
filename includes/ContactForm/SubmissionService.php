<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\Clock;
use Sanad\Intake\IntakeEntry;
use Sanad\Intake\IntakeProcessor;
use Sanad\Intake\IntakeRepository;
use Sanad\Intake\IntakeState;
use Sanad\SanadException;
use Sanad\Security\ClientAddress;
use Sanad\Security\RateLimiter;
use Sanad\Tickets\Channel;

/** Takes in what was sent with a contact form: the same way with script and without. */
final class SubmissionService {

	/** The same words from the same address within this time are one question sent twice. */
	private const DUPLICATE_SECONDS = HOUR_IN_SECONDS;

	private const PER_CLIENT_LIMIT  = 20;
	private const PER_ADDRESS_LIMIT = 5;
	private const LIMIT_SECONDS     = 15 * MINUTE_IN_SECONDS;

	public function __construct(
		private readonly FormRules $rules,
		private readonly IntakeRepository $intake,
		private readonly IntakeProcessor $processor,
		private readonly Receipts $receipts,
		private readonly RateLimiter $limiter,
		private readonly ClientAddress $client,
		private readonly Clock $clock
	) {}

	/**
	 * Stores the question, makes a ticket of it at once if that works, and later if not.
	 *
	 * @param \WP_User|null         $user   Shopper who has proven to be logged in (nonce), or null for a guest.
	 * @param array<string, string> $errors What is known to be wrong already, by field.
	 * @throws SanadException 400 with `fields`, 429, or 503 if it could not even be stored.
	 */
	public function submit( FormInput $input, FormSettings $settings, ?\WP_User $user, array $errors = array() ): Receipt {
		$submission = $this->rules->check( $input, $settings, $user, $errors );
		$entry      = $this->sent_before( $submission );
		if ( null === $entry ) {
			$this->limit( $submission );
			$entry = $this->intake->store( Channel::Form, $this->key( $submission, 0 ), $submission->to_raw() );
		}
		if ( null === $entry->result() ) {
			try {
				$this->processor->process_now( $entry->id );
			} catch ( SanadException $e ) {
				if ( $e->status < 500 ) {
					throw $e;
				}
				// Kept: the job tries again, and the receipt says so.
			}
			$entry = $this->intake->find( $entry->id ) ?? $entry;
		}
		return $this->receipts->for_entry( $entry );
	}

	/** The entry of the same question sent within the last hour, on either side of the border between two windows. */
	private function sent_before( Submission $submission ): ?IntakeEntry {
		foreach ( array( 0, 1 ) as $windows_ago ) {
			$entry = $this->intake->find_by_key( Channel::Form, $this->key( $submission, $windows_ago ) );
			if ( null !== $entry && IntakeState::Rejected !== $entry->state && $this->clock->now()->getTimestamp() - $entry->received_at->getTimestamp() < self::DUPLICATE_SECONDS ) {
				return $entry;
			}
		}
		return null;
	}

	/** What tells this question from all others, in the running window or one before it. */
	private function key( Submission $submission, int $windows_ago ): string {
		$window = intdiv( $this->clock->now()->getTimestamp(), self::DUPLICATE_SECONDS ) - $windows_ago;
		$words  = array(
			strtolower( $submission->email ),
			(string) $submission->user_id,
			$submission->subject,
			(string) preg_replace( '/\s+/u', ' ', $submission->message ),
			(string) $submission->order_id,
			$submission->order_number,
			(string) count( $submission->attachment_ids ),
		);
		return 'question:' . $window . ':' . hash( 'sha256', implode( "\0", $words ) );
	}

	/** @throws SanadException 429. */
	private function limit( Submission $submission ): void {
		$this->limiter->hit( 'contact_form.client', $this->client->hash(), self::PER_CLIENT_LIMIT, self::LIMIT_SECONDS );
		try {
			$this->limiter->hit( 'contact_form.email', $submission->email, self::PER_ADDRESS_LIMIT, self::LIMIT_SECONDS );
		} catch ( SanadException $e ) {
			throw $e->at_field( 'email' );
		}
	}
}
