<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Tickets\Folder;
use Sanad\Tickets\Queue;
use Sanad\Tickets\Status;
use Sanad\Tickets\StatusGroup;

/** Which queues can hold tickets that meet a condition: so much less has to be looked through. */
final class ConditionQueues {

	/** @return list<Queue> */
	public static function of_inbox(): array {
		return self::where( static fn ( Folder $folder ): bool => Folder::Inbox === $folder );
	}

	/** @return list<Queue> Without what was merged, which is in no list. */
	public static function everywhere(): array {
		return self::where( static fn (): bool => true );
	}

	/** @return list<Queue> */
	public static function of( Condition $condition ): array {
		$is = Operator::Is === $condition->operator;
		return match ( $condition->attribute ) {
			Attribute::Status      => self::where( static fn ( Folder $folder, Status $status ): bool => $is === $condition->has( $status->value ) ),
			Attribute::StatusGroup => self::where( static fn ( Folder $folder, Status $status ): bool => $is === $condition->has( $status->group()->value ) ),
			Attribute::Folder      => self::where( static fn ( Folder $folder ): bool => $is === $condition->has( $folder->value ) ),
			Attribute::Snoozed     => self::where( static fn ( Folder $folder, Status $status, bool $snoozed ): bool => $snoozed === $condition->has( 'yes' ) ),
			default                => self::everywhere(),
		};
	}

	/**
	 * @param list<Queue> $one
	 * @param list<Queue> $other
	 * @return list<Queue>
	 */
	public static function both( array $one, array $other ): array {
		return array_values( array_filter( $one, static fn ( Queue $queue ): bool => in_array( $queue, $other, true ) ) );
	}

	/**
	 * @param callable(Folder, Status, bool): bool $can_match
	 * @return list<Queue>
	 */
	private static function where( callable $can_match ): array {
		$queues = array();
		foreach ( Folder::cases() as $folder ) {
			foreach ( Status::cases() as $status ) {
				foreach ( array( false, true ) as $snoozed ) {
					// What is resolved is never snoozed.
					$exists = ! $snoozed || StatusGroup::Resolved !== $status->group();
					if ( $exists && $can_match( $folder, $status, $snoozed ) ) {
						$queues[] = Queue::of( $folder, $status, $snoozed );
					}
				}
			}
		}
		return self::both( Queue::cases(), $queues );
	}
}
