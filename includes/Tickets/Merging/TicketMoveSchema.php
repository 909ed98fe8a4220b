<?php
declare(strict_types=1);

namespace Sanad\Tickets\Merging;

use Sanad\Rest\CommonSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketRepository;
use Sanad\Tickets\TicketSchema;

/** The shapes of merging and splitting. */
final class TicketMoveSchema implements SchemaProvider {

	public function __construct(
		private readonly TicketRepository $tickets,
		private readonly TicketSchema $schema
	) {}

	public static function definitions(): array {
		return array(
			'TicketMove' => Type::object(
				array(
					'id'         => Type::id(),
					'kind'       => Type::one_of( array_column( MoveKind::cases(), 'value' ) ),
					'from'       => Type::described( Type::ref( 'TicketRef' ), 'Where the messages were.' ),
					'to'         => Type::described( Type::ref( 'TicketRef' ), 'Where they came: the survivor of a merge, the new ticket of a split.' ),
					'is_undone'  => Type::bool(),
					'created_at' => Type::time(),
					'ticket'     => Type::described( Type::ref( 'Ticket' ), 'Where to go on: the survivor or the new ticket; after the undo the one that the messages came back to.' ),
				)
			),
			'TicketMerge' => Type::object(
				array(
					'into'           => Type::described( Type::id(), 'The ticket that survives.' ),
					'client_key'     => Type::text( 200, 1 ),
					'other_customer' => Type::described(
						Type::one_of( array_column( OtherCustomer::cases(), 'value' ) ),
						'What becomes of the customer of this ticket if the other one belongs to somebody else. 409 `sanad_other_customer` until it is said.'
					) + array( 'default' => OtherCustomer::Refuse->value ),
				),
				array( 'other_customer' )
			),
			'TicketSplit' => Type::object(
				array(
					'message_id' => Type::described( Type::id(), 'The first message of the new ticket; all that came after it goes along.' ),
					'subject'    => Type::described( Type::text( 500 ), 'Of the new ticket; that of the old one if it is not sent.' ),
					'client_key' => Type::text( 200, 1 ),
				),
				array( 'subject' )
			),
		);
	}

	/** @return array<string, mixed> */
	public function move( TicketMove $move, \WP_User $user ): array {
		$tickets = $this->tickets->find_many( array( $move->from_ticket_id, $move->to_ticket_id ) );
		$next    = $this->tickets->find_survivor( null === $move->undone_at ? $move->to_ticket_id : $move->from_ticket_id );
		return array(
			'id'         => $move->id,
			'kind'       => $move->kind->value,
			'from'       => self::reference( $tickets[ $move->from_ticket_id ] ),
			'to'         => self::reference( $tickets[ $move->to_ticket_id ] ),
			'is_undone'  => null !== $move->undone_at,
			'created_at' => CommonSchema::time( $move->created_at ),
			'ticket'     => $this->schema->ticket( $next ?? $tickets[ $move->to_ticket_id ], $user ),
		);
	}

	/** @return array{id: int, number: int} */
	private static function reference( Ticket $ticket ): array {
		return array( 'id' => $ticket->id, 'number' => $ticket->number );
	}
}
