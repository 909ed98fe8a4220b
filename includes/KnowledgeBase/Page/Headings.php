<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Page;

/**
 * Finds the headings of a text, and gives those an id that have none.
 *
 * An id is made of the words of its heading, so that a link to a section lives as long as its words.
 * It begins with `h-`, because themes use plain words such as `content` as ids of their own.
 */
final class Headings {

	private const TAGS = array( 'H2' => 2, 'H3' => 3 );

	/** Most characters of the words in an id. */
	private const MAX_SLUG = 60;

	/** Arabic vowel marks and tatweel: the same words are written with and without. */
	private const MARKS = '/[\x{0610}-\x{061A}\x{0640}\x{064B}-\x{065F}\x{0670}]+/u';

	/**
	 * The headings in their order; empty ones are left out.
	 *
	 * @param string $html Blocks as they are stored, or what they print.
	 * @return list<Heading>
	 */
	public static function of( string $html ): array {
		$headings = array();
		foreach ( self::scan( $html ) as $found ) {
			if ( '' !== $found['id'] ) {
				$headings[] = new Heading( $found['level'], $found['id'], $found['text'] );
			}
		}
		return $headings;
	}

	/**
	 * The same headings, those of the third level below that of the second which they follow.
	 *
	 * @param list<Heading> $headings
	 * @return list<Heading>
	 */
	public static function nested( array $headings ): array {
		$top = array();
		foreach ( $headings as $heading ) {
			$above = end( $top );
			if ( 3 === $heading->level && false !== $above && 2 === $above->level ) {
				$top[ count( $top ) - 1 ] = new Heading( 2, $above->id, $above->text, array( ...$above->children, $heading ) );
			} else {
				$top[] = $heading;
			}
		}
		return array_values( $top );
	}

	/** The same HTML with an id at each heading. */
	public static function with_ids( string $html ): string {
		$found = self::scan( $html );
		$tags  = new \WP_HTML_Tag_Processor( $html );
		$index = 0;
		while ( $tags->next_tag() ) {
			if ( isset( self::TAGS[ (string) $tags->get_tag() ] ) ) {
				$id = $found[ $index++ ]['id'] ?? '';
				if ( '' !== $id && $id !== $tags->get_attribute( 'id' ) ) {
					$tags->set_attribute( 'id', $id );
				}
			}
		}
		return $tags->get_updated_html();
	}

	/**
	 * Every heading, with the id that it has or is to get; an empty one gets none.
	 *
	 * @return list<array{level: int, id: string, text: string}>
	 */
	private static function scan( string $html ): array {
		$levels = array();
		$ids    = array();
		$texts  = array();
		$open   = false;
		$tags   = new \WP_HTML_Tag_Processor( $html );
		while ( $tags->next_token() ) {
			$name = (string) $tags->get_token_name();
			if ( isset( self::TAGS[ $name ] ) ) {
				$open = ! $tags->is_tag_closer();
				if ( $open ) {
					$id       = $tags->get_attribute( 'id' );
					$levels[] = self::TAGS[ $name ];
					$ids[]    = is_string( $id ) ? trim( $id ) : '';
					$texts[]  = '';
				}
			} elseif ( $open && ( '#text' === $name || 'BR' === $name ) ) {
				$texts[ count( $texts ) - 1 ] .= 'BR' === $name ? ' ' : $tags->get_modifiable_text();
			}
		}
		$taken = array_fill_keys( $ids, true );
		$found = array();
		foreach ( $texts as $index => $text ) {
			$text    = trim( (string) preg_replace( '/\s+/u', ' ', $text ) );
			$own     = $ids[ $index ] ?? '';
			$id      = '' === $text ? '' : ( '' === $own ? self::free_id( $text, $taken ) : $own );
			$found[] = array( 'level' => $levels[ $index ] ?? 2, 'id' => $id, 'text' => $text );

			$taken[ $id ] = true;
		}
		return $found;
	}

	/**
	 * An id of the words of a heading, with a number behind it if it is taken.
	 *
	 * @param array<array-key, true> $taken By id.
	 */
	private static function free_id( string $text, array $taken ): string {
		$slug   = self::slug( $text );
		$id     = $slug;
		$number = 2;
		while ( isset( $taken[ $id ] ) ) {
			$id = $slug . '-' . $number++;
		}
		return $id;
	}

	private static function slug( string $text ): string {
		$words = (string) preg_replace( self::MARKS, '', mb_strtolower( $text ) );
		$words = trim( (string) preg_replace( '/[^\p{L}\p{M}\p{N}]+/u', '-', $words ), '-' );
		return 'h-' . ( '' === $words ? 'section' : trim( mb_substr( $words, 0, self::MAX_SLUG ), '-' ) );
	}
}
