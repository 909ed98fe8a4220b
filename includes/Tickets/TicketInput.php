<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Attachments\AttachmentSchema;
use Sanad\Messages\MessageInput;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;
use Sanad\Tags\TagSchema;

/** What an agent's client sends to list, open and change tickets. */
final class TicketInput implements SchemaProvider {

	/** Longest subject in characters, as the column holds it. */
	public const MAX_SUBJECT = 500;

	public static function definitions(): array {
		return array(
			'StandardView' => Type::one_of( array_column( StandardView::cases(), 'value' ) ),
			'TicketSort'   => Type::one_of( array_column( TicketSort::cases(), 'value' ) ),
			'TicketQuery'    => self::query( TicketQuery::MAX_PER_PAGE, 50 ),
			'TicketIdsQuery' => self::query( TicketQuery::MAX_IDS, TicketQuery::MAX_IDS ),
			'TicketCreate' => Type::object(
				array(
					'client_key'     => MessageInput::client_key(),
					'customer_id'    => Type::described( Type::id(), 'Whose question it is; else `email`, `phone` or, for who stands at the counter, only `name`.' ),
					'email'          => Type::text( 254 ) + array( 'format' => 'email' ),
					'phone'          => Type::described( Type::text( 40 ), 'Enough where no address is known; else kept beside it.' ),
					'name'           => Type::text( 255 ),
					'subject'        => Type::text( self::MAX_SUBJECT ),
					'body_html'      => Type::text( MessageInput::MAX_BODY ),
					'channel'        => Type::one_of( array( Channel::Phone->value, Channel::InPerson->value, Channel::Email->value, Channel::Api->value ) ),
					'topic_id'       => Type::id( true ),
					'order_id'       => Type::id( true ),
					'assignee_id'    => Type::described( Type::id( true ), '0: nobody.' ),
					'team_id'        => Type::described( Type::id( true ), '0: none.' ),
					'tags'           => TagSchema::names(),
					'priority'       => Type::ref( 'Priority' ),
					'asked_by'       => Type::described( Type::one_of( array( 'customer', 'agent' ) ), 'Whose words the message is: what the customer said, written down by the agent, or what the agent writes himself.' ) + array( 'default' => 'agent' ),
					'call'           => Type::described( Type::ref( 'Call' ), 'Only with the channel `phone`.' ),
					'template_id'    => Type::described( Type::id( true ), 'The template that it was made from, for the history.' ),
					'attachment_ids' => AttachmentSchema::ids(),
					'notify'         => Type::described( Type::bool(), 'Whether the customer gets an acknowledgement by mail.' ),
					'canned_reply_ids' => MessageInput::contents( 'Canned replies that are in the message; counted as used.' ),
					'article_ids'      => MessageInput::contents( 'Articles that are in the message.' ),
				),
				array( 'customer_id', 'email', 'phone', 'name', 'subject', 'topic_id', 'order_id', 'assignee_id', 'team_id', 'tags', 'priority', 'asked_by', 'call', 'template_id', 'attachment_ids', 'notify', 'canned_reply_ids', 'article_ids' )
			),
			'TicketPatch' => Type::object(
				array(
					'version'      => Type::described( Type::int( 1 ), 'The version that the client saw.' ),
					...self::fields(),
					'order_id'     => Type::described( Type::id( true ), '0: none.' ),
					'subject'      => Type::text( self::MAX_SUBJECT, 1 ),
					'snooze_until' => Type::described( Type::nullable( Type::time() ), 'Null wakes the ticket; 9999-12-30T00:00:00Z puts it away until the customer writes.' ),
				),
				array( 'status', 'priority', 'assignee_id', 'team_id', 'topic_id', 'order_id', 'subject', 'snooze_until' )
			),
			'TagsChange' => Type::object(
				array(
					'add'    => TagSchema::names(),
					'remove' => Type::described( Type::list( Type::id(), 50 ), 'Ids.' ),
				),
				array( 'add', 'remove' )
			),
		);
	}

	/**
	 * The fields of a ticket that agents change, in one ticket or in many at once.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	public static function fields(): array {
		return array(
			'status'      => Type::ref( 'Status' ),
			'priority'    => Type::ref( 'Priority' ),
			'assignee_id' => Type::described( Type::id( true ), '0: nobody.' ),
			'team_id'     => Type::described( Type::id( true ), '0: none.' ),
			'topic_id'    => Type::described( Type::id( true ), '0: none.' ),
		);
	}

	/** @return array<string, mixed> */
	private static function query( int $most, int $usual ): array {
		$properties = array(
			'view'       => Type::ref( 'StandardView' ),
			'saved_view' => Type::described( Type::id(), 'A saved view; everything else narrows it further.' ),
			'status'   => Type::list( Type::ref( 'Status' ) ),
			'group'    => Type::ref( 'StatusGroup' ),
			'folder'   => Type::ref( 'Folder' ),
			'topic'    => Type::id(),
			'assignee' => Type::described( Type::text( 20 ) + array( 'pattern' => '^(me|none|[1-9][0-9]{0,15})$' ), 'A user id, `me` or `none`.' ),
			'team'     => Type::id(),
			'tag'      => Type::id(),
			'priority' => Type::ref( 'Priority' ),
			'channel'  => Type::ref( 'Channel' ),
			'customer' => Type::id(),
			'order'    => Type::id(),
			'search'   => Type::text( 500 ),
			'sort'     => Type::ref( 'TicketSort' ) + array( 'default' => 'newest' ),
			'cursor'   => Type::text( 500 ),
			'per_page' => Type::int( 1, $most ) + array( 'default' => $usual ),
		);
		return Type::object( $properties, array_keys( $properties ) );
	}
}
