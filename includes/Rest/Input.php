<?php
declare(strict_types=1);

namespace Sanad\Rest;

/**
 * Typed reading of the arguments of a request.
 *
 * Core has validated them by the schema of the route before; this only gives them their types.
 */
final class Input {

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	public function __construct( private readonly \WP_REST_Request $request ) {}

	/** Whether the client sent it (null counts), or it has a default. */
	public function has( string $name ): bool {
		return $this->request->has_param( $name );
	}

	/** Text; empty if it was not sent. Broken UTF-8 is replaced and NUL removed. */
	public function text( string $name ): string {
		$value = $this->request->get_param( $name );
		return is_scalar( $value ) ? self::clean( (string) $value ) : '';
	}

	/** Text, or null if it was not sent. */
	public function text_or_null( string $name ): ?string {
		return null === $this->request->get_param( $name ) ? null : $this->text( $name );
	}

	/** A whole number; $default if it was not sent. */
	public function int( string $name, int $default = 0 ): int {
		$value = $this->request->get_param( $name );
		return is_numeric( $value ) ? (int) $value : $default;
	}

	/** A whole number, or null if it was not sent. */
	public function int_or_null( string $name ): ?int {
		return null === $this->request->get_param( $name ) ? null : $this->int( $name );
	}

	public function bool( string $name, bool $default ): bool {
		$value = $this->request->get_param( $name );
		return null === $value ? $default : rest_sanitize_boolean( is_scalar( $value ) ? (string) $value : $default );
	}

	/** An instant, or null if it was not sent or is null. */
	public function time_or_null( string $name ): ?\DateTimeImmutable {
		$stamp = rest_parse_date( $this->text( $name ) );
		return false === $stamp ? null : ( new \DateTimeImmutable( '@' . $stamp ) )->setTimezone( new \DateTimeZone( 'UTC' ) );
	}

	/** @return list<int> Each once. */
	public function ids( string $name ): array {
		$value = $this->request->get_param( $name );
		return array_values( array_unique( array_map( 'intval', array_filter( is_array( $value ) ? $value : array(), 'is_numeric' ) ) ) );
	}

	/** @return list<string> */
	public function texts( string $name ): array {
		return self::clean_texts( $this->request->get_param( $name ) );
	}

	/**
	 * Lists of texts.
	 *
	 * @return list<list<string>>
	 */
	public function text_groups( string $name ): array {
		$value = $this->request->get_param( $name );
		return array_map( self::clean_texts( ... ), array_values( is_array( $value ) ? $value : array() ) );
	}

	/** An object, to be read like a request of its own; null if it was not sent. */
	public function object( string $name ): ?self {
		$value = $this->request->get_param( $name );
		return is_array( $value ) ? self::of( $value ) : null;
	}

	/**
	 * The objects of a list, each to be read like a request of its own.
	 *
	 * @return list<self>
	 */
	public function objects( string $name ): array {
		$value   = $this->request->get_param( $name );
		$objects = array();
		foreach ( is_array( $value ) ? $value : array() as $fields ) {
			$objects[] = self::of( is_array( $fields ) ? $fields : array() );
		}
		return $objects;
	}

	/** @return list<string> Of a list; what is no text is left out. */
	private static function clean_texts( mixed $value ): array {
		$texts = array_values( array_filter( is_array( $value ) ? $value : array(), 'is_string' ) );
		return array_map( self::clean( ... ), $texts );
	}

	private static function clean( string $text ): string {
		return str_replace( "\0", '', mb_scrub( $text, 'UTF-8' ) );
	}

	/** @param array<mixed> $fields */
	private static function of( array $fields ): self {
		/** @var \WP_REST_Request<array<string, mixed>> $request */
		$request = new \WP_REST_Request();
		$request->set_query_params( $fields );
		return new self( $request );
	}
}
