<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\FromTicket;

use Sanad\KnowledgeBase\Check;

/** Writes the blocks of a draft: a notice, the question, the answer. Plain text with marks in, safe blocks out. */
final class DraftWriter {

	/**
	 * @param list<string> $questions Texts of {@see Redacted}.
	 * @param list<string> $answers   Likewise.
	 */
	public static function content( array $questions, array $answers ): string {
		$blocks = array(
			self::paragraph( '<strong>' . esc_html__( 'Check this draft before you publish it.', 'sanad' ) . '</strong> ' . esc_html__( 'It was made of a ticket. What looked personal has been replaced by marks: write something general in their place, look for what was missed, and delete this notice.', 'sanad' ), Check::NOTICE ),
		);
		foreach ( array( array( __( 'Question', 'sanad' ), $questions ), array( __( 'Answer', 'sanad' ), $answers ) ) as [ $title, $texts ] ) {
			if ( array() === $texts ) {
				continue;
			}
			$blocks[] = '<!-- wp:heading --><h2 class="wp-block-heading">' . esc_html( $title ) . '</h2><!-- /wp:heading -->';
			foreach ( $texts as $text ) {
				array_push( $blocks, ...self::blocks( $text ) );
			}
		}
		return implode( "\n\n", $blocks );
	}

	/** The title, with marks as words between brackets. */
	public static function title( Redacted $subject ): string {
		$title = trim( (string) preg_replace_callback( '/⟦(\w+)⟧/u', static fn ( array $mark ): string => '[' . self::label( $mark[1] ) . ']', $subject->text ) );
		return '' === $title ? __( 'Article from a ticket', 'sanad' ) : $title;
	}

	/** @return list<string> */
	private static function blocks( string $text ): array {
		$blocks = array();
		$parts  = preg_split( '/\n\s*\n/u', trim( str_replace( "\r\n", "\n", $text ) ), -1, PREG_SPLIT_NO_EMPTY );
		foreach ( false === $parts ? array() : $parts as $part ) {
			$lines = array_values( array_filter( array_map( 'trim', explode( "\n", $part ) ), static fn ( string $line ): bool => '' !== $line ) );
			$items = array_filter( $lines, static fn ( string $line ): bool => str_starts_with( $line, '- ' ) );
			if ( array() !== $lines && count( $items ) === count( $lines ) ) {
				$blocks[] = self::list_of( array_map( static fn ( string $line ): string => substr( $line, 2 ), $lines ) );
			} elseif ( array() !== $lines ) {
				$blocks[] = self::paragraph( implode( '<br>', array_map( self::inline( ... ), $lines ) ) );
			}
		}
		return $blocks;
	}

	/** @param list<string> $items */
	private static function list_of( array $items ): string {
		$html = '';
		foreach ( $items as $item ) {
			$html .= '<!-- wp:list-item --><li>' . self::inline( $item ) . '</li><!-- /wp:list-item -->';
		}
		return "<!-- wp:list --><ul class=\"wp-block-list\">{$html}</ul><!-- /wp:list -->";
	}

	private static function paragraph( string $html, string $class_name = '' ): string {
		return '' === $class_name
			? "<!-- wp:paragraph --><p>{$html}</p><!-- /wp:paragraph -->"
			: sprintf( '<!-- wp:paragraph {"className":"%1$s"} --><p class="%1$s">%2$s</p><!-- /wp:paragraph -->', $class_name, $html );
	}

	/** Escaped text, in which marks are marked. Nothing that a customer wrote becomes a block or a shortcode. */
	private static function inline( string $text ): string {
		return (string) preg_replace_callback(
			'/⟦(\w+)⟧/u',
			static fn ( array $mark ): string => sprintf( '<mark class="%s">&#91;%s&#93;</mark>', Check::MARK, esc_html( self::label( $mark[1] ) ) ),
			str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), esc_html( $text ) )
		);
	}

	private static function label( string $kind ): string {
		return match ( $kind ) {
			'name'    => __( 'name', 'sanad' ),
			'email'   => __( 'e-mail address', 'sanad' ),
			'phone'   => __( 'phone number', 'sanad' ),
			'order'   => __( 'order or ticket number', 'sanad' ),
			'address' => __( 'address', 'sanad' ),
			'link'    => __( 'personal link', 'sanad' ),
			default   => __( 'number', 'sanad' ),
		};
	}
}
