<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Rest\Data;
use Sanad\Search\Normaliser;
use Sanad\Tags\Tag;

/**
 * Lets macros follow their tags: they name those that they add, so a macro would otherwise bring back
 * a tag that was renamed or merged into another.
 */
final class TagsOfMacros {

	public function __construct( private readonly MacroRepository $macros ) {}

	public function register(): void {
		add_action( 'sanad_tag_renamed', array( $this, 'rename' ), 10, 2 );
		add_action( 'sanad_tag_merged', array( $this, 'merge' ), 10, 2 );
	}

	/** @param string $before What the tag was called. */
	public function rename( Tag $tag, string $before ): void {
		$this->replace( $before, $tag, $tag->id );
	}

	public function merge( Tag $old, Tag $new ): void {
		$this->replace( $old->name, $new, $old->id );
	}

	private function replace( string $name, Tag $tag, int $old_id ): void {
		foreach ( $this->macros->all() as $macro ) {
			$actions = array_map( fn ( array $action ): array => $this->followed( $action, $name, $tag, $old_id ), $macro->actions );
			if ( $actions !== $macro->actions ) {
				$this->macros->update( $macro->id, $macro->version, array( 'actions' => Data::json( $actions ) ) );
			}
		}
	}

	/**
	 * @param array<string, mixed> $action
	 * @return array<string, mixed>
	 */
	private function followed( array $action, string $name, Tag $tag, int $old_id ): array {
		if ( 'tags' !== ( $action['type'] ?? '' ) ) {
			return $action;
		}
		$folded = Normaliser::fold( $name );
		$add    = array_map( static fn ( string $one ): string => Normaliser::fold( $one ) === $folded ? $tag->name : $one, Data::texts( $action, 'add' ) );
		$remove = array_map( static fn ( int $id ): int => $id === $old_id ? $tag->id : $id, Data::ids( $action, 'remove' ) );
		return array( 'add' => array_values( array_unique( $add ) ), 'remove' => array_values( array_unique( $remove ) ) ) + $action;
	}
}
