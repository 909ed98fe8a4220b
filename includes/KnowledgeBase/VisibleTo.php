<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

/** Who may read an article once it is published. */
enum VisibleTo: string {

	case Everyone  = 'public';
	case Customers = 'customers';
	case Buyers    = 'buyers';
	case Agents    = 'agents';

	/** What the meta of an article says. What it does not know, only agents see; nothing is everyone, as core's editor makes it. */
	public static function from_meta( mixed $value ): self {
		return '' === $value || null === $value ? self::Everyone : ( is_string( $value ) ? self::tryFrom( $value ) : null ) ?? self::Agents;
	}

	/** @return list<string> */
	public static function values(): array {
		return array_column( self::cases(), 'value' );
	}
}
