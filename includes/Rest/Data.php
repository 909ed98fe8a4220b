<?php
declare(strict_types=1);

namespace Sanad\Rest;

/** Reads what came as JSON, by type. */
final class Data {

	/** @param array<string, mixed> $data */
	public static function text( array $data, string $key ): string {
		$value = $data[ $key ] ?? '';
		return is_string( $value ) ? str_replace( "\0", '', mb_scrub( $value, 'UTF-8' ) ) : '';
	}

	/** @param array<string, mixed> $data */
	public static function int( array $data, string $key ): int {
		$value = $data[ $key ] ?? 0;
		return is_numeric( $value ) ? (int) $value : 0;
	}

	/**
	 * @param array<string, mixed> $data
	 * @return list<int>
	 */
	public static function ids( array $data, string $key ): array {
		$value = $data[ $key ] ?? array();
		return array_values( array_unique( array_map( 'intval', array_filter( is_array( $value ) ? $value : array(), 'is_numeric' ) ) ) );
	}

	/**
	 * @param array<string, mixed> $data
	 * @return list<string>
	 */
	public static function texts( array $data, string $key ): array {
		$value = $data[ $key ] ?? array();
		return array_values( array_filter( is_array( $value ) ? $value : array(), 'is_string' ) );
	}

	/**
	 * The objects of a list; what is none is left out.
	 *
	 * @return list<array<string, mixed>>
	 */
	public static function objects( mixed $value ): array {
		$objects = array();
		foreach ( is_array( $value ) ? $value : array() as $object ) {
			if ( is_array( $object ) ) {
				$objects[] = self::named( $object );
			}
		}
		return $objects;
	}

	/**
	 * @param array<mixed> $values
	 * @return array<string, mixed>
	 */
	public static function named( array $values ): array {
		$named = array();
		foreach ( $values as $key => $value ) {
			$named[ (string) $key ] = $value;
		}
		return $named;
	}

	/** @param array<mixed> $data */
	public static function json( array $data ): string {
		return (string) wp_json_encode( $data, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}
}
