<?php
declare(strict_types=1);

namespace Sanad\Privacy;

use Sanad\Database\Timestamp;
use Sanad\Notifications\NotificationRepository;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketRepository;
use Sanad\Tickets\TicketService;

/** What stands on a person's tickets themselves. */
final class TicketData implements PersonalData {

	private const PER_PAGE = 50;

	public function __construct(
		private readonly TicketsOfPerson $of_person,
		private readonly TicketRepository $tickets,
		private readonly TicketService $service,
		private readonly NotificationRepository $notifications
	) {}

	public function name(): string {
		return 'sanad-tickets';
	}

	public function label(): string {
		return __( 'Support tickets', 'sanad' );
	}

	public function export( Person $person, int $page ): ExportedPage {
		$own   = $this->of_person->own( $person );
		$all   = array( ...$own, ...$this->of_person->shared( $person, $own ) );
		$ids   = array_slice( $all, ( $page - 1 ) * self::PER_PAGE, self::PER_PAGE );
		$found = $this->tickets->find_many( $ids );
		$items = array();
		foreach ( $ids as $id ) {
			if ( isset( $found[ $id ] ) ) {
				$items[ "sanad-ticket-{$id}" ] = self::described( $found[ $id ], $person );
			}
		}
		return new ExportedPage( $items, count( $all ) <= $page * self::PER_PAGE );
	}

	public function erase( Person $person, int $page ): ErasedPage {
		// Tickets stay with their customer, so the pages do not move while they are worked through.
		$all = $this->of_person->own( $person );
		$ids = array_slice( $all, ( $page - 1 ) * self::PER_PAGE, self::PER_PAGE );
		foreach ( $ids as $id ) {
			$this->service->erase( $id );
		}
		if ( array() !== $ids ) {
			$this->notifications->erase_customer( $ids );
		}
		$done = count( $all ) <= $page * self::PER_PAGE;
		return new ErasedPage(
			array() !== $ids,
			$done,
			! $done || array() === $all ? array() : array(
				sprintf(
					/* translators: %s: a number of tickets. */
					_n(
						'%s ticket keeps its number, times, status, tags and history, without subject, name or address, because figures and links of the shop hang on them.',
						'%s tickets keep their numbers, times, status, tags and history, without subject, name or address, because figures and links of the shop hang on them.',
						count( $all ),
						'sanad'
					),
					number_format_i18n( count( $all ) )
				),
				__( 'Numbers of orders stay on tickets. What an order itself holds belongs to WooCommerce, which has an eraser of its own.', 'sanad' ),
			)
		);
	}

	/** @return list<array{string, string}> */
	private static function described( Ticket $ticket, Person $person ): array {
		$number = array( __( 'Ticket', 'sanad' ), "#{$ticket->number}" );
		if ( ! in_array( $ticket->customer_id, $person->customer_ids, true ) ) {
			return array( $number, array( __( 'Whose it is', 'sanad' ), __( 'Somebody else’s ticket, with which one of yours was joined', 'sanad' ) ) );
		}
		return array(
			$number,
			array( __( 'Subject', 'sanad' ), $ticket->subject ),
			array( __( 'Name', 'sanad' ), $ticket->customer_name ),
			array( __( 'Email', 'sanad' ), $ticket->customer_email ),
			array( __( 'Order', 'sanad' ), $ticket->order_number ),
			array( __( 'Opened', 'sanad' ), Timestamp::to_sql( $ticket->created_at ) . ' UTC' ),
			array( __( 'Last message', 'sanad' ), Timestamp::to_sql( $ticket->last_message_at ) . ' UTC' ),
		);
	}
}
