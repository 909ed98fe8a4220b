<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** A group of placeholders. */
interface Source {

	/**
	 * In the current language.
	 *
	 * @return list<Definition>
	 */
	public function definitions(): array;
}
