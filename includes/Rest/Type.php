<?php
declare(strict_types=1);

namespace Sanad\Rest;

/** The few kinds of JSON Schema that the REST contract is made of. */
final class Type {

	/** Where named shapes lie in the dumped document. */
	public const REF = '#/definitions/';

	/** Largest id that JavaScript holds exactly (2^53 - 1); our ids are far below. */
	private const MAX_ID = 9007199254740991;

	/**
	 * The shape of this name.
	 *
	 * @return array{'$ref': string}
	 */
	public static function ref( string $name ): array {
		return array( '$ref' => self::REF . $name );
	}

	/**
	 * An object with exactly these properties; those not named optional are required.
	 *
	 * @param array<string, array<string, mixed>> $properties
	 * @param list<string>                        $optional
	 * @return array<string, mixed>
	 */
	public static function object( array $properties, array $optional = array() ): array {
		return array(
			'type'                 => 'object',
			'properties'           => $properties,
			'required'             => array_values( array_diff( array_keys( $properties ), $optional ) ),
			'additionalProperties' => false,
		);
	}

	/**
	 * An object that has everything of the shape $base and these properties more.
	 *
	 * @param array<string, array<string, mixed>> $properties
	 * @return array<string, mixed>
	 */
	public static function extension( string $base, array $properties ): array {
		return array( 'extends' => self::ref( $base ) ) + self::object( $properties );
	}

	/**
	 * The same, or null.
	 *
	 * @param array<string, mixed> $type
	 * @return array<string, mixed>
	 */
	public static function nullable( array $type ): array {
		if ( ! isset( $type['type'] ) || ! is_string( $type['type'] ) || isset( $type['enum'] ) ) {
			return array( 'anyOf' => array( $type, array( 'type' => 'null' ) ) );
		}
		$type['type'] = array( $type['type'], 'null' );
		return $type;
	}

	/**
	 * The same, with what a reader of the shape must know.
	 *
	 * @param array<string, mixed> $type
	 * @return array<string, mixed>
	 */
	public static function described( array $type, string $description ): array {
		return array( 'description' => $description ) + $type;
	}

	/**
	 * A list of such things.
	 *
	 * @param array<string, mixed> $items
	 * @return array<string, mixed>
	 */
	public static function list( array $items, ?int $max = null ): array {
		return array(
			'type'  => 'array',
			'items' => $items,
		) + ( null === $max ? array() : array( 'maxItems' => $max ) );
	}

	/** @return array<string, mixed> Any text, not longer than $max characters where that is given. */
	public static function text( ?int $max = null, int $min = 0 ): array {
		return array( 'type' => 'string' )
			+ ( null === $max ? array() : array( 'maxLength' => $max ) )
			+ ( 0 === $min ? array() : array( 'minLength' => $min ) );
	}

	/**
	 * One of these words.
	 *
	 * @param list<string> $words
	 * @return array<string, mixed>
	 */
	public static function one_of( array $words ): array {
		return array(
			'type' => 'string',
			'enum' => $words,
		);
	}

	/** @return array<string, mixed> Yes or no. */
	public static function bool(): array {
		return array( 'type' => 'boolean' );
	}

	/** @return array<string, mixed> A whole number from $min. */
	public static function int( int $min = 0, ?int $max = null ): array {
		return array(
			'type'    => 'integer',
			'minimum' => $min,
		) + ( null === $max ? array() : array( 'maximum' => $max ) );
	}

	/** @return array<string, mixed> The id of something: from 1, or from 0 where 0 says "none". */
	public static function id( bool $or_none = false ): array {
		return self::int( $or_none ? 0 : 1, self::MAX_ID );
	}

	/** @return array<string, mixed> An instant, as {@see CommonSchema::time()} writes it. */
	public static function time(): array {
		return self::ref( 'Time' );
	}

	/** @return array<string, mixed> A string that names an address on the web. */
	public static function url(): array {
		return array( 'type' => 'string' );
	}
}
