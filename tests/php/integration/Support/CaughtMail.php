<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

/**
 * A mail as it would have left the shop.
 */
final class CaughtMail {

	/**
	 * @param list<string> $to      Addresses.
	 * @param string       $from    Address.
	 * @param string       $subject Decoded subject.
	 * @param string       $body    HTML, or text where the mail has no HTML.
	 * @param string       $text    Text part beside HTML.
	 * @param string       $raw     The whole MIME message.
	 */
	public function __construct(
		public readonly array $to,
		public readonly string $from,
		public readonly string $subject,
		public readonly string $body,
		public readonly string $text,
		public readonly string $raw,
	) {}

	/** A header of the raw message, unfolded; null where it is absent. */
	public function header( string $name ): ?string {
		$head = explode( "\n\n", str_replace( "\r\n", "\n", $this->raw ), 2 )[0];
		$head = (string) preg_replace( '/\n[ \t]+/', ' ', $head );

		return 1 === preg_match( '/^' . preg_quote( $name, '/' ) . ':[ \t]*(.*)$/mi', $head, $found ) ? $found[1] : null;
	}
}
