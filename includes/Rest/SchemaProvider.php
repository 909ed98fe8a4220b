<?php
declare(strict_types=1);

namespace Sanad\Rest;

/**
 * A class that describes JSON shapes of the REST contract.
 *
 * Pure data: it must be loadable without WordPress, because `npm run types` turns it into TypeScript.
 * Descriptions are for developers and therefore not translated.
 */
interface SchemaProvider {

	/**
	 * JSON Schema (draft 4, as WordPress understands it) by the name that the shape has in TypeScript.
	 *
	 * Other shapes are named by {@see Type::ref()}, and `extends` holds such a reference to add to a shape.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	public static function definitions(): array;
}
