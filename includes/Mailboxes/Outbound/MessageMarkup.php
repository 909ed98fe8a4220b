<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\Messages\InlineImages;
use Sanad\Messages\MessageSanitizer;

/**
 * A message's HTML as mail programs can show it: sanitised once more, every paragraph with the
 * direction that `dir="auto"` would give it in a browser, pictures no wider than the column.
 */
final class MessageMarkup {

	/** Elements with a direction of their own. */
	private const BLOCKS = array( 'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'DD', 'DT', 'DIV', 'TD', 'TH', 'TABLE' );

	public static function of( MailPart $part ): string {
		$html       = InlineImages::replace( self::clean( $part->html ), static fn ( int $id ): ?string => isset( $part->images[ $id ] ) ? "cid:{$part->images[ $id ]}" : null );
		$directions = self::directions( $html, $part->direction );
		$tags       = new \WP_HTML_Tag_Processor( $html );
		$block      = 0;
		while ( $tags->next_tag() ) {
			$name = (string) $tags->get_tag();
			if ( in_array( $name, self::BLOCKS, true ) ) {
				self::dress( $tags, $name, $directions[ $block ] ?? $part->direction );
				++$block;
				if ( 'P' === $name ) {
					$tags->set_attribute( 'style', 'margin:0 0 16px' );
				}
			} elseif ( 'IMG' === $name ) {
				$tags->set_attribute( 'style', 'max-width:100%;height:auto;border:0' );
			} elseif ( 'PRE' === $name ) {
				$tags->set_attribute( 'dir', 'ltr' );
				$tags->set_attribute( 'style', 'white-space:pre-wrap;text-align:left' );
			}
		}
		return Isolate::in_html( $tags->get_updated_html() );
	}

	/** Sanitised once more, whatever the database says. */
	public static function clean( string $html ): string {
		return wp_kses( $html, MessageSanitizer::allowed(), MessageSanitizer::PROTOCOLS );
	}

	/** A direction that the writer chose stays. */
	private static function dress( \WP_HTML_Tag_Processor $tags, string $name, Direction $found ): void {
		$chosen    = $tags->get_attribute( 'dir' );
		$direction = is_string( $chosen ) ? Direction::tryFrom( strtolower( $chosen ) ) ?? $found : $found;
		$tags->set_attribute( 'dir', $direction->value );
		// A table's `align` would float it.
		if ( ! in_array( $name, array( 'TABLE', 'UL', 'OL', 'LI' ), true ) ) {
			$tags->set_attribute( 'align', $direction->start() );
		}
		if ( 'BLOCKQUOTE' === $name ) {
			$side = $direction->start();
			$tags->set_attribute( 'style', "margin:0 0 16px;padding-{$side}:12px;border-{$side}:3px solid #d1d5db" );
		}
	}

	/**
	 * The direction of each block in the order in which they open: that of the first letter in it.
	 *
	 * @return list<Direction>
	 */
	private static function directions( string $html, Direction $otherwise ): array {
		$found  = array();
		$open   = array();
		$tokens = new \WP_HTML_Tag_Processor( $html );
		while ( $tokens->next_token() ) {
			$name = (string) $tokens->get_tag();
			if ( in_array( $name, self::BLOCKS, true ) && ! $tokens->is_tag_closer() ) {
				$open[]  = count( $found );
				$found[] = null;
			} elseif ( in_array( $name, self::BLOCKS, true ) ) {
				array_pop( $open );
			} elseif ( '#text' === $tokens->get_token_type() && 1 === preg_match( '/\p{L}/u', $tokens->get_modifiable_text() ) ) {
				$direction = Direction::of_text( $tokens->get_modifiable_text(), $otherwise );
				foreach ( $open as $block ) {
					$found[ $block ] ??= $direction;
				}
			}
		}
		return array_values( array_map( static fn ( ?Direction $direction ): Direction => $direction ?? $otherwise, $found ) );
	}
}
