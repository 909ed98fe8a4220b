<?php
declare(strict_types=1);

namespace Sanad\Activity;

use Sanad\Rest\CommonSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How an entry of a ticket's history looks to agents. */
final class ActivitySchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'ActivityActor' => Type::object(
				array(
					'type' => Type::ref( 'ActorType' ),
					'id'   => Type::id( true ),
					'name' => Type::text(),
				)
			),
			'Activity' => Type::object(
				array(
					'id'        => Type::id(),
					'ticket_id' => Type::id(),
					'event'     => Type::described( Type::text(), 'Such as ticket_opened, ticket_updated, tags_changed.' ),
					'actor'     => Type::ref( 'ActivityActor' ),
					'data'      => array(
						'type'                 => 'object',
						'description'          => 'What the event is about; its keys depend on the event.',
						'additionalProperties' => true,
					),
					'created_at' => Type::time(),
				)
			),
			'ActivityList' => Type::object(
				array(
					'items'       => Type::described( Type::list( Type::ref( 'Activity' ) ), 'Oldest first.' ),
					'has_earlier' => Type::bool(),
				)
			),
			'ActivityQuery' => Type::object(
				array(
					'before'   => Type::described( Type::id( true ), 'Only entries before this id.' ) + array( 'default' => 0 ),
					'per_page' => Type::int( 1, 100 ) + array( 'default' => 100 ),
				),
				array( 'before', 'per_page' )
			),
		);
	}

	/** @return array<string, mixed> */
	public static function activity( Activity $activity ): array {
		return array(
			'id'         => $activity->id,
			'ticket_id'  => $activity->ticket_id,
			'event'      => $activity->event,
			'actor'      => array(
				'type' => $activity->actor_type,
				'id'   => $activity->actor_id,
				'name' => $activity->actor_name,
			),
			// An object even where it is empty.
			'data'       => (object) $activity->data,
			'created_at' => CommonSchema::time( $activity->created_at ),
		);
	}
}
