<?php
declare(strict_types=1);

namespace Sanad\Mentions;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** The shape of a mention. */
final class MentionSchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'Mention' => Type::object(
				array(
					'user_id' => Type::id(),
					'is_done' => Type::described( Type::bool(), 'Whether he has answered since, or said that he is done.' ),
				)
			),
		);
	}

	/**
	 * @param array<int, bool> $mentions Whether he is done, by user.
	 * @return list<array{user_id: int, is_done: bool}>
	 */
	public static function mentions( array $mentions ): array {
		return array_map(
			static fn ( int $user_id, bool $is_done ): array => array( 'user_id' => $user_id, 'is_done' => $is_done ),
			array_keys( $mentions ),
			array_values( $mentions )
		);
	}
}
