<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Tags\Tag;

/** Lets views follow a tag that was merged into another: their conditions name it by its id, and would match nothing. */
final class TagsOfViews {

	public function __construct( private readonly ViewRepository $views ) {}

	public function register(): void {
		add_action( 'sanad_tag_merged', array( $this, 'merge' ), 10, 2 );
	}

	public function merge( Tag $old, Tag $new ): void {
		foreach ( $this->views->all() as $view ) {
			$conditions = new ViewConditions(
				$view->conditions->match_any,
				array_map( static fn ( Condition $condition ): Condition => self::followed( $condition, $old->id, $new->id ), $view->conditions->conditions )
			);
			if ( $conditions->to_array() !== $view->conditions->to_array() ) {
				$this->views->update( $view->id, $view->version, array( 'conditions' => $conditions->json() ) );
			}
		}
	}

	private static function followed( Condition $condition, int $old_id, int $new_id ): Condition {
		if ( Attribute::Tag !== $condition->attribute ) {
			return $condition;
		}
		$values = array_map( static fn ( string $value ): string => (string) $old_id === $value ? (string) $new_id : $value, $condition->values );
		return new Condition( $condition->attribute, $condition->operator, array_values( array_unique( $values ) ) );
	}
}
