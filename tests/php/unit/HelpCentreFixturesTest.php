<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit;

use PHPUnit\Framework\TestCase;
use Sanad\KnowledgeBase\Import\Entry;
use Sanad\KnowledgeBase\Import\FrontMatter;
use Sanad\KnowledgeBase\Import\Links;
use Sanad\KnowledgeBase\VisibleTo;
use Sanad\Search\Normaliser;
use Sanad\Search\Stemmer;

/** The articles, categories and queries of the demo shop are sound, and so are the word lists that are shipped. */
final class HelpCentreFixturesTest extends TestCase {

	private const FOLDER = __DIR__ . '/../../fixtures/help-centre';
	private const LISTS  = __DIR__ . '/../../../includes/Search/lists';

	/** Both languages, at least so many articles together. */
	private const ARTICLES = 150;

	public function test_there_are_enough_articles_and_queries(): void {
		self::assertGreaterThanOrEqual( self::ARTICLES, count( self::files() ) );
		self::assertGreaterThanOrEqual( 80, count( self::queries() ) );
		foreach ( array( 'arabic', 'english', 'mixed', 'dialect', 'misspelt' ) as $kind ) {
			self::assertGreaterThanOrEqual( 10, count( array_filter( self::queries(), static fn ( array $query ): bool => $kind === $query['kind'] ) ), $kind );
		}
		// Some have no translation, so that a missing one can be seen.
		self::assertNotEmpty( array_filter( self::paths(), static fn ( array $languages ): bool => 1 === count( $languages ) ) );
	}

	public function test_every_head_is_whole(): void {
		$categories = array_column( self::json( 'categories.json' ), 'slug' );
		$products   = array_filter( array_column( self::decoded( __DIR__ . '/../../env/php/seed/data/products.json' ), 'sku' ), 'is_string' );
		$slugs      = array();
		foreach ( self::files() as $path => $text ) {
			[ $language, $folder ] = explode( '/', $path );
			$head                  = FrontMatter::of( $text );
			self::assertNotSame( '', $head->text( 'title' ), $path );
			self::assertNotSame( '', $head->text( 'excerpt' ), $path );
			self::assertSame( $language, $head->text( 'language' ), $path );
			self::assertSame( basename( $path, '.md' ), $head->text( 'group' ), $path );
			self::assertSame( $folder, $head->text( 'category' ), $path );
			self::assertContains( $folder, $categories, $path );
			self::assertNotNull( VisibleTo::tryFrom( $head->text( 'visibility' ) ), $path );
			self::assertNotEmpty( $head->texts( 'tags' ), $path );
			self::assertSame( array(), array_diff( $head->texts( 'products' ) ?? array(), $products ), $path );
			self::assertSame( array(), array_diff( $head->texts( 'related' ) ?? array(), array_keys( self::paths() ) ), $path );
			self::assertArrayNotHasKey( $head->text( 'slug' ), $slugs, $path );
			$slugs[ $head->text( 'slug' ) ] = true;
			if ( 'buyers' === $head->text( 'visibility' ) ) {
				self::assertNotEmpty( $head->texts( 'products' ), $path );
			}
		}
	}

	public function test_texts_have_the_length_and_letters_of_their_language(): void {
		foreach ( self::files() as $path => $text ) {
			$body  = FrontMatter::of( $text )->body;
			$words = preg_match_all( '/[\p{L}\p{N}\p{M}%]+/u', $body );
			self::assertThat( $words, self::logicalAnd( self::greaterThanOrEqual( 80 ), self::lessThanOrEqual( 250 ) ), $path );
			$arabic = (int) preg_match_all( '/\p{Arabic}/u', $body ) / max( 1, (int) preg_match_all( '/\p{L}/u', $body ) );
			if ( str_starts_with( $path, 'ar/' ) ) {
				self::assertGreaterThan( 0.7, $arabic, $path );
				self::assertMatchesRegularExpression( '/\p{Arabic}/u', FrontMatter::of( $text )->text( 'slug' ), $path );
			} else {
				self::assertLessThan( 0.4, $arabic, $path );
			}
		}
	}

	public function test_links_resolve_within_the_language_or_to_a_translation(): void {
		$links = 0;
		foreach ( self::files() as $path => $text ) {
			preg_match_all( '/\]\(([^)]+)\)/', FrontMatter::of( $text )->body, $found );
			foreach ( $found[1] as $target ) {
				++$links;
				self::assertStringEndsWith( '.md', $target, $path );
				$group = basename( Entry::without_ending( Links::normalised( dirname( $path ) . '/' . $target ) ) );
				self::assertArrayHasKey( $group, self::paths(), "{$path}: {$target}" );
				self::assertFileExists( self::FOLDER . '/' . array_values( self::paths()[ $group ] )[0], "{$path}: {$target}" );
				self::assertSame( basename( dirname( array_values( self::paths()[ $group ] )[0] ) ), basename( dirname( Links::normalised( dirname( $path ) . '/' . $target ) ) ), "{$path}: {$target}" );
			}
		}
		self::assertGreaterThan( 300, $links );
	}

	public function test_categories_have_names_in_both_languages_and_parents_before_them(): void {
		$seen = array( '' );
		foreach ( self::json( 'categories.json' ) as $category ) {
			self::assertContains( $category['parent'], $seen );
			foreach ( array( 'names', 'descriptions' ) as $texts ) {
				self::assertIsArray( $category[ $texts ] );
				self::assertSame( array( 'en', 'ar' ), array_keys( $category[ $texts ] ) );
			}
			self::assertTrue( is_string( $category['icon'] ) && \Sanad\KnowledgeBase\Icons::has( $category['icon'] ) );
			$seen[] = $category['slug'];
		}
		self::assertSame( count( $seen ), count( array_unique( $seen, SORT_REGULAR ) ) );
	}

	public function test_queries_name_groups_that_exist_best_first(): void {
		$seen = array();
		foreach ( self::queries() as $query ) {
			self::assertArrayNotHasKey( $query['query'], $seen );
			$seen[ $query['query'] ] = true;
			self::assertContains( $query['language'], array( 'ar', 'en' ), $query['id'] );
			self::assertSame( array(), array_diff( $query['traits'], array( 'article', 'plural', 'tashkeel', 'digits', 'synonym' ) ), $query['id'] );
			self::assertNotEmpty( $query['answers'], $query['id'] );
			$last = 2;
			foreach ( $query['answers'] as [ $group, $grade ] ) {
				self::assertArrayHasKey( $group, self::paths(), $query['id'] );
				self::assertContains( $grade, array( 1, 2 ), $query['id'] );
				self::assertLessThanOrEqual( $last, $grade, $query['id'] );
				$last = $grade;
			}
			self::assertSame( 2, $query['answers'][0][1], $query['id'] );
		}
	}

	public function test_no_query_is_a_title(): void {
		$titles = array();
		foreach ( self::files() as $text ) {
			$titles[ Normaliser::fold( FrontMatter::of( $text )->text( 'title' ) ) ] = true;
		}
		foreach ( self::queries() as $query ) {
			if ( 'cancel order' !== $query['query'] ) {
				self::assertArrayNotHasKey( Normaliser::fold( $query['query'] ), $titles, $query['id'] );
			}
		}
	}

	public function test_pairs_join_what_the_stemmer_does_not(): void {
		$pairs = require self::LISTS . '/pairs.php';
		self::assertIsArray( $pairs );
		self::assertGreaterThanOrEqual( 90, count( $pairs ) );
		foreach ( $pairs as $pair ) {
			self::assertIsArray( $pair );
			self::assertCount( 2, $pair );
			$stems = array_map( static fn ( mixed $word ): string => is_string( $word ) ? Stemmer::stem( Normaliser::fold( $word ) ) : '', $pair );
			self::assertNotSame( $stems[0] ?? '', $stems[1] ?? '', implode( ' ', $stems ) );
		}
		self::assertSame( count( $pairs ), count( array_unique( $pairs, SORT_REGULAR ) ) );
	}

	public function test_synonyms_and_common_words_name_each_word_once(): void {
		$groups = require self::LISTS . '/synonyms.php';
		self::assertIsArray( $groups );
		self::assertGreaterThanOrEqual( 40, count( $groups ) );
		foreach ( array( ...$groups, require self::LISTS . '/stop-words.php' ) as $words ) {
			self::assertIsArray( $words );
			self::assertGreaterThan( 1, count( $words ) );
			$folded = array_map( static fn ( mixed $word ): string => is_string( $word ) ? Normaliser::fold( $word ) : '', $words );
			self::assertNotContains( '', $folded );
			self::assertSame( array_unique( $folded ), $folded );
		}
	}

	/** @return array<string, string> Text by path below the folder. */
	private static function files(): array {
		/** @var array<string, string> $files */
		static $files = array();
		if ( array() === $files ) {
			foreach ( array( 'ar', 'en' ) as $language ) {
				foreach ( glob( self::FOLDER . "/{$language}/*/*.md" ) ?: array() as $file ) {
					$files[ substr( $file, strlen( self::FOLDER ) + 1 ) ] = (string) file_get_contents( $file );
				}
			}
		}
		return $files;
	}

	/** @return array<string, array<string, string>> Paths by group and language; one of each, since files of a folder differ in name. */
	private static function paths(): array {
		/** @var array<string, array<string, string>> $groups */
		static $groups = array();
		if ( array() !== $groups ) {
			return $groups;
		}
		foreach ( array_keys( self::files() ) as $path ) {
			$group    = basename( $path, '.md' );
			$language = explode( '/', $path )[0];
			self::assertArrayNotHasKey( $language, $groups[ $group ] ?? array(), "{$group} stands twice in {$language}" );
			$groups[ $group ][ $language ] = $path;
		}
		return $groups;
	}

	/** @return list<array{id: string, query: string, language: string, kind: string, traits: list<string>, answers: list<array{string, int}>}> */
	private static function queries(): array {
		/** @var list<array{id: string, query: string, language: string, kind: string, traits: list<string>, answers: list<array{string, int}>}> $queries Checked by the tests. */
		$queries = self::json( 'queries.json' );
		return $queries;
	}

	/** @return list<array<string, mixed>> */
	private static function json( string $name ): array {
		return self::decoded( self::FOLDER . "/{$name}" );
	}

	/** @return list<array<string, mixed>> */
	private static function decoded( string $file ): array {
		/** @var list<array<string, mixed>> $rows A list of objects, or the tests fail. */
		$rows = json_decode( (string) file_get_contents( $file ), true, 16, JSON_THROW_ON_ERROR );
		return $rows;
	}
}
