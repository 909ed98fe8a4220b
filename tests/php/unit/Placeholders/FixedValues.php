<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Placeholders;

use Sanad\Placeholders\Value;
use Sanad\Placeholders\Values;

/** Values that a test has laid down. */
final class FixedValues implements Values {

	/** @param array<string, Value> $values */
	public function __construct( private readonly array $values ) {}

	public function get( string $name ): ?Value {
		return $this->values[ $name ] ?? null;
	}
}
