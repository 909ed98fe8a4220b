<?php
declare(strict_types=1);

namespace Sanad\TicketTemplates;

use Sanad\Messages\MessageInput;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;
use Sanad\Tags\TagSchema;
use Sanad\Tickets\Channel;
use Sanad\Tickets\TicketInput;

/** The shapes of ticket templates. */
final class TicketTemplateSchema implements SchemaProvider {

	public const MAX_NAME = 100;

	public static function definitions(): array {
		$fields = array(
			'subject'     => Type::text( TicketInput::MAX_SUBJECT ),
			'body_html'   => Type::described( Type::text( MessageInput::MAX_BODY ), 'With placeholders, which are filled when the ticket is opened.' ),
			'topic_id'    => Type::described( Type::id( true ), '0: none.' ),
			'priority'    => Type::ref( 'Priority' ),
			'assignee_id' => Type::described( Type::id( true ), '0: nobody.' ),
			'team_id'     => Type::described( Type::id( true ), '0: none.' ),
			'channel'     => Type::one_of( array( Channel::Phone->value, Channel::InPerson->value, Channel::Email->value ) ),
		);
		$save   = array(
			'name'        => Type::text( self::MAX_NAME, 1 ),
			'is_personal' => Type::described( Type::bool(), 'Only for the one who writes it; else shared by all.' ),
		) + $fields + array(
			'tags' => TagSchema::names(),
		);
		return array(
			'TicketTemplate'       => Type::object(
				array(
					'id'       => Type::id(),
					'name'     => Type::text(),
					'owner_id' => Type::described( Type::id( true ), 'The only agent who sees it; 0: shared by all.' ),
					'version'  => Type::int( 1 ),
				) + $fields + array(
					'tags' => Type::list( Type::ref( 'Tag' ) ),
					'can'  => Type::object( array( 'change' => Type::bool() ) ),
				)
			),
			'TicketTemplateList'   => Type::object( array( 'items' => Type::described( Type::list( Type::ref( 'TicketTemplate' ) ), 'By position.' ) ) ),
			'TicketTemplateCreate' => Type::object( $save, array_values( array_diff( array_keys( $save ), array( 'name' ) ) ) ),
			'TicketTemplateSave'   => Type::object( array( 'version' => Type::int( 1 ) ) + $save, array_keys( $save ) ),
		);
	}
}
