<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;
use Sanad\Tags\TagSchema;

/** Changes of many tickets in one request, and what became of each. */
final class TicketBulkSchema implements SchemaProvider {

	/** Tickets of one request: short enough that progress is seen and no server gives up. */
	public const MAX = 25;

	public static function definitions(): array {
		$change = array(
			'id'          => Type::id(),
			'version'     => Type::described( Type::int( 1 ), 'The version that the client saw; a field that was changed since is a conflict.' ),
			...TicketInput::fields(),
			'add_tags'    => TagSchema::names(),
			'remove_tags' => Type::described( Type::list( Type::id(), 50 ), 'Ids.' ),
			'folder'      => Type::ref( 'Folder' ),
			'snooze_until' => Type::time(),
			'unread'      => Type::described( Type::bool(), 'For the asking agent: false: he has read all of it; true: its newest message is new again.' ),
			'read_message_id' => Type::described( Type::id( true ), 'Up to which message he has read it exactly; what `unread` is taken back with.' ),
		);
		return array(
			'TicketBulkItem'    => Type::object( $change, array_values( array_diff( array_keys( $change ), array( 'id', 'version' ) ) ) ),
			'TicketBulkRequest' => Type::object( array( 'items' => Type::list( Type::ref( 'TicketBulkItem' ), self::MAX ) + array( 'minItems' => 1 ) ) ),
			'TicketBulkResult'  => Type::object(
				array(
					'id'      => Type::id(),
					'problem' => Type::described( Type::nullable( Type::text() ), 'Why nothing of this ticket was changed, as a sentence; null if all of it was.' ),
					'ticket'  => Type::described( Type::nullable( Type::ref( 'TicketSummary' ) ), 'As it is now; null if it may not be seen.' ),
					'undo'    => Type::described( Type::nullable( Type::ref( 'TicketBulkItem' ) ), 'What takes it back, to be sent as it is; null if nothing was changed.' ),
				)
			),
			'TicketBulk'        => Type::object( array( 'items' => Type::described( Type::list( Type::ref( 'TicketBulkResult' ) ), 'In the order of the request.' ) ) ),
		);
	}
}
