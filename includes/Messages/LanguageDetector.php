<?php
declare(strict_types=1);

namespace Sanad\Messages;

/**
 * Tells the language of a text, as far as a desk needs it: which template and direction to answer with.
 *
 * By script first. Within the Arabic script, letters that only one language has decide; Latin text
 * is told by its most frequent small words. Better '' than wrong.
 */
final class LanguageDetector {

	/** Longest part of a text that is looked at, in characters. */
	private const SAMPLE = 4000;

	/** Letters that are frequent in one language of the Arabic script and absent in Arabic. */
	private const ARABIC_SCRIPT = array(
		'ur' => '/[ٹڈڑںےۓھ]/u',
		'fa' => '/[پچژگ]/u',
	);

	/** Small words by language; each text contains some of its own. */
	private const WORDS = array(
		'en' => array( 'the', 'and', 'is', 'my', 'you', 'to', 'of', 'not', 'have', 'for', 'i', 'it', 'this', 'was', 'please', 'where', 'when', 'order' ),
		'fr' => array( 'le', 'la', 'les', 'et', 'est', 'je', 'vous', 'pas', 'une', 'pour', 'mon', 'ma', 'que', 'bonjour', 'commande' ),
		'de' => array( 'der', 'die', 'das', 'und', 'ist', 'ich', 'nicht', 'mein', 'sie', 'ein', 'eine', 'bitte', 'wo', 'bestellung' ),
		'es' => array( 'el', 'los', 'las', 'y', 'es', 'no', 'mi', 'una', 'por', 'que', 'con', 'hola', 'pedido', 'gracias' ),
		'tr' => array( 've', 'bir', 'bu', 'için', 'ne', 'ben', 'mi', 'sipariş', 'merhaba', 'lütfen', 'değil' ),
	);

	/** Two-letter code, or '' if it cannot be told. @param string $text Plain text. */
	public function detect( string $text ): string {
		$text   = mb_substr( $text, 0, self::SAMPLE );
		$arabic = (int) preg_match_all( '/\p{Arabic}/u', $text );
		$latin  = (int) preg_match_all( '/\p{Latin}/u', $text );
		if ( $arabic + $latin < 2 ) {
			return '';
		}
		// Arabic messages are full of Latin product names and codes, so a third of the letters is enough.
		if ( $arabic * 2 >= $latin ) {
			return $this->of_arabic_script( $text, $arabic );
		}
		return $this->of_latin_script( $text );
	}

	private function of_arabic_script( string $text, int $letters ): string {
		foreach ( self::ARABIC_SCRIPT as $language => $pattern ) {
			// A single foreign letter is a name, not a language.
			if ( (int) preg_match_all( $pattern, $text ) * 40 > $letters ) {
				return $language;
			}
		}
		return 'ar';
	}

	private function of_latin_script( string $text ): string {
		preg_match_all( '/\p{L}+/u', mb_strtolower( $text ), $found );
		$words  = array_count_values( $found[0] );
		$scores = array();
		foreach ( self::WORDS as $language => $small ) {
			$scores[ $language ] = array_sum( array_intersect_key( $words, array_flip( $small ) ) );
		}
		arsort( $scores );
		[ $best, $second ] = array_slice( array_values( $scores ), 0, 2 );
		return $best > 0 && $best > $second ? (string) array_key_first( $scores ) : '';
	}
}
