<?php
declare(strict_types=1);

namespace Sanad\Reads;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How far the asking agent has read a ticket. */
final class ReadSchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'TicketReadSave' => Type::object(
				array(
					'message_id' => Type::described( Type::id(), 'The newest message that was seen. Never moves backward.' ),
				)
			),
			'TicketRead'     => Type::object(
				array(
					'read_message_id' => Type::described( Type::id( true ), 'The newest message that this agent has seen; 0 for none.' ),
					'unread'          => Type::bool(),
				)
			),
		);
	}
}
