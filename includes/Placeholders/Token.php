<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** A piece of a template. */
final class Token {

	/**
	 * @param string $raw     As it stands in the template.
	 * @param int    $offset  Byte at which it begins, or its braces do.
	 * @param string $content What stands between the braces, without spaces at its ends.
	 */
	public function __construct(
		public readonly TokenKind $kind,
		public readonly string $raw,
		public readonly int $offset,
		public readonly string $content = '',
		public readonly Place $place = Place::Content
	) {}

	/** Whether its braces hold part of a condition or plural, not a value. */
	public function is_block(): bool {
		return TokenKind::Braces === $this->kind && 1 === preg_match( '/^(?:#|\/|else$|' . PluralRules::PATTERN . '$)/', $this->content );
	}
}
