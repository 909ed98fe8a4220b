<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** Writes values so that they are only text where they land, and can be read there. */
final class Writer {

	/** @param string $separator Between the things of a list, in the language of the text. */
	public function __construct( private readonly Format $format, private readonly string $separator ) {}

	/** The value as it stands in the text; null if it may not stand there. */
	public function write( Value $value, Place $place ): ?string {
		if ( Format::Html !== $this->format ) {
			return $this->plain( $value );
		}
		return match ( $place ) {
			Place::Content                => $this->content( $value ),
			Place::Attribute              => self::escape( $this->plain( $value ) ),
			Place::Address                => ValueType::Link === $value->type ? self::escape( $this->plain( $value ) ) : null,
			Place::AddressPart            => rawurlencode( $this->plain( $value ) ),
			Place::Tag                    => null,
		};
	}

	private function content( Value $value ): string {
		$parts = array_map( self::escape( ... ), $value->parts );
		return match ( $value->type ) {
			ValueType::Words   => '<bdi>' . $parts[0] . '</bdi>',
			ValueType::Code    => '<bdi dir="ltr">' . $parts[0] . '</bdi>',
			ValueType::Link    => '<a href="' . $parts[0] . '">' . $parts[0] . '</a>',
			ValueType::Listing => implode( self::escape( $this->separator ), array_map( static fn ( string $part ): string => "<bdi>{$part}</bdi>", $parts ) ),
			ValueType::Lines   => implode( '<br>', $parts ),
		};
	}

	private function plain( Value $value ): string {
		return match ( $value->type ) {
			ValueType::Listing => implode( $this->separator, $value->parts ),
			ValueType::Lines   => implode( Format::Text === $this->format ? "\n" : $this->separator, $value->parts ),
			default            => $value->parts[0],
		};
	}

	private static function escape( string $text ): string {
		return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' );
	}
}
