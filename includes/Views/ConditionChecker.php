<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Rest\Data;
use Sanad\SanadException;

/** Checks the conditions that a client sends: the door of the engine, behind which all of them are valid. */
final class ConditionChecker {

	/** Ten years. */
	private const MAX_MINUTES = 5_256_000;

	private const MAX_NUMBER = 1_000_000;

	public function __construct( private readonly ConditionValues $values ) {}

	/**
	 * @param array<string, mixed> $data  Shape `ViewConditions`, checked by its schema.
	 * @param list<int>|null       $scope Teams whose tickets the writer may see; null for all.
	 * @throws SanadException 400 naming the field, such as `conditions.2.value`.
	 */
	public function check( array $data, ?array $scope ): ViewConditions {
		$conditions = array();
		foreach ( array_slice( Data::objects( $data['conditions'] ?? null ), 0, ViewSchema::MAX_CONDITIONS ) as $place => $object ) {
			$conditions[] = $this->condition( $object, "conditions.{$place}" );
		}
		foreach ( $this->values->missing( $conditions, $scope ) as [ $place ] ) {
			throw SanadException::invalid( "conditions.{$place}.value", __( 'What this condition names does not exist any more. Choose something else, or remove the condition.', 'sanad' ) );
		}
		return new ViewConditions( 'any' === Data::text( $data, 'match' ), $conditions );
	}

	/** @param array<string, mixed> $object */
	private function condition( array $object, string $field ): Condition {
		$attribute = Attribute::tryFrom( Data::text( $object, 'attribute' ) );
		if ( null === $attribute ) {
			throw SanadException::invalid( "{$field}.attribute", __( 'Choose what the condition looks at.', 'sanad' ) );
		}
		$operator = Operator::tryFrom( Data::text( $object, 'operator' ) );
		if ( null === $operator || ! in_array( $operator, $attribute->operators(), true ) ) {
			throw SanadException::invalid( "{$field}.operator", __( 'This condition cannot compare in this way.', 'sanad' ) );
		}
		$values = array_values( array_unique( array_map( 'trim', array_slice( Data::texts( $object, 'value' ), 0, ViewSchema::MAX_VALUES ) ) ) );
		if ( array() === $values || in_array( '', $values, true ) ) {
			throw SanadException::invalid( "{$field}.value", __( 'Choose at least one value.', 'sanad' ) );
		}
		foreach ( $values as $value ) {
			if ( ! self::is_valid( $attribute, $operator, $value ) ) {
				throw SanadException::invalid( "{$field}.value", __( 'This value does not fit the condition.', 'sanad' ) );
			}
		}
		$takes_one = in_array( $attribute->kind(), array( ValueKind::YesNo, ValueKind::Minutes, ValueKind::Time, ValueKind::Number ), true );
		if ( $takes_one && count( $values ) > 1 ) {
			throw SanadException::invalid( "{$field}.value", __( 'This condition takes one value.', 'sanad' ) );
		}
		return new Condition( $attribute, $operator, $values );
	}

	private static function is_valid( Attribute $attribute, Operator $operator, string $value ): bool {
		if ( in_array( $value, $attribute->words(), true ) ) {
			return Operator::All !== $operator;
		}
		return match ( $attribute->kind() ) {
			ValueKind::Word, ValueKind::YesNo => false,
			ValueKind::Id       => 1 === preg_match( '/^[1-9][0-9]{0,15}$/D', $value ),
			ValueKind::Language => 1 === preg_match( '/^[a-z]{2,3}$/D', $value ),
			ValueKind::Text     => array() !== SubjectPattern::words( $value ),
			ValueKind::Minutes  => self::is_number( $value, 1, self::MAX_MINUTES ),
			ValueKind::Number   => self::is_number( $value, 0, self::MAX_NUMBER ),
			ValueKind::Time     => Operator::Within === $operator || Operator::OlderThan === $operator ? self::is_number( $value, 1, self::MAX_MINUTES ) : self::is_day( $value ),
		};
	}

	private static function is_number( string $value, int $least, int $most ): bool {
		return 1 === preg_match( '/^(0|[1-9][0-9]{0,9})$/D', $value ) && (int) $value >= $least && (int) $value <= $most;
	}

	private static function is_day( string $value ): bool {
		return 1 === preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/D', $value, $parts ) && (int) $parts[1] >= 1970 && checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] );
	}
}
