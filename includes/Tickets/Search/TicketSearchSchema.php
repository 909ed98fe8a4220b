<?php
declare(strict_types=1);

namespace Sanad\Tickets\Search;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;
use Sanad\Search\Query\QueryParser;

/** What the search box asks and is told besides the tickets themselves. */
final class TicketSearchSchema implements SchemaProvider {

	/** Longest number, name or phone that is looked up, in characters. */
	public const MAX_LOOKUP = 100;

	public static function definitions(): array {
		$html = Type::described( Type::text(), 'Escaped; `<mark>` around what was found is its only markup.' );
		return array(
			'TicketMatchField'      => Type::one_of( array_column( MatchField::cases(), 'value' ) ),
			'TicketMatch'           => Type::described(
				Type::object(
					array(
						'message_id' => Type::described( Type::id( true ), 'The message that has it; 0 if it stands on the ticket itself.' ),
						'field'      => Type::ref( 'TicketMatchField' ),
						'html'       => $html,
					)
				),
				'Why a search has found a ticket.'
			),
			'SuggestionQuery'       => Type::object(
				array( 'q' => Type::described( Type::text( QueryParser::MAX ), 'The piece of the search that is being typed, such as `tag:vi` or `sar`.' ) )
			),
			'Suggestion'            => Type::object(
				array(
					'type'   => Type::one_of( array( 'customer', 'tag', 'topic', 'agent', 'team', 'mailbox' ) ),
					'text'   => Type::described( Type::text(), 'What stands in the box instead of the piece once it is chosen.' ),
					'label'  => Type::text(),
					'html'   => Type::described( Type::text(), 'The label, escaped; `<mark>` around what was typed is its only markup.' ),
					'detail' => Type::described( Type::text(), 'Tells equal labels apart, such as an address; may be empty.' ),
				)
			),
			'SuggestionList'        => Type::object( array( 'items' => Type::list( Type::ref( 'Suggestion' ) ) ) ),
			'LookupQuery'           => Type::object( array( 'q' => Type::described( Type::text( self::MAX_LOOKUP ), 'A number as it was typed: of a ticket, an order, a parcel or a phone.' ) ) ),
			'Lookup'                => Type::described(
				Type::object(
					array(
						'tickets'   => Type::list( Type::ref( 'LookupTicket' ) ),
						'orders'    => Type::list( Type::ref( 'LookupOrder' ) ),
						'customers' => Type::list( Type::ref( 'LookupCustomer' ) ),
					)
				),
				'What has this number. Where several things have it, all of them.'
			),
			'LookupTicket'          => Type::object(
				array(
					'id'            => Type::id(),
					'number'        => Type::id(),
					'subject'       => Type::text(),
					'status'        => Type::ref( 'Status' ),
					'customer_name' => Type::text(),
				)
			),
			'LookupOrder'           => Type::object(
				array(
					'id'            => Type::id(),
					'number'        => Type::text(),
					'customer_name' => Type::text(),
					'status_label'  => Type::described( Type::text(), 'The shop\'s name of its status; empty where the shop is not asked.' ),
					'by'            => Type::one_of( array( 'number', 'phone', 'tracking' ) ),
					'edit_url'      => Type::described( Type::nullable( Type::url() ), 'Its screen in WooCommerce, for who may open it.' ),
					'ticket_count'  => Type::described( Type::int( 0 ), 'Tickets about it that the asking agent may see, counted to 100.' ),
				)
			),
			'LookupCustomer'        => Type::object(
				array(
					'id'    => Type::id(),
					'name'  => Type::text(),
					'email' => Type::nullable( Type::text() ),
					'phone' => Type::nullable( Type::text() ),
				)
			),
		);
	}
}
