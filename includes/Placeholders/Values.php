<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** What the placeholders of a template stand for. */
interface Values {

	/** Null if there is no placeholder of this name. */
	public function get( string $name ): ?Value;
}
