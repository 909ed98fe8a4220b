<?php
declare(strict_types=1);

namespace Sanad\Mentions;

/**
 * How a mention stands in the HTML of a note: `<span data-mention="12">@Huda</span>`, a team as
 * `data-mention="team-3"`. Only the attribute says who is meant; the words are what was true then.
 */
final class MentionMarkup {

	/** Name of the attribute; {@see \Sanad\Messages\HtmlRules} lets it through where mentions may be. */
	public const ATTRIBUTE = 'data-mention';

	/** Mentions in one note; more is somebody's joke. */
	public const MAX = 50;

	private const TARGET = '/^(team-)?[1-9]\d{0,15}$/D';

	/** Whether a value of the attribute could name somebody. */
	public static function is_target( string $value ): bool {
		return 1 === preg_match( self::TARGET, $value );
	}

	/**
	 * Who is named in HTML, each once.
	 *
	 * @return list<string> `12` or `team-3`.
	 */
	public static function targets( string $html ): array {
		if ( ! str_contains( $html, self::ATTRIBUTE ) ) {
			return array();
		}
		$targets = array();
		$tags    = new \WP_HTML_Tag_Processor( $html );
		while ( count( $targets ) < self::MAX && $tags->next_tag( array( 'tag_name' => 'span' ) ) ) {
			$value = $tags->get_attribute( self::ATTRIBUTE );
			if ( is_string( $value ) && self::is_target( $value ) ) {
				$targets[ $value ] = $value;
			}
		}
		return array_values( $targets );
	}

	/**
	 * The same HTML in which only these are mentioned; others are plain words.
	 *
	 * @param list<string> $targets
	 */
	public static function keep( string $html, array $targets ): string {
		if ( ! str_contains( $html, self::ATTRIBUTE ) ) {
			return $html;
		}
		$tags = new \WP_HTML_Tag_Processor( $html );
		while ( $tags->next_tag() ) {
			$value = $tags->get_attribute( self::ATTRIBUTE );
			if ( null !== $value && ! in_array( $value, $targets, true ) ) {
				$tags->remove_attribute( self::ATTRIBUTE );
			}
		}
		return $tags->get_updated_html();
	}
}
