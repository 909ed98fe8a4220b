<?php
declare(strict_types=1);

namespace Sanad\Customers;

/** A phone number in the ways in which people write one and the same. */
final class PhoneNumber {

	/** Digits of a number: E.164 allows 15; with fewer than 7 it is something else. */
	private const MIN = 7;
	private const MAX = 15;

	/** Numbers inside of one country have fewer digits. */
	private const FOREIGN = 11;

	/** Where spaces or hyphens stand in a number of the country, from its end. */
	private const GROUPS = array( array( 3, 4 ), array( 4, 3 ), array( 3, 3 ) );

	private function __construct( private readonly string $country, private readonly string $national ) {}

	/**
	 * Reads a number.
	 *
	 * @param string $typed        In any script and punctuation.
	 * @param string $calling_code Of the country whose numbers are written without one, such as `966`; '' if it is not known.
	 * @return self|null Null if this is no phone number.
	 */
	public static function read( string $typed, string $calling_code ): ?self {
		$number = Identity::normalise( IdentityType::Phone, $typed );
		$plain  = (string) preg_replace( '/[\s\p{Z}\p{Cf}\p{Nd}().\/+\-–]/u', '', $typed );
		$length = strlen( ltrim( $number, '+' ) );
		if ( '' !== $plain || $length < self::MIN || $length > self::MAX ) {
			return null;
		}
		$code = ltrim( $calling_code, '+' );
		if ( '' !== $code ) {
			foreach ( array( "+{$code}", $code ) as $start ) {
				// A national number could begin like the code by chance, but then it would be too short without it.
				if ( str_starts_with( $number, $start ) && strlen( $number ) - strlen( $start ) >= self::MIN ) {
					return new self( $code, ltrim( substr( $number, strlen( $start ) ), '0' ) );
				}
			}
		}
		return str_starts_with( $number, '+' ) ? new self( '', $number ) : new self( $code, ltrim( $number, '0' ) );
	}

	/**
	 * The number without punctuation, in each way of writing country and trunk digit.
	 *
	 * @return list<string>
	 */
	public function plain(): array {
		if ( str_starts_with( $this->national, '+' ) ) {
			return array( $this->national, '00' . substr( $this->national, 1 ), substr( $this->national, 1 ) );
		}
		// So many digits may be a number of another country without its plus.
		$foreign = strlen( $this->national ) >= self::FOREIGN ? array( "+{$this->national}", "00{$this->national}" ) : array();
		if ( '' === $this->country ) {
			return array( $this->national, "0{$this->national}", ...$foreign );
		}
		return array( ...$foreign,  "+{$this->country}{$this->national}", "00{$this->country}{$this->national}", "{$this->country}{$this->national}", "0{$this->national}", $this->national );
	}

	/**
	 * The same, and with the usual spaces and hyphens: for columns that hold what somebody typed.
	 *
	 * @return list<string>
	 */
	public function written(): array {
		$written = $this->plain();
		if ( str_starts_with( $this->national, '+' ) ) {
			return $written;
		}
		$starts = array( '0' );
		if ( '' !== $this->country ) {
			array_push( $starts, "+{$this->country} ", "+{$this->country}-", "00{$this->country} ", "{$this->country} ", "+{$this->country} 0", "+{$this->country}0" );
		}
		foreach ( $starts as $start ) {
			$written[] = $start . $this->national;
			foreach ( self::GROUPS as [ $middle, $last ] ) {
				$first = substr( $this->national, 0, -$middle - $last );
				foreach ( '' === $first ? array() : array( ' ', '-' ) as $joint ) {
					$written[] = $start . $first . $joint . substr( $this->national, -$middle - $last, $middle ) . $joint . substr( $this->national, -$last );
				}
			}
		}
		return array_values( array_unique( $written ) );
	}
}
