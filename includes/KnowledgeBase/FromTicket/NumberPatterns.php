<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\FromTicket;

/** What numbers, addresses and links that belong to somebody look like. Digits of all three systems: 1, ١, ۱. */
final class NumberPatterns {

	private const D = '[0-9\x{0660}-\x{0669}\x{06F0}-\x{06F9}]';

	/** Not inside of a longer number or word. */
	private const BEFORE = '(?<![\p{L}\p{N}])';
	private const AFTER  = '(?![\p{L}\p{N}])';

	/** What stands between the digits of a phone number. */
	private const GAP = '[\h.\x{2010}-\x{2015}()-]{0,3}';

	/**
	 * Links that lead to something of one person: with a query, a password, a long random part, or
	 * into an account. What leads everybody to the same page stays.
	 */
	public const LINKS = array(
		'#\b(?:https?://|www\.)[^\s<>"⟦⟧]*(?:[?@]|\#[^\s<>"]*=)[^\s<>"]*#iu',
		'#\b(?:https?://|www\.)[^\s<>"]*/(?:view-order|order-pay|order-received|orders?|invoices?|track(?:ing)?|tickets?|reset|unsubscribe|my-account|account|download|t|s|u)/[^\s<>"]+#iu',
		'#\b(?:https?://|www\.)[^\s<>"]*/(?=[\w.-]{12,}(?:[/\s<>"]|$))(?=[\w.-]*\d)(?=[\w.-]*[a-z])[\w.-]{12,}[^\s<>"]*#iu',
		'#\b(?:https?://|www\.)[^\s<>"]*/\d{4,}(?:[/\s<>"]|$)[^\s<>"]*#iu',
	);

	/** Also as people write it for other people: `sara (at) example.com`. */
	public const EMAIL = '/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+\'-]{1,64}(?:\h?@\h?|\h?[(\[]\h?(?:at|@)\h?[)\]]\h?)[\p{L}\p{N}-]{1,63}(?:\h?(?:\.|[(\[]\h?(?:dot|\.)\h?[)\]])\h?[\p{L}\p{N}-]{1,63})+/iu';

	/** International account numbers (ISO 13616): country, check digits, 11 to 30 characters. */
	public const IBAN = '/' . self::BEFORE . '[A-Z]{2}\h?' . self::D . '{2}(?:[\h-]?(?:[A-Z]|' . self::D . ')){11,30}' . self::AFTER . '/u';

	/** Card numbers (ISO/IEC 7812): 13 to 19 digits, mostly in fours. */
	public const CARD = '/' . self::BEFORE . '(?!\+)' . self::D . '{4}(?:[\h-]?' . self::D . '){9,15}' . self::AFTER . '/u';

	/** Numbers after the words that announce them, and after a number sign. */
	public const ORDERS = array(
		'/' . self::BEFORE . '(?:orders?|tickets?|cases?|invoices?|shipments?|parcels?|tracking|awb|reference|ref|rma)\b\.?(?:\h*(?:no\b\.?|nr\b\.?|number|id|code|is|:|=))*\h*(?<it>[#№]?\h?(?=[A-Z-]*' . self::D . ')(?:[A-Z]|' . self::D . '|-){2,40})' . self::AFTER . '/iu',
		'/' . self::BEFORE . '[وفبل]?ل?(?:ال)?(?:طلبي?ة?|طلبيتي|تذكرتي?|تذكرة|فاتورتي?|فاتورة|شحنتي?|شحنة|بوليصة|تتبع|مرجع)(?:\h*(?:رقمه?ا?|الرقم|هو|هي|:|=))*\h*(?<it>[#№]?\h?(?=[A-Z-]*' . self::D . ')(?:[A-Z]|' . self::D . '|-){2,40})' . self::AFTER . '/iu',
		'/' . self::BEFORE . '(?:ال)?رقم(?:\h+(?:ال)?(?:طلبي?ة?|تذكرة|فاتورة|شحنة|بوليصة|تتبع|مرجع))?\h*(?:هو|:|=)?\h*(?<it>[#№]?\h?(?=[A-Z-]*' . self::D . ')(?:[A-Z]|' . self::D . '|-){3,40})' . self::AFTER . '/iu',
		'/(?<![\p{L}\p{N}&])(?<it>[#№]\h?(?=[A-Z-]*' . self::D . ')(?:[A-Z]|' . self::D . '|-){2,40})' . self::AFTER . '/iu',
		// Parcels: letters and digits mixed, as in RR123456789SA and 1Z999AA10123456784.
		'/' . self::BEFORE . '(?=[A-Z0-9]*[A-Z])(?=(?:[A-Z]*[0-9]){6})[A-Z0-9]{10,34}' . self::AFTER . '/iu',
	);

	/** With the sign of a country or a leading zero, 8 to 15 digits (E.164); or nine and more that are grouped. Days are no phones. */
	public const PHONES = array(
		'/(?<![\p{L}\p{N}+])(?!' . self::D . '{1,4}[.\/-]' . self::D . '{1,2}[.\/-]' . self::D . '{1,4}(?!' . self::D . '))(?:\+|(?=[0٠۰]))\h?[(]?' . self::D . '(?:' . self::GAP . self::D . '){7,14}' . self::AFTER . '/u',
		'/(?<![\p{L}\p{N}+])(?!' . self::D . '{1,2}-' . self::D . '{1,2}-' . self::D . '{4}(?!' . self::D . '))' . self::D . '{2,4}(?:[\h-]' . self::D . '{2,4}){2,4}(?<=' . self::D . '{3})' . self::AFTER . '/u',
	);

	/** Whatever else is longer than a price. */
	public const LONG = '/(?<![\p{L}\p{N}.,٫٬])' . self::D . '{7,}' . self::AFTER . '/u';

	/** A known number: with or without its sign; a short one only with it, since it may be an amount. */
	public static function of_number( string $number ): string {
		$number = ltrim( trim( $number ), '#' );
		if ( mb_strlen( $number ) < 2 ) {
			return '';
		}
		$sign = mb_strlen( $number ) < 4 && ctype_digit( $number ) ? '[#№]\h?' : '[#№]?\h?';
		return '/(?<![\p{L}\p{N}])' . $sign . self::digits_of_any_system( $number ) . self::AFTER . '/iu';
	}

	/** A known phone number, however it is grouped, with or without the code of its country. */
	public static function of_phone( string $phone ): string {
		$digits = (string) preg_replace( '/\D+/', '', self::to_ascii( $phone ) );
		if ( strlen( $digits ) < 7 ) {
			return '';
		}
		// The last nine are the subscriber's everywhere; what stands before them goes along.
		$core = substr( $digits, -9 );
		return '/(?<![\p{L}\p{N}+])(?:\+?' . self::D . '{1,6}' . self::GAP . ')?' . implode( self::GAP, array_map( self::digits_of_any_system( ... ), str_split( $core ) ) ) . '(?!' . self::D . ')/u';
	}

	/** A known line of an address: spaces, commas and case do not matter. */
	public static function of_line( string $line ): string {
		$words = preg_split( '/[\s,،.;]+/u', trim( $line ), -1, PREG_SPLIT_NO_EMPTY );
		if ( false === $words || mb_strlen( implode( '', $words ) ) < 4 ) {
			return '';
		}
		return '/' . self::BEFORE . implode( '[\s,،.;]*', array_map( self::digits_of_any_system( ... ), $words ) ) . self::AFTER . '/iu';
	}

	/** Quoted for a pattern, each digit in all three systems. */
	private static function digits_of_any_system( string $text ): string {
		return (string) preg_replace_callback(
			'/[0-9]/',
			static fn ( array $digit ): string => sprintf( '[%s\x{%04X}\x{%04X}]', $digit[0], 0x660 + (int) $digit[0], 0x6F0 + (int) $digit[0] ),
			preg_quote( self::to_ascii( $text ), '/' )
		);
	}

	private static function to_ascii( string $text ): string {
		return strtr( $text, array_combine( mb_str_split( '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹' ), array( ...str_split( '0123456789' ), ...str_split( '0123456789' ) ) ) );
	}
}
