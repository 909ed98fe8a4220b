<?php
declare(strict_types=1);

namespace Sanad\Privacy;

use Sanad\Database\Timestamp;
use Sanad\Notifications\NotificationRepository;
use Sanad\Tickets\TicketRepository;

/** What a member of the team was told of. */
final class NotificationData implements PersonalData {

	private const PER_PAGE = 200;

	public function __construct(
		private readonly NotificationRepository $notifications,
		private readonly TicketRepository $tickets
	) {}

	public function name(): string {
		return 'sanad-notifications';
	}

	public function label(): string {
		return __( 'Notifications of support staff', 'sanad' );
	}

	public function export( Person $person, int $page ): ExportedPage {
		$found   = 0 === $person->user_id ? array() : $this->notifications->page_of_user( $person->user_id, $page, self::PER_PAGE );
		$tickets = $this->tickets->find_many( array_values( array_unique( array_map( static fn ( $notification ): int => $notification->ticket_id, $found ) ) ) );
		$items   = array();
		foreach ( $found as $notification ) {
			$ticket = $tickets[ $notification->ticket_id ] ?? null;
			// Who wrote, and what, is the data of others.
			$items[ "sanad-notification-{$notification->id}" ] = array(
				array( __( 'Event', 'sanad' ), $notification->event->value ),
				array( __( 'Ticket', 'sanad' ), null === $ticket ? '' : "#{$ticket->number}" ),
				array( __( 'Time', 'sanad' ), Timestamp::to_sql( $notification->created_at ) . ' UTC' ),
				array( __( 'Seen', 'sanad' ), null === $notification->seen_at ? '' : Timestamp::to_sql( $notification->seen_at ) . ' UTC' ),
			);
		}
		return new ExportedPage( $items, count( $found ) < self::PER_PAGE );
	}

	public function erase( Person $person, int $page ): ErasedPage {
		$removed = 0 === $person->user_id ? 0 : $this->notifications->forget_user( $person->user_id, self::PER_PAGE );
		return new ErasedPage(
			$removed > 0,
			$removed < self::PER_PAGE,
			$removed > 0 && $removed < self::PER_PAGE ? array( __( 'What this member of the team wrote to customers was kept: it is the correspondence of the shop.', 'sanad' ) ) : array()
		);
	}
}
