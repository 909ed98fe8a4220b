<?php
declare(strict_types=1);

namespace Sanad\Presence;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** Who looks at a ticket beside the one who asks. */
final class PresenceSchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'PresenceState' => Type::one_of( array_map( static fn ( PresenceState $state ): string => $state->value, PresenceState::cases() ) ),
			'PresentAgent'  => Type::object(
				array(
					'agent' => Type::ref( 'AgentRef' ),
					'state' => Type::ref( 'PresenceState' ),
					'until' => Type::described( Type::time(), 'Gone then, unless heard of again.' ),
				)
			),
			'PresenceList' => Type::object( array( 'items' => Type::list( Type::ref( 'PresentAgent' ) ) ) ),
			'PresenceSave' => Type::object( array( 'state' => Type::ref( 'PresenceState' ) ) ),
		);
	}
}
