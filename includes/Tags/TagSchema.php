<?php
declare(strict_types=1);

namespace Sanad\Tags;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How a tag looks to agents. */
final class TagSchema implements SchemaProvider {

	/** Longest name of a tag in characters, as the column holds it. */
	public const MAX_NAME = 100;

	public static function definitions(): array {
		return array(
			'Tag' => Type::object(
				array(
					'id'    => Type::id(),
					'name'  => Type::text(),
					'color' => Type::text(),
				)
			),
			'TagList'   => Type::object( array( 'items' => Type::list( Type::ref( 'Tag' ) ) ) ),
			'TagCreate' => Type::object( array( 'name' => Type::text( self::MAX_NAME, 1 ) ) ),
		);
	}

	/** @return array<string, mixed> */
	public static function tag( Tag $tag ): array {
		return array(
			'id'    => $tag->id,
			'name'  => $tag->name,
			'color' => $tag->color,
		);
	}
}
