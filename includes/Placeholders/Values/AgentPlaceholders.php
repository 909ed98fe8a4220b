<?php
declare(strict_types=1);

namespace Sanad\Placeholders\Values;

use Sanad\Messages\AuthorName;
use Sanad\Placeholders\Definition;
use Sanad\Placeholders\Group;
use Sanad\Placeholders\PlaceholderContext;
use Sanad\Placeholders\Source;
use Sanad\Placeholders\Value;

/** The member of staff who writes. */
final class AgentPlaceholders implements Source {

	public function definitions(): array {
		return array(
			new Definition(
				'agent.name',
				Group::Agent,
				__( 'Your name', 'sanad' ),
				__( 'Name of whoever sends the answer.', 'sanad' ),
				'Huda Salem',
				static fn ( PlaceholderContext $context ): Value => Value::words( $context->agent->display_name ?? '' )
			),
			new Definition( 'agent.first_name', Group::Agent, __( 'Your first name', 'sanad' ), __( 'First name of whoever sends the answer.', 'sanad' ), 'Huda', self::first_name( ... ) ),
		);
	}

	private static function first_name( PlaceholderContext $context ): Value {
		$first = trim( $context->agent->first_name ?? '' );
		return Value::words( '' !== $first ? $first : AuthorName::first( $context->agent->display_name ?? '' ) );
	}
}
