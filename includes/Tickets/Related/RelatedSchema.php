<?php
declare(strict_types=1);

namespace Sanad\Tickets\Related;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** The shapes of tickets beside a ticket, and of who knew the case. */
final class RelatedSchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'Relation'          => Type::described(
				Type::one_of( array_column( Relation::cases(), 'value' ) ),
				'`merged`: part of this one now; `split`: shares a past; `follow_up`: continues it, or is continued by it; `subject`: similar words.'
			),
			'RelatedTicket'     => Type::object(
				array(
					'why'    => Type::ref( 'Relation' ),
					'ticket' => Type::ref( 'TicketSummary' ),
				)
			),
			'RelatedTicketList' => Type::object( array( 'items' => Type::list( Type::ref( 'RelatedTicket' ) ) ) ),
			'HandBack'          => Type::object( array( 'agent' => Type::described( Type::nullable( Type::ref( 'AgentRef' ) ), 'Who answered last and can take the case; null if there is nobody but the one who has it.' ) ) ),
			'HandBackRequest'   => Type::object( array( 'version' => Type::described( Type::int( 1 ), 'The version of the ticket that the client saw.' ) ) ),
		);
	}
}
