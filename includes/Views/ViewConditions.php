<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Rest\Data;

/** Which tickets a view shows: those that meet all of its conditions, or any of them. */
final class ViewConditions {

	/** @param list<Condition> $conditions None: every ticket of the inbox. */
	public function __construct(
		public readonly bool $match_any,
		public readonly array $conditions
	) {}

	/** As {@see self::json()} wrote them. What a later version may have written and this one does not know is left out. */
	public static function from_json( string $json ): self {
		$data       = json_decode( $json, true );
		$data       = is_array( $data ) ? Data::named( $data ) : array();
		$conditions = array();
		foreach ( Data::objects( $data['conditions'] ?? null ) as $object ) {
			$attribute = Attribute::tryFrom( Data::text( $object, 'attribute' ) );
			$operator  = Operator::tryFrom( Data::text( $object, 'operator' ) );
			$values    = Data::texts( $object, 'value' );
			if ( null !== $attribute && null !== $operator && in_array( $operator, $attribute->operators(), true ) && array() !== $values ) {
				$conditions[] = new Condition( $attribute, $operator, $values );
			}
		}
		return new self( 'any' === Data::text( $data, 'match' ), $conditions );
	}

	public function json(): string {
		return Data::json( $this->to_array() );
	}

	/** @return array{match: string, conditions: list<array{attribute: string, operator: string, value: list<string>}>} */
	public function to_array(): array {
		return array(
			'match'      => $this->match_any ? 'any' : 'all',
			'conditions' => array_map( static fn ( Condition $condition ): array => $condition->to_array(), $this->conditions ),
		);
	}

	/** Whether what it shows depends on who looks. */
	public function is_personal(): bool {
		foreach ( $this->conditions as $condition ) {
			if ( $condition->attribute->is_of_viewer() || ( Attribute::Assignee === $condition->attribute && $condition->has( 'me' ) ) ) {
				return true;
			}
		}
		return false;
	}

	/** Whether it may show other tickets although nothing has happened to any: time goes by, and things are read. */
	public function moves_by_itself(): bool {
		foreach ( $this->conditions as $condition ) {
			if ( $condition->attribute->is_of_viewer() || in_array( $condition->operator, array( Operator::Within, Operator::OlderThan ), true ) || Attribute::Waiting === $condition->attribute ) {
				return true;
			}
		}
		return false;
	}
}
