<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/** Which way a text runs. Mail clients do not know `dir="auto"`, so a mail must say it. */
enum Direction: string {

	case Ltr = 'ltr';
	case Rtl = 'rtl';

	/** Languages that are written from right to left, by the first part of their code. */
	private const RTL_LANGUAGES = array( 'ar', 'arc', 'ary', 'azb', 'ckb', 'dv', 'fa', 'haz', 'he', 'ks', 'nqo', 'ps', 'sd', 'skr', 'ug', 'ur', 'yi' );

	/** The direction that `dir="auto"` would find: that of the first letter. */
	public static function of_text( string $text, self $otherwise ): self {
		if ( 1 !== preg_match( '/\p{L}/u', $text, $letter ) ) {
			return $otherwise;
		}
		$is_rtl = 1 === preg_match( '/[\p{Arabic}\p{Hebrew}\p{Syriac}\p{Thaana}\p{Nko}]/u', $letter[0] );
		return $is_rtl ? self::Rtl : self::Ltr;
	}

	/** @param string $language Language code or locale: `ar`, `fa_IR`, `en-GB`. */
	public static function of_language( string $language ): self {
		$code = strtolower( (string) strtok( $language, '_-' ) );
		return in_array( $code, self::RTL_LANGUAGES, true ) ? self::Rtl : self::Ltr;
	}

	/** Value of `align` on the side where a line begins; Outlook needs it beside `dir`. */
	public function start(): string {
		return self::Rtl === $this ? 'right' : 'left';
	}
}
