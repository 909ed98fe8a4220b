<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

/** The texts of the demo shop. */
final class Data {

	/**
	 * @param string $name File in data/, without its ending.
	 * @return list<array<string, mixed>>
	 */
	public static function read( string $name ): array {
		return json_decode( (string) file_get_contents( __DIR__ . "/data/{$name}.json" ), true, 16, JSON_THROW_ON_ERROR );
	}
}
