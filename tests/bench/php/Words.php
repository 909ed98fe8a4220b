<?php
declare(strict_types=1);

namespace Sanad\Bench;

use Sanad\Search\Tokens;

/**
 * Texts of a shop's mail, with words as frequent as in life: a few in half of them, many in a few.
 */
final class Words {

	/** In every second message; in every thirtieth; in less than every thousandth. In English, then in Arabic. */
	public const COMMON     = array( 'parcel', 'الشحنة' );
	public const OCCASIONAL = array( 'umbrella', 'المظلة' );
	public const RARE       = array( 'kaleidoscope', 'المشكال' );

	/** Each in nearly every message of its language, and both in one of some thousands. */
	public const STRANGERS = array( 'dress', 'فستان' );

	private const TEXTS = 4_000;

	private const LANGUAGE = array(
		'en' => array( 'order', 'dress', 'size', 'refund', 'delivery', 'address', 'paid', 'card', 'colour', 'wrong', 'late', 'monday', 'courier', 'return', 'exchange', 'please', 'thanks', 'number', 'invoice', 'photo' ),
		'ar' => array( 'الطلب', 'فستان', 'مقاس', 'استرجاع', 'توصيل', 'العنوان', 'مدفوع', 'بطاقة', 'لون', 'خطأ', 'متأخر', 'الاثنين', 'المندوب', 'إرجاع', 'استبدال', 'رجاء', 'شكرا', 'رقم', 'فاتورة', 'صورة' ),
	);

	/** @var list<array{string, string, string}> Language, text, tokens. */
	private array $texts = array();

	public function __construct() {
		for ( $i = 0; $i < self::TEXTS; $i++ ) {
			$language      = 0 === $i % 2 ? 'ar' : 'en';
			$text          = $this->text( $language, $i );
			$this->texts[] = array( $language, $text, Tokens::of_text( $text ) );
		}
	}

	/**
	 * A text, the one of several thousand that the dice say, with a word that no other message has.
	 *
	 * @return array{string, string, string} Language, text, tokens.
	 */
	public function next( int $message ): array {
		[ $language, $text, $tokens ] = $this->texts[ mt_rand( 0, self::TEXTS - 1 ) ];
		return array( $language, "{$text} RX{$message}", $tokens . Tokens::stem( "rx{$message}" ) . ' ' );
	}

	private function text( string $language, int $i ): string {
		$words  = array();
		$length = mt_rand( 25, 90 );
		for ( $word = 0; $word < $length; $word++ ) {
			$common = self::LANGUAGE[ $language ];
			// Two thirds from the small list, the rest from two thousand others.
			$words[] = mt_rand( 0, 2 ) > 0 ? $common[ mt_rand( 0, count( $common ) - 1 ) ] : $common[ 0 ] . 'x' . mt_rand( 1, 2_000 );
		}
		foreach ( self::COMMON as $word ) {
			if ( mt_rand( 0, 1 ) ) {
				$words[] = $word;
			}
		}
		if ( 0 === $i % 30 ) {
			array_push( $words, ...self::OCCASIONAL );
		}
		if ( 0 === $i % 2_000 ) {
			array_push( $words, ...self::RARE, ...self::OCCASIONAL, ...self::COMMON );
		}
		if ( 0 === $i ) {
			array_push( $words, ...self::STRANGERS );
		}
		shuffle( $words );
		return implode( ' ', $words );
	}
}
