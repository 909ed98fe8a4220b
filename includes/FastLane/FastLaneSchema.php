<?php
declare(strict_types=1);

namespace Sanad\FastLane;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How the fast lane stands. */
final class FastLaneSchema implements SchemaProvider {

	public static function definitions(): array {
		$plugin = Type::text( 255, 1 );
		return array(
			'FastLane' => Type::object(
				array(
					'is_installed' => Type::bool(),
					'is_in_use'    => Type::described( Type::bool(), 'False for a file of another version, which does nothing.' ),
					'obstacle'     => Type::described( Type::text(), 'Why it cannot be installed, as a sentence; empty if it can.' ),
					'skipped'      => Type::described( Type::list( Type::text() ), 'Plugins that its requests do not load.' ),
					'also'         => Type::described( Type::list( Type::text() ), 'Those of them that the owner named.' ),
					'can'          => Type::object( array( 'change' => Type::described( Type::bool(), 'Whether who asks may install and remove it.' ) ) ),
				)
			),
			'FastLaneInstall' => Type::object( array( 'also' => Type::list( $plugin, 100 ) ), array( 'also' ) ),
		);
	}
}
