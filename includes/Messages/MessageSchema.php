<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How a message and a draft look to agents. */
final class MessageSchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'MessageKind'   => Type::one_of( array_column( MessageKind::cases(), 'value' ) ),
			'MessageAuthor' => Type::object(
				array(
					'type'       => Type::ref( 'ActorType' ),
					'id'         => Type::described( Type::id( true ), 'User id of an agent, customer id of a customer, 0 for the system.' ),
					'name'       => Type::text(),
					'avatar_url' => Type::nullable( Type::url() ),
				)
			),
			'Message' => Type::object(
				array(
					'id'          => Type::id(),
					'ticket_id'   => Type::id(),
					'kind'        => Type::ref( 'MessageKind' ),
					'author'      => Type::ref( 'MessageAuthor' ),
					'channel'     => Type::ref( 'Channel' ),
					'body_html'   => Type::described( Type::text(), 'Sanitised HTML.' ),
					'body_text'   => Type::text(),
					'attachments' => Type::list( Type::ref( 'Attachment' ) ),
					'delivery'    => Type::described( Type::nullable( Type::ref( 'Delivery' ) ), 'Null where nothing is sent: notes, and what came from outside.' ),
					'created_at'  => Type::time(),
					'claimed_at'  => Type::described( Type::nullable( Type::time() ), 'When the sender says that he wrote it; shown only.' ),
				)
			),
			'MessageList' => Type::object(
				array(
					'items'       => Type::described( Type::list( Type::ref( 'Message' ) ), 'Oldest first.' ),
					'has_earlier' => Type::bool(),
				)
			),
			'PostedMessage' => Type::object(
				array(
					'message' => Type::ref( 'Message' ),
					'ticket'  => Type::ref( 'Ticket' ),
				)
			),
			'Draft' => Type::object(
				array(
					'kind'            => Type::ref( 'MessageKind' ),
					'body_html'       => Type::text(),
					'attachments'     => Type::list( Type::ref( 'Attachment' ) ),
					'seen_message_id' => Type::id( true ),
					'updated_at'      => Type::time(),
				)
			),
		);
	}
}
