<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\KnowledgeBase\Import;

use PHPUnit\Framework\TestCase;
use Sanad\KnowledgeBase\Import\CsvFile;
use Sanad\KnowledgeBase\Import\FrontMatter;
use Sanad\KnowledgeBase\Import\Links;
use Sanad\SanadException;

/** Heads of Markdown files, tables, and paths. */
final class FileFormatsTest extends TestCase {

	public function test_a_head_is_parted_from_its_text(): void {
		$head = FrontMatter::of( "---\r\ntitle: \"Returns: how\"\r\nTags: [a, 'b c',d]\r\ncategory: x، y\r\nrelated:\r\n  - one\r\n  - two\r\nempty:\r\n---\r\n\r\n# Text\r\n---\r\n" );
		self::assertSame( 'Returns: how', $head->text( 'title' ) );
		self::assertSame( array( 'a', 'b c', 'd' ), $head->texts( 'tags' ) );
		self::assertSame( array( 'x', 'y' ), $head->texts( 'category' ) );
		self::assertSame( array( 'one', 'two' ), $head->texts( 'related' ) );
		self::assertSame( array(), $head->texts( 'empty' ) );
		self::assertNull( $head->texts( 'products' ) );
		self::assertSame( "\n# Text\n---\n", $head->body );
	}

	public function test_without_a_head_all_is_text(): void {
		foreach ( array( "# Text\n---\na: b\n---\n", "---\nnot closed: x\n", '' ) as $file ) {
			$head = FrontMatter::of( $file );
			self::assertSame( array( '', $file ), array( $head->text( 'a' ), $head->body ) );
		}
	}

	public function test_a_head_cannot_make_objects_or_refer(): void {
		$head = FrontMatter::of( "---\ntitle: !!php/object 'O:8:\"stdClass\":0:{}'\nslug: &anchor x\nlanguage: *anchor\n---\n" );
		self::assertSame( "!!php/object 'O:8:\"stdClass\":0:{}'", $head->text( 'title' ) );
		self::assertSame( '*anchor', $head->text( 'language' ) );
	}

	public function test_tables_are_read_whatever_parts_their_cells(): void {
		foreach ( array( ',', ';', "\t" ) as $sign ) {
			$csv     = implode( $sign, array( 'Title', 'unknown', 'content', 'tags', 'group' ) ) . "\r\n" . implode( $sign, array( '"A ""b"""', 'x', "\"Line one\n\n- item\"", '"a, b"', 'g' ) ) . "\r\n\r\n";
			$entries = CsvFile::entries( $csv, 10 );
			self::assertCount( 1, $entries );
			self::assertSame( 'A "b"', $entries[0]->title );
			self::assertSame( "<p>Line one</p>\n<ul>\n<li>item</li>\n</ul>\n", $entries[0]->html );
			self::assertSame( array( 'a', 'b' ), $entries[0]->tags );
			self::assertSame( 'g', $entries[0]->group );
			self::assertNull( $entries[0]->categories );
		}
	}

	public function test_what_an_export_has_made_harmless_becomes_the_text_again(): void {
		self::assertSame( '=HYPERLINK("https://e.example")', CsvFile::cell( '\'=HYPERLINK("https://e.example")' ) );
		self::assertSame( '+966 50', CsvFile::cell( "'+966 50" ) );
		self::assertSame( '＝1+1', CsvFile::cell( "'＝1+1" ) );
		self::assertSame( "'tis so", CsvFile::cell( "'tis so" ) );
		self::assertSame( '=1+1', CsvFile::cell( '=1+1' ) );
	}

	public function test_a_table_without_the_needed_columns_is_refused(): void {
		$this->expectException( SanadException::class );
		CsvFile::entries( "name,text\na,b\n", 10 );
	}

	public function test_no_more_rows_are_read_than_are_taken(): void {
		self::assertCount( 4, CsvFile::entries( "title,content\n" . str_repeat( "a,b\n", 50 ), 3 ) );
	}

	public function test_no_path_leads_out(): void {
		self::assertSame( 'etc/passwd', Links::normalised( '../../../etc/passwd' ) );
		self::assertSame( 'en/b/c.md', Links::normalised( 'en/a/../b/./c.md' ) );
		self::assertSame( 'a/b.md', Links::normalised( '\\a\\..\\..\\a\\b.md' ) );
	}
}
