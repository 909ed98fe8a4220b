<?php
declare(strict_types=1);

namespace Sanad\Portal;

use Sanad\Messages\InlineImages;
use Sanad\Messages\MessageSanitizer;

/** The HTML of a message for a page of the shop: cleaned once more, without pictures from elsewhere. */
final class PortalMarkup {

	/**
	 * Safe HTML of a stored message.
	 *
	 * @param array<int, string> $pictures Addresses of its own pictures, by the id of their file.
	 */
	public static function of( string $html, array $pictures = array() ): string {
		$named = self::name_pictures( InlineImages::only( $html, array_keys( $pictures ) ) );
		$clean = wp_kses( $named, MessageSanitizer::allowed(), MessageSanitizer::PROTOCOLS );
		return self::harden_links( InlineImages::replace( $clean, static fn ( int $id ): ?string => $pictures[ $id ] ?? null ) );
	}

	/** A picture from elsewhere becomes its description: loading it would tell a stranger's server when this was read. */
	private static function name_pictures( string $html ): string {
		return (string) preg_replace_callback(
			'/<img\b[^>]*>/i',
			static function ( array $picture ): string {
				if ( array() !== InlineImages::ids( $picture[0] ) ) {
					return $picture[0];
				}
				$description = 1 === preg_match( '/\balt="([^"]+)"/', $picture[0], $alt ) ? html_entity_decode( $alt[1], ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : '';
				return '' === $description
					? '<em>' . esc_html__( 'Picture not shown', 'sanad' ) . '</em>'
					/* translators: %s: description of a picture. */
					: '<em>' . esc_html( sprintf( __( 'Picture not shown: %s', 'sanad' ), $description ) ) . '</em>';
			},
			$html
		);
	}

	/** Links open elsewhere and tell nobody where they were. */
	private static function harden_links( string $html ): string {
		$tags = new \WP_HTML_Tag_Processor( $html );
		while ( $tags->next_tag( array( 'tag_name' => 'a' ) ) ) {
			$tags->set_attribute( 'rel', 'noopener noreferrer nofollow ugc' );
			$tags->set_attribute( 'target', '_blank' );
		}
		return $tags->get_updated_html();
	}
}
