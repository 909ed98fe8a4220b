<?php
declare(strict_types=1);

namespace Sanad\Tests\Facts;

use PhpParser\Node;
use PhpParser\Node\Expr;
use PhpParser\NodeFinder;

/** The constants of all classes, and which class extends which, so that `self::ID` can be read. */
final class ClassConstants {

	/** @var array<string, array<string, Expr>> By class and name. */
	private array $constants = array();

	/** @var array<string, string> Parent by class. */
	private array $parents = array();

	/** @param array<Node> $tree Of one file, names resolved. */
	public function read( array $tree ): void {
		foreach ( ( new NodeFinder() )->findInstanceOf( $tree, Node\Stmt\ClassLike::class ) as $class ) {
			$name = (string) $class->namespacedName;
			if ( $class instanceof Node\Stmt\Class_ && null !== $class->extends ) {
				$this->parents[ $name ] = $class->extends->toString();
			}
			foreach ( $class->getConstants() as $group ) {
				foreach ( $group->consts as $constant ) {
					$this->constants[ $name ][ $constant->name->toString() ] = $constant->value;
				}
			}
		}
	}

	/**
	 * The value of a constant, with the class that it stands in; null if it is not ours.
	 *
	 * @return array{Expr, string}|null
	 */
	public function find( string $class_name, string $name ): ?array {
		for ( $at = $class_name; null !== $at; $at = $this->parents[ $at ] ?? null ) {
			if ( isset( $this->constants[ $at ][ $name ] ) ) {
				return array( $this->constants[ $at ][ $name ], $at );
			}
		}
		return null;
	}
}
