<?php
declare(strict_types=1);

namespace Sanad\Customers;

use Sanad\Database\Row;

/** One address, phone number or channel id that belongs to a customer. */
final class Identity {

	/** @param \DateTimeImmutable|null $verified_at When it was proven to be his: account login or mailed code, nothing else. */
	public function __construct(
		public readonly int $id,
		public readonly int $customer_id,
		public readonly IdentityType $type,
		public readonly string $value,
		public readonly ?\DateTimeImmutable $verified_at,
		public readonly \DateTimeImmutable $created_at
	) {}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		return new self(
			id: $row->int( 'id' ),
			customer_id: $row->int( 'customer_id' ),
			type: IdentityType::from( $row->text( 'type' ) ),
			value: $row->text( 'value' ),
			verified_at: $row->time_or_null( 'verified_at' ),
			created_at: $row->time( 'created_at' )
		);
	}

	/** Whether it was proven to be his. */
	public function is_verified(): bool {
		return null !== $this->verified_at;
	}

	/**
	 * The form in which a value is compared and stored: without invisible characters and space around
	 * it, an address in lower case, a phone number as digits with its plus.
	 *
	 * The local part of an address is folded too: case-sensitive local parts exist in the standard
	 * (RFC 5321, 2.4) but not in the wild, and two customers for one person is the greater harm.
	 */
	public static function normalise( IdentityType $type, string $value ): string {
		// Zero-width and bidi characters hide in pasted addresses and would make a second person of one.
		$value = (string) preg_replace( '/[\x{00AD}\x{061C}\x{180E}\x{200B}-\x{200F}\x{202A}-\x{202E}\x{2060}-\x{2069}\x{FEFF}\p{Cc}]/u', '', mb_scrub( $value, 'UTF-8' ) );
		$value = (string) preg_replace( '/^\p{Z}+|\p{Z}+$/u', '', $value );
		return match ( $type ) {
			IdentityType::Email => mb_strtolower( $value, 'UTF-8' ),
			IdentityType::Phone => self::phone( $value ),
			default             => $value,
		};
	}

	/** Lower-case hex SHA-256 of type and normalised value: what the unique column holds. */
	public static function hash( IdentityType $type, string $value ): string {
		return hash( 'sha256', $type->value . "\0" . self::normalise( $type, $value ) );
	}

	/** Digits of any script as ASCII, a leading plus kept, 00 written as plus. */
	private static function phone( string $value ): string {
		$value = strtr( $value, array_combine( mb_str_split( '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹' ), array_map( 'strval', array_merge( range( 0, 9 ), range( 0, 9 ) ) ) ) );
		$value = (string) preg_replace( '/(?!^\+)[^0-9]/', '', $value );
		return (string) preg_replace( '/^00/', '+', $value );
	}
}
