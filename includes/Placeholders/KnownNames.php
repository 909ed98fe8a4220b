<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** Knows which placeholders there are, and no value: for templates that are checked when they are saved. */
final class KnownNames implements Values {

	/** @param list<string> $names */
	public function __construct( private readonly array $names ) {}

	public function get( string $name ): ?Value {
		return in_array( $name, $this->names, true ) ? Value::none( Why::Nothing ) : null;
	}
}
