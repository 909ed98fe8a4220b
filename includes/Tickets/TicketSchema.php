<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How a ticket looks to agents: in a list, alone, and with its conversation. */
final class TicketSchema implements SchemaProvider {

	public static function definitions(): array {
		$time_or_null = Type::nullable( Type::time() );

		return array(
			'Status'        => Type::one_of( array_column( Status::cases(), 'value' ) ),
			'StatusGroup'   => Type::one_of( array_column( StatusGroup::cases(), 'value' ) ),
			'Folder'        => Type::one_of( array_column( Folder::cases(), 'value' ) ),
			'Priority'      => Type::one_of( array_map( static fn( Priority $priority ): string => $priority->slug(), Priority::cases() ) ),
			'TicketSummary' => Type::object(
				array(
					'id'              => Type::id(),
					'number'          => Type::described( Type::id(), 'The public number, a sequence of the site.' ),
					'version'         => Type::described( Type::int( 1 ), 'Sent back with a change; 409 if the same field changed since.' ),
					'subject'         => Type::text(),
					'snippet'         => Type::described( Type::text(), 'Start of the last public message, plain text.' ),
					'status'          => Type::ref( 'Status' ),
					'status_group'    => Type::ref( 'StatusGroup' ),
					'folder'          => Type::ref( 'Folder' ),
					'priority'        => Type::ref( 'Priority' ),
					'channel'         => Type::ref( 'Channel' ),
					'language'        => Type::described( Type::text(), 'Two-letter code, or empty while unknown.' ),
					'topic'           => Type::nullable( Type::ref( 'Ref' ) ),
					'tags'            => Type::list( Type::ref( 'Tag' ) ),
					'assignee'        => Type::nullable( Type::ref( 'AgentRef' ) ),
					'team'            => Type::nullable( Type::ref( 'Ref' ) ),
					'customer'        => Type::ref( 'TicketCustomer' ),
					'order'           => Type::nullable( Type::ref( 'NumberRef' ) ),
					'message_count'   => Type::int(),
					'has_attachments' => Type::bool(),
					'last_message_id' => Type::id( true ),
					'last_message_by' => Type::ref( 'ActorType' ),
					'last_message_at' => Type::time(),
					'waiting_since'   => Type::described( $time_or_null, 'Since when the customer waits for an answer; null while he does not.' ),
					'snoozed_until'   => $time_or_null,
					'created_at'      => Type::time(),
					'updated_at'      => Type::time(),
				)
			),
			'TicketCustomer' => Type::object(
				array(
					'id'    => Type::id( true ),
					'name'  => Type::text(),
					'email' => Type::nullable( Type::text() ),
				)
			),
			'NumberRef' => Type::object(
				array(
					'id'     => Type::id(),
					'number' => Type::described( Type::text(), 'The number as people read it; order numbers may hold letters.' ),
				)
			),
			'TicketRef' => Type::object(
				array(
					'id'     => Type::id(),
					'number' => Type::id(),
				)
			),
			'TicketList' => Type::object(
				array(
					'items'       => Type::list( Type::ref( 'TicketSummary' ) ),
					'next_cursor' => Type::described( Type::nullable( Type::text() ), 'Sent as `cursor` to go on; null at the end.' ),
					'partial'     => Type::described( Type::bool(), 'The walk over the list ended early; more may follow behind the cursor.' ),
				)
			),
			'TicketCounts' => array(
				'type'                 => 'object',
				'description'          => 'How many tickets each standard view holds, by its key.',
				'additionalProperties' => Type::int(),
			),
			'TicketAbilities' => Type::object(
				array(
					'reply'  => Type::bool(),
					'assign' => Type::bool(),
					'change' => Type::bool(),
					'delete' => Type::bool(),
				)
			),
			'Ticket' => Type::extension(
				'TicketSummary',
				array(
					'mailbox'       => Type::nullable( Type::ref( 'Ref' ) ),
					'follow_up_of'  => Type::described( Type::nullable( Type::ref( 'TicketRef' ) ), 'The closed ticket that this one continues.' ),
					'resolved_at'   => $time_or_null,
					'closed_at'     => $time_or_null,
					'customer_link' => Type::described( Type::url(), 'The public page of this ticket; whoever has it can read the conversation.' ),
					'draft'         => Type::described( Type::nullable( Type::ref( 'Draft' ) ), 'What the asking agent has not sent yet.' ),
					'can'           => Type::described( Type::ref( 'TicketAbilities' ), 'What the asking agent may do to this ticket.' ),
				)
			),
			'TicketDetail' => Type::extension(
				'Ticket',
				array(
					'messages'    => Type::described( Type::list( Type::ref( 'Message' ) ), 'The newest 50, oldest first.' ),
					'activity'    => Type::described( Type::list( Type::ref( 'Activity' ) ), 'The newest 100, oldest first.' ),
					'has_earlier' => Type::described( Type::bool(), 'There are messages before these.' ),
				)
			),
		);
	}
}
