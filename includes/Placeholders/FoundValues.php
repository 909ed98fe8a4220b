<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

use Sanad\Log;

/** The values of one text, each looked for once and only if it is used. */
final class FoundValues implements Values {

	/** @var array<string, Value> */
	private array $found = array();

	/** @param array<string, Definition> $definitions By name. */
	public function __construct(
		private readonly array $definitions,
		private readonly PlaceholderContext $context,
		private readonly Log $log
	) {}

	public function get( string $name ): ?Value {
		if ( ! isset( $this->definitions[ $name ] ) ) {
			return null;
		}
		return $this->found[ $name ] ??= $this->find( $this->definitions[ $name ] );
	}

	/** What another plugin adds may fail; the text then says that nothing is known. */
	private function find( Definition $definition ): Value {
		try {
			$value = ( $definition->value )( $this->context );
			return $value instanceof Value ? $value : Value::none( Why::Nothing );
		} catch ( \Throwable $e ) {
			$this->log->error( "The placeholder {$definition->name} failed: " . $e->getMessage(), array( 'at' => $e->getFile() . ':' . $e->getLine() ) );
			return Value::none( Why::Nothing );
		}
	}
}
