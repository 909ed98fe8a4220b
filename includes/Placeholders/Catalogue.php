<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** Every placeholder that there is. What does not stand here cannot be reached by any template. */
final class Catalogue {

	/** @param list<Source> $sources */
	public function __construct( private readonly array $sources ) {}

	/**
	 * All placeholders, in the current language.
	 *
	 * @return array<string, Definition> By name.
	 */
	public function all(): array {
		$own = array();
		foreach ( $this->sources as $source ) {
			foreach ( $source->definitions() as $definition ) {
				$own[ $definition->name ] = $definition;
			}
		}
		/**
		 * Filters the placeholders that others add to ours; ours cannot be replaced.
		 *
		 * Name them after your plugin (`loyalty.points`), and give a Value, which is escaped where it lands.
		 * A placeholder that reads whatever field its writer names is not possible, on purpose.
		 *
		 * @param list<Definition> $added None at first.
		 */
		$added = apply_filters( 'sanad_placeholders', array() );
		foreach ( is_array( $added ) ? $added : array() as $definition ) {
			if ( $definition instanceof Definition && 1 === preg_match( '/^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/D', $definition->name ) ) {
				$own += array( $definition->name => $definition );
			}
		}
		return $own;
	}
}
