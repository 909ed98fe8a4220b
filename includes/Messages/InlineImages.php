<?php
declare(strict_types=1);

namespace Sanad\Messages;

/**
 * Pictures that stand inside a message: `<img src="attachment:12">`, a reference to one of the files
 * of that very message.
 *
 * The reference names no address, since every reader has another: agents, the customer on his page,
 * the mail. Whoever shows a message puts his own in its place.
 */
final class InlineImages {

	public const SCHEME = 'attachment';

	/** As {@see HtmlCleaner} and kses write it. */
	private const IMAGE = '/<img\b[^>]*?\bsrc="attachment:([^"]*)"[^>]*>/i';

	/** Whether an address is such a reference. */
	public static function is_reference( string $url ): bool {
		return 1 === preg_match( '/^attachment:[1-9]\d{0,15}$/D', $url );
	}

	/**
	 * The same HTML without references to any other files than these.
	 *
	 * @param string    $html Sanitised.
	 * @param list<int> $ids
	 */
	public static function only( string $html, array $ids ): string {
		return self::replace( $html, static fn ( int $id ): ?string => in_array( $id, $ids, true ) ? self::SCHEME . ":{$id}" : null, false );
	}

	/**
	 * Ids of the files that stand in a message, each once.
	 *
	 * @param string $html Sanitised.
	 * @return list<int>
	 */
	public static function ids( string $html ): array {
		preg_match_all( self::IMAGE, $html, $found );
		return array_values( array_unique( array_map( 'intval', $found[1] ) ) );
	}

	/**
	 * Puts addresses in the place of references. A picture without one gives way to its description,
	 * or to nothing.
	 *
	 * @param string                    $html     Sanitised.
	 * @param \Closure(int): (string|null) $address Of a file, by its id.
	 */
	public static function replace( string $html, \Closure $address, bool $describe = true ): string {
		if ( ! str_contains( $html, 'attachment:' ) ) {
			return $html;
		}
		return (string) preg_replace_callback(
			self::IMAGE,
			static function ( array $image ) use ( $address, $describe ): string {
				$url = 1 === preg_match( '/^[1-9]\d{0,15}$/D', $image[1] ) ? $address( (int) $image[1] ) : null;
				if ( null !== $url ) {
					return str_replace( "src=\"attachment:{$image[1]}\"", 'src="' . htmlspecialchars( $url, ENT_QUOTES, 'UTF-8' ) . '"', $image[0] );
				}
				$text = $describe && 1 === preg_match( '/\balt="([^"]+)"/', $image[0], $alt ) ? $alt[1] : '';
				return '' === $text ? '' : "[{$text}]";
			},
			$html
		);
	}
}
