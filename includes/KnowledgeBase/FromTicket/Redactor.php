<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\FromTicket;

/**
 * Takes what is personal out of a text, in Arabic and English: what is known of the people in a
 * ticket, and what looks personal whoever's it is. A mark stands in the place of each, so that
 * somebody sees that there was something and writes something general.
 *
 * Takes rather too much than too little; a person checks what remains.
 */
final class Redactor {

	/** Characters of a text that are read; nobody makes an article of more. */
	private const MAX = 100_000;

	/** What hides inside of words to keep them from being found. Joiners stay: Persian is spelt with them. */
	private const INVISIBLE = '/[\x{00AD}\x{061C}\x{200B}\x{200E}\x{200F}\x{202A}-\x{202E}\x{2060}-\x{2069}\x{FEFF}]+/u';

	/** Marks while they are being set: one character of the private area a kind, which no pattern matches. */
	private const FIRST_MARK = 0xE0F0;

	private readonly NamePatterns $names;

	public function __construct( private readonly PersonalData $data ) {
		$this->names = new NamePatterns( $data->names );
	}

	/** @param string $text Plain text. */
	public function redact( string $text ): Redacted {
		$text = (string) preg_replace( self::INVISIBLE, '', mb_substr( mb_scrub( $text, 'UTF-8' ), 0, self::MAX ) );
		// Whoever writes marks or private characters himself means nothing by them here.
		$text = (string) preg_replace( '/[\x{E000}-\x{F8FF}⟦⟧]/u', '', $text );
		foreach ( $this->patterns() as [ $kind, $pattern ] ) {
			$text = self::replace( $text, $kind, $pattern );
		}
		return self::finish( $text );
	}

	/**
	 * Kinds and patterns in the order in which they are looked for: what can hold something else comes before it.
	 *
	 * @return list<array{string, string}>
	 */
	private function patterns(): array {
		$patterns = array();
		foreach ( NumberPatterns::LINKS as $pattern ) {
			$patterns[] = array( 'link', $pattern );
		}
		foreach ( $this->data->emails as $email ) {
			$patterns[] = array( 'email', '/(?<![\p{L}\p{N}._%+-])' . preg_quote( trim( $email ), '/' ) . '(?![\p{L}\p{N}])/iu' );
		}
		$patterns[] = array( 'email', NumberPatterns::EMAIL );
		foreach ( self::longest_first( $this->data->addresses ) as $line ) {
			$patterns[] = array( 'address', NumberPatterns::of_line( $line ) );
		}
		$patterns[] = array( 'number', NumberPatterns::IBAN );
		foreach ( self::longest_first( $this->data->phones ) as $phone ) {
			$patterns[] = array( 'phone', NumberPatterns::of_phone( $phone ) );
		}
		$patterns[] = array( 'number', NumberPatterns::CARD );
		foreach ( self::longest_first( $this->data->numbers ) as $number ) {
			$patterns[] = array( 'order', NumberPatterns::of_number( $number ) );
		}
		foreach ( NumberPatterns::ORDERS as $pattern ) {
			$patterns[] = array( 'order', $pattern );
		}
		foreach ( NumberPatterns::PHONES as $pattern ) {
			$patterns[] = array( 'phone', $pattern );
		}
		$patterns[] = array( 'number', NumberPatterns::LONG );
		foreach ( array( ...$this->names->known(), ...NamePatterns::AROUND ) as $pattern ) {
			$patterns[] = array( 'name', $pattern );
		}
		return array_values( array_filter( $patterns, static fn ( array $pair ): bool => '' !== $pair[1] ) );
	}

	/** Whole matches, or only the group `it`, become marks. */
	private static function replace( string $text, string $kind, string $pattern ): string {
		$mark     = self::character( $kind );
		$replaced = preg_replace_callback(
			$pattern,
			static function ( array $found ) use ( $mark ): string {
				$it = $found['it'] ?? $found[0];
				return '' === $it ? $found[0] : substr_replace( $found[0], $mark, (int) strrpos( $found[0], $it ), strlen( $it ) );
			},
			$text
		);
		return $replaced ?? $text;
	}

	/** Marks that follow one another are one; then they are written out. */
	private static function finish( string $text ): Redacted {
		$counts = array();
		foreach ( Redacted::KINDS as $kind ) {
			$character = self::character( $kind );
			$text      = (string) preg_replace( "/{$character}(?:[\\h،,.-]*{$character})+/u", $character, $text );
			$count     = substr_count( $text, $character );
			if ( $count > 0 ) {
				$counts[ $kind ] = $count;
			}
			$text = str_replace( $character, Redacted::mark( $kind ), $text );
		}
		return new Redacted( $text, $counts );
	}

	private static function character( string $kind ): string {
		return (string) mb_chr( self::FIRST_MARK + (int) array_search( $kind, Redacted::KINDS, true ), 'UTF-8' );
	}

	/**
	 * @param list<string> $texts
	 * @return list<string>
	 */
	private static function longest_first( array $texts ): array {
		usort( $texts, static fn ( string $a, string $b ): int => mb_strlen( $b ) <=> mb_strlen( $a ) );
		return $texts;
	}
}
