<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;

/** The demo shop's help centre in a site: what the relevance of the search is measured on. */
final class HelpCentre {

	/** Texts of others that lie beside the checkout, in Arabic: articles that answer none of the questions. */
	private const DISTRACTORS = '/shared/data/arabic';

	private const FIXTURES = '/tests/fixtures/help-centre';

	/** @param string $root Folder of the checkout. */
	public function __construct( private readonly string $root ) {}

	/** Groups of the texts of others begin so. */
	public const DISTRACTOR = 'distractor:';

	/**
	 * Publishes all articles.
	 *
	 * @param bool $with_distractors Also the texts of others, where they are.
	 * @return array<int, string> Group by id; each distractor has a group of its own.
	 */
	public function publish( bool $with_distractors ): array {
		$groups = array();
		foreach ( $this->files( $this->root . self::FIXTURES, '#^(?:ar|en)/[^/]+/[^/]+\.md$#' ) as $file ) {
			$article                     = self::read( (string) file_get_contents( $file ) );
			$groups[ $this->insert( $article ) ] = $article['group'];
		}
		foreach ( $with_distractors ? $this->files( dirname( $this->root ) . self::DISTRACTORS, '#\.md$#' ) : array() as $file ) {
			$text                                = (string) file_get_contents( $file );
			$title                               = 1 === preg_match( '/^(?:#|title:) *(.+)$/m', $text, $found ) ? trim( $found[1], " '\"" ) : basename( $file, '.md' );
			$article                             = array( 'title' => $title, 'language' => 'ar', 'group' => self::DISTRACTOR . basename( $file ), 'tags' => array(), 'visibility' => 'public', 'excerpt' => '', 'text' => $text );
			$groups[ $this->insert( $article ) ] = $article['group'];
		}
		return $groups;
	}

	/** Whether there are texts of others beside the checkout. */
	public function has_distractors(): bool {
		return is_dir( dirname( $this->root ) . self::DISTRACTORS );
	}

	/**
	 * Questions that shoppers type.
	 *
	 * @return list<array{id: string, query: string, language: string, kind: string, answers: array<string, int>}> Answers: grade by group; 2 answers, 1 helps.
	 */
	public function questions(): array {
		$questions = array();
		/** @var list<array{id: string, query: string, language: string, kind: string, answers: list<array{string, int}>}> $stored */
		$stored = json_decode( (string) file_get_contents( $this->root . self::FIXTURES . '/queries.json' ), true, 8, JSON_THROW_ON_ERROR );
		foreach ( $stored as $question ) {
			$answers = array();
			foreach ( $question['answers'] as [ $group, $grade ] ) {
				$answers[ $group ] = $grade;
			}
			$questions[] = array(
				'id'       => $question['id'],
				'query'    => $question['query'],
				'language' => $question['language'],
				'kind'     => $question['kind'],
				'answers'  => $answers,
			);
		}
		return $questions;
	}

	/** @param array{title: string, language: string, group: string, tags: list<string>, visibility: string, excerpt: string, text: string} $article */
	private function insert( array $article ): int {
		$id = wp_insert_post(
			array(
				'post_type'    => ArticleType::NAME,
				'post_status'  => 'publish',
				'post_title'   => wp_slash( $article['title'] ),
				'post_excerpt' => wp_slash( $article['excerpt'] ),
				'post_content' => wp_slash( self::html( $article['text'] ) ),
				'meta_input'   => array(
					ArticleMeta::LANGUAGE   => $article['language'],
					ArticleMeta::VISIBILITY => $article['visibility'],
					ArticleMeta::GROUP      => self::uuid( $article['group'] ),
				),
			)
		);
		wp_set_object_terms( $id, $article['tags'], ArticleType::TAG );
		return $id;
	}

	/** @return array{title: string, language: string, group: string, tags: list<string>, visibility: string, excerpt: string, text: string} */
	private static function read( string $file ): array {
		[ , $head, $text ] = explode( "---\n", $file, 3 );
		$values            = array();
		foreach ( explode( "\n", trim( $head ) ) as $line ) {
			[ $name, $value ] = explode( ':', $line, 2 );
			$values[ $name ]  = trim( $value, " \"'" );
		}
		return array(
			'title'      => $values['title'] ?? '',
			'language'   => $values['language'] ?? '',
			'group'      => $values['group'] ?? '',
			'tags'       => array_values( array_filter( array_map( 'trim', explode( ',', trim( $values['tags'] ?? '', '[]' ) ) ) ) ),
			'visibility' => $values['visibility'] ?? 'public',
			'excerpt'    => $values['excerpt'] ?? '',
			'text'       => $text,
		);
	}

	/** The same for the same group. */
	private static function uuid( string $group ): string {
		return (string) preg_replace( '/^(.{8})(.{4})(.{4})(.{4})(.{12})$/', '$1-$2-$3-$4-$5', md5( $group ) );
	}

	/** As much of Markdown as search sees: headings, paragraphs, and the text of links. */
	private static function html( string $markdown ): string {
		$markdown = (string) preg_replace( '/!?\[([^\]]*)\]\([^)]*\)/', '$1', $markdown );
		$html     = '';
		foreach ( (array) preg_split( '/\n\s*\n/', trim( $markdown ) ) as $block ) {
			$html .= 1 === preg_match( '/^(#{1,6}) +(.*)/s', (string) $block, $found )
				? sprintf( '<h%1$d>%2$s</h%1$d>', strlen( $found[1] ), esc_html( $found[2] ) )
				: '<p>' . esc_html( (string) $block ) . '</p>';
		}
		return $html;
	}

	/** @return list<string> */
	private function files( string $folder, string $pattern ): array {
		if ( ! is_dir( $folder ) ) {
			return array();
		}
		$files = array();
		foreach ( new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $folder, \FilesystemIterator::SKIP_DOTS ) ) as $file ) {
			if ( $file instanceof \SplFileInfo && 1 === preg_match( $pattern, substr( $file->getPathname(), strlen( $folder ) + 1 ) ) && ! str_contains( $file->getFilename(), 'LICENSE' ) ) {
				$files[] = $file->getPathname();
			}
		}
		sort( $files );
		return $files;
	}
}
