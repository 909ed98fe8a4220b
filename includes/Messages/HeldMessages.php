<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Clock;
use Sanad\Jobs\Job;

/** Says of replies that were held back so that they could be undone, once their time has come. */
final class HeldMessages implements Job {

	public const JOB = 'held_messages';

	/** Fires with the id of a ticket in which the customer sees a message now that he did not see before. */
	public const ACTION = 'sanad_message_shown';

	/** Until when it has been said; '' never. */
	private const OPTION = 'sanad_messages_shown_until';

	/** Seconds that are looked at again: what was committed late, by a clock that was a little behind. */
	private const OVERLAP = 5;

	/** Where it begins the first time. */
	private const BEGINNING = '-1 hour';

	public function __construct(
		private readonly MessageRepository $messages,
		private readonly Clock $clock
	) {}

	public function name(): string {
		return self::JOB;
	}

	public function run_due( int $seconds ): int {
		$now    = $this->clock->now();
		$stored = get_option( self::OPTION );
		$after  = is_numeric( $stored ) ? new \DateTimeImmutable( '@' . max( 0, (int) $stored - self::OVERLAP ) ) : $now->modify( self::BEGINNING );
		$shown  = $this->messages->shown_between( $after, $now );
		if ( array() === $shown ) {
			return 0;
		}
		foreach ( $shown as $ticket_id ) {
			/**
			 * Fires when a message that was held back has become visible to the customer.
			 *
			 * @param int $ticket_id
			 */
			do_action( self::ACTION, $ticket_id ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.DynamicHooknameFound -- Starts with sanad_.
		}
		update_option( self::OPTION, (string) $now->getTimestamp(), false );
		return count( $shown );
	}
}
