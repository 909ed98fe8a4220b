<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Mentions\MentionMarkup;

/**
 * What HTML a message may hold: what a letter needs, and nothing that acts, loads or covers.
 *
 * No style and class: a message is shown inside the desk and in the shop's mails, which have a look
 * of their own. Direction and language are kept, since half of our messages need them, and that a
 * mailer marked something as quoted.
 */
final class HtmlRules {

	/** Elements that go with everything in them. */
	public const DROPPED = array(
		'script', 'style', 'head', 'title', 'meta', 'link', 'base', 'noscript', 'template', 'iframe', 'frame', 'frameset', 'noframes', 'object', 'embed', 'applet', 'param',
		'svg', 'math', 'canvas', 'audio', 'video', 'source', 'track', 'map', 'area', 'textarea', 'select', 'option', 'optgroup', 'datalist', 'input', 'xmp', 'plaintext', 'noembed', 'portal', 'marquee', 'dialog',
	);

	public const VOID = array( 'br', 'hr', 'img' );

	/** Elements with no attributes but the common ones. Anything else that is not dropped gives way to its content. */
	private const PLAIN = array(
		'p', 'div', 'span', 'br', 'hr', 'b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'sub', 'sup', 'small', 'mark', 'code', 'pre', 'kbd', 'samp', 'var', 'abbr', 'cite', 'q',
		'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'li', 'dl', 'dt', 'dd', 'bdi', 'bdo', 'blockquote', 'center', 'address', 'figure', 'figcaption', 'caption', 'thead', 'tbody', 'tfoot',
	);

	/** Attributes of every element. */
	private const COMMON = array( 'dir', 'lang', 'title' );

	/** Further attributes by element. */
	private const FURTHER = array(
		'a'     => array( 'href' ),
		'img'   => array( 'src', 'alt', 'width', 'height' ),
		'ol'    => array( 'start' ),
		'table' => array( 'align' ),
		'tr'    => array( 'align' ),
		'td'    => array( 'align', 'colspan', 'rowspan' ),
		'th'    => array( 'align', 'colspan', 'rowspan' ),
	);

	/** URL schemes by attribute. */
	private const SCHEMES = array(
		'href' => array( 'http', 'https', 'mailto', 'tel' ),
		'src'  => array( 'http', 'https', InlineImages::SCHEME ),
	);

	/** Written where a mailer has marked an element as what it quotes; the desk folds it. */
	public const QUOTE = 'data-quote';

	/** How mailers mark it: Gmail, Yahoo, Proton, Zoho, Tutanota by class; Outlook by id. */
	private const QUOTE_NAMES = '/(?:^|\s)(?:gmail_quote|gmail_extra|yahoo_quoted|protonmail_quote|zmail_extra|tutanota_quote|divRplyFwdMsg|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container)(?:\s|$)/';

	private const MAX_URL = 2_000;

	private const MAX_TEXT = 500;

	/** Whether an element may stay. @param string $name In lower case. */
	public static function allows( string $name ): bool {
		return isset( self::FURTHER[ $name ] ) || in_array( $name, self::PLAIN, true );
	}

	/**
	 * The attributes that stay, with their values made safe, not escaped.
	 *
	 * @param string                $name       Of an allowed element.
	 * @param array<string, string> $attributes Names in lower case.
	 * @param bool                  $mentions   Whether agents may be mentioned in it.
	 * @return array<string, string>|null Null if the whole element has to go.
	 */
	public static function attributes( string $name, array $attributes, bool $mentions = false ): ?array {
		$clean = array();
		foreach ( array( ...self::COMMON, ...( self::FURTHER[ $name ] ?? array() ) ) as $attribute ) {
			$value = isset( $attributes[ $attribute ] ) ? self::value( $attribute, $attributes[ $attribute ] ) : null;
			if ( null !== $value ) {
				$clean[ $attribute ] = $value;
			}
		}
		// Some mailers write the direction as a style only.
		if ( ! isset( $clean['dir'] ) && 1 === preg_match( '/(?:^|;)\s*direction\s*:\s*(rtl|ltr)\b/i', $attributes['style'] ?? '', $direction ) ) {
			$clean['dir'] = strtolower( $direction[1] );
		}
		if ( $mentions && 'span' === $name && MentionMarkup::is_target( $attributes[ MentionMarkup::ATTRIBUTE ] ?? '' ) ) {
			$clean[ MentionMarkup::ATTRIBUTE ] = $attributes[ MentionMarkup::ATTRIBUTE ];
		}
		if ( self::is_quote( $name, $attributes ) ) {
			$clean[ self::QUOTE ] = '1';
		}
		if ( 'a' === $name && isset( $clean['href'] ) ) {
			$clean['rel']    = 'noopener noreferrer nofollow';
			$clean['target'] = '_blank';
		}
		if ( 'img' === $name && ( ! isset( $clean['src'] ) || self::is_beacon( $attributes ) ) ) {
			return null;
		}
		return $clean;
	}

	/**
	 * The same rules in the shape of `wp_kses`.
	 *
	 * @return array<string, array<string, bool>>
	 */
	public static function kses( bool $mentions = false ): array {
		$common  = array_fill_keys( array( ...self::COMMON, self::QUOTE ), true );
		$allowed = array_fill_keys( self::PLAIN, $common );
		foreach ( self::FURTHER as $name => $attributes ) {
			$allowed[ $name ] = $common + array_fill_keys( $attributes, true );
		}
		$allowed['a'] += array( 'rel' => true, 'target' => true );
		if ( $mentions ) {
			$allowed['span'] += array( MentionMarkup::ATTRIBUTE => true );
		}
		return $allowed;
	}

	/** A safe value, or null if the attribute has to go. */
	private static function value( string $attribute, string $value ): ?string {
		$value = trim( $value );
		$valid = match ( $attribute ) {
			'href', 'src'        => self::is_url( $attribute, $value ),
			'dir'                => in_array( strtolower( $value ), array( 'ltr', 'rtl', 'auto' ), true ),
			'lang'               => 1 === preg_match( '/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/iD', $value ),
			'align'              => in_array( strtolower( $value ), array( 'left', 'right', 'center', 'justify', 'start', 'end' ), true ),
			'colspan', 'rowspan' => 1 === preg_match( '/^[1-9]\d?$/D', $value ),
			'width', 'height'    => 1 === preg_match( '/^[1-9]\d{0,3}$/D', $value ),
			'start'              => 1 === preg_match( '/^\d{1,6}$/D', $value ),
			default              => true,
		};
		return match ( true ) {
			! $valid                                                   => null,
			in_array( $attribute, array( 'title', 'alt' ), true )      => mb_substr( $value, 0, self::MAX_TEXT ),
			in_array( $attribute, array( 'dir', 'align' ), true )      => strtolower( $value ),
			default                                                    => $value,
		};
	}

	/** Absolute addresses only: a relative one would point into the shop, or nowhere. */
	private static function is_url( string $attribute, string $value ): bool {
		return strlen( $value ) <= self::MAX_URL
			&& ( ! str_starts_with( strtolower( $value ), InlineImages::SCHEME . ':' ) || InlineImages::is_reference( $value ) )
			// Browsers drop line breaks and tabs inside of a URL and read what remains.
			&& 1 !== preg_match( '/[\x00-\x20\x7F"<>\\\\^`{|}]/', $value )
			&& 1 === preg_match( '/^([a-z][a-z0-9+.-]*):./i', $value, $scheme )
			&& in_array( strtolower( $scheme[1] ), self::SCHEMES[ $attribute ], true );
	}

	/**
	 * Whether a mailer, or an earlier pass of these rules, has marked an element as what it quotes.
	 *
	 * @param array<string, string> $attributes
	 */
	private static function is_quote( string $name, array $attributes ): bool {
		return isset( $attributes[ self::QUOTE ] )
			|| ( 'blockquote' === $name && 'cite' === strtolower( $attributes['type'] ?? '' ) )
			|| 1 === preg_match( self::QUOTE_NAMES, substr( $attributes['class'] ?? '', 0, 500 ) )
			|| 1 === preg_match( self::QUOTE_NAMES, substr( $attributes['id'] ?? '', 0, 500 ) );
	}

	/**
	 * A picture too small to be seen, there to tell its sender that it was loaded.
	 *
	 * @param array<string, string> $attributes
	 */
	private static function is_beacon( array $attributes ): bool {
		foreach ( array( 'width', 'height' ) as $side ) {
			if ( isset( $attributes[ $side ] ) && 1 === preg_match( '/^\s*[01]\s*(px)?\s*$/i', $attributes[ $side ] ) ) {
				return true;
			}
		}
		return false;
	}
}
