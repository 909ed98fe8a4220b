<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** What a placeholder stands for: plain text, never markup. */
final class Value {

	/**
	 * @param list<string> $parts  One, but for lists and lines; empty if there is no value.
	 * @param int|null     $number The number that it is, if it is one.
	 * @param Why          $why    Why it is empty, if it is.
	 */
	private function __construct(
		public readonly ValueType $type,
		public readonly array $parts,
		public readonly ?int $number = null,
		public readonly Why $why = Why::Nothing
	) {}

	/** Words or a name. */
	public static function words( string $text ): self {
		return self::of( ValueType::Words, array( $text ) );
	}

	/** A code, phone number, e-mail address or amount. */
	public static function code( string $text ): self {
		return self::of( ValueType::Code, array( $text ) );
	}

	/** A whole number, which a plural can be chosen by. */
	public static function number( int $number, string $written ): self {
		return new self( ValueType::Code, array( $written ), $number );
	}

	/** An address on the web; empty if it is none of http or https. */
	public static function link( string $url ): self {
		return self::of( ValueType::Link, array( 1 === preg_match( '#^https?://[^\s<>"]+$#iD', $url ) ? $url : '' ) );
	}

	/** @param list<string> $items */
	public static function listing( array $items ): self {
		return self::of( ValueType::Listing, $items );
	}

	/** Text of several lines, such as a postal address. */
	public static function lines( string $text ): self {
		return self::of( ValueType::Lines, explode( "\n", str_replace( array( "\r\n", "\r" ), "\n", $text ) ) );
	}

	public static function none( Why $why ): self {
		return new self( ValueType::Words, array(), null, $why );
	}

	/** The same, with this reason if it is empty. */
	public function or_because( Why $why ): self {
		return $this->is_empty() ? self::none( $why ) : $this;
	}

	public function is_empty(): bool {
		return array() === $this->parts;
	}

	/** Whether a condition by it holds. */
	public function is_true(): bool {
		return ! $this->is_empty() && 0 !== $this->number;
	}

	/** @param list<string> $parts */
	private static function of( ValueType $type, array $parts ): self {
		$parts = array_map( self::clean( ... ), $parts );
		return new self( $type, array_values( array_filter( $parts, static fn ( string $part ): bool => '' !== $part ) ) );
	}

	/** One line without control characters and without marks that turn the direction of what follows. */
	private static function clean( string $text ): string {
		$text = (string) preg_replace( '/[\p{Z}\s]+/u', ' ', mb_scrub( $text, 'UTF-8' ) );
		return trim( (string) preg_replace( '/[\p{Cc}\x{061C}\x{200B}\x{200E}\x{200F}\x{202A}-\x{202E}\x{2060}-\x{2069}\x{FEFF}]/u', '', $text ) );
	}
}
