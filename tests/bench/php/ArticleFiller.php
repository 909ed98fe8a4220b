<?php
declare(strict_types=1);

namespace Sanad\Bench;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;

/**
 * Articles of a size that no help centre has, with words as frequent as in life: half Arabic, half
 * English, some twenty thousand different words, a few of them in every second article.
 */
final class ArticleFiller {

	/** In every second article of its language; in every thirtieth; the first letters of the one word that only this article has. */
	public const COMMON     = array( 'en' => 'parcel', 'ar' => 'الشحنة' );
	public const OCCASIONAL = array( 'en' => 'umbrella', 'ar' => 'المظلة' );
	public const RARE       = 'rx';

	private const WORDS = 10_000;
	private const BATCH = 200;

	/** @var array<string, list<string>> Words by language, the most frequent first. */
	private array $words = array();

	public function __construct( private readonly \wpdb $wpdb ) {
		mt_srand( 7 );
		foreach ( array( 'en' => 'etaoinshrdlu', 'ar' => 'اليمونترهبدسفعك' ) as $language => $letters ) {
			$this->words[ $language ] = $this->invented( mb_str_split( $letters ) );
		}
	}

	/** Writes so many published articles; their words are indexed by the search's own job. */
	public function fill( int $articles ): void {
		for ( $first = 1; $first <= $articles; $first += self::BATCH ) {
			$posts = array();
			$meta  = array();
			for ( $number = $first; $number < min( $first + self::BATCH, $articles + 1 ); $number++ ) {
				$id       = 1_000_000 + $number;
				$language = 0 === $number % 2 ? 'ar' : 'en';
				$posts[]  = $this->wpdb->prepare(
					"(%d, 1, '2026-01-01 00:00:00', '2026-01-01 00:00:00', %s, %s, '', 'publish', 'closed', 'closed', '', %s, '', '', '2026-01-01 00:00:00', '2026-01-01 00:00:00', '', 0, '', 0, %s, '', 0)",
					$id,
					$this->body( $language, $number ),
					$this->text( $language, 5 ),
					"bench-{$number}",
					ArticleType::NAME
				);
				$meta[]   = $this->wpdb->prepare( '(%d, %s, %s), (%d, %s, %s)', $id, ArticleMeta::LANGUAGE, $language, $id, ArticleMeta::VISIBILITY, 13 === $number % 20 ? 'agents' : 'public' );
			}
			$this->wpdb->query(
				"INSERT INTO {$this->wpdb->posts} (ID, post_author, post_date, post_date_gmt, post_content, post_title, post_excerpt, post_status, comment_status, ping_status, post_password, post_name, to_ping, pinged, post_modified, post_modified_gmt, post_content_filtered, post_parent, guid, menu_order, post_type, post_mime_type, comment_count) VALUES " . implode( ', ', $posts )
			);
			$this->wpdb->query( "INSERT INTO {$this->wpdb->postmeta} (post_id, meta_key, meta_value) VALUES " . implode( ', ', $meta ) );
		}
	}

	private function body( string $language, int $number ): string {
		$text = $this->text( $language, mt_rand( 100, 400 ) ) . ' ' . self::RARE . $number;
		if ( $number % 4 < 2 ) {
			$text .= ' ' . self::COMMON[ $language ];
		}
		if ( $number % 60 < 2 ) {
			$text .= ' ' . self::OCCASIONAL[ $language ];
		}
		return "<!-- wp:paragraph -->\n<p>{$text}</p>\n<!-- /wp:paragraph -->\n<!-- wp:heading -->\n<h2>{$this->text( $language, 4 )}</h2>\n<!-- /wp:heading -->";
	}

	/** Words by Zipf's law: the second half as often as the first, the third a third as often. */
	private function text( string $language, int $length ): string {
		$text = array();
		for ( $word = 0; $word < $length; $word++ ) {
			$text[] = $this->words[ $language ][ (int) ( self::WORDS ** ( mt_rand() / ( mt_getrandmax() + 1 ) ) ) - 1 ];
		}
		return implode( ' ', $text );
	}

	/**
	 * @param list<string> $letters
	 * @return list<string>
	 */
	private function invented( array $letters ): array {
		$words = array();
		while ( count( $words ) < self::WORDS ) {
			$word = '';
			for ( $length = mt_rand( 4, 8 ); $length > 0; $length-- ) {
				$word .= $letters[ mt_rand( 0, count( $letters ) - 1 ) ];
			}
			$words[ $word ] = $word;
		}
		return array_values( $words );
	}
}
