<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\ContactForm;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\ContactForm\TypedText;

final class TypedTextTest extends TestCase {

	/** @return list<array{mixed, string}> */
	public static function lines(): array {
		return array(
			array( '  سارة   الحربي ', 'سارة الحربي' ),
			array( "a\r\nBcc: b", 'a Bcc: b' ),
			array( "\u{202E}gpj.exe\u{2069}", 'gpj.exe' ),
			array( "می\u{200C}خواهم", "می\u{200C}خواهم" ),
			array( "👩\u{200D}💻", "👩\u{200D}💻" ),
			array( "\u{200B}\u{FEFF}", '' ),
			array( "a\xFFb", 'a?b' ),
			array( '<b>x</b> & "y"', '<b>x</b> & "y"' ),
			array( array( 'x' ), '' ),
			array( null, '' ),
			array( 7, '7' ),
		);
	}

	#[DataProvider( 'lines' )]
	public function test_a_line_is_one_line_and_deceives_nobody( mixed $typed, string $line ): void {
		self::assertSame( $line, TypedText::line( $typed ) );
	}

	public function test_paragraphs_keep_their_breaks_and_marks(): void {
		self::assertSame( "a\n\nb\tc\nd \u{200F}e", TypedText::paragraphs( "a\r\n\r\nb\tc\rd \u{200F}e\0 \n\n" ) );
		self::assertSame( '', TypedText::paragraphs( " \n\u{200B} " ) );
		self::assertSame( '', TypedText::paragraphs( array() ) );
	}

	public function test_an_address_has_no_space_and_nothing_invisible(): void {
		self::assertSame( 'sara@example.com', TypedText::email( " sara\u{200B}@example.com\u{202C}\r\n" ) );
	}

	/** @return list<array{mixed, int}> */
	public static function ids(): array {
		return array( array( '12', 12 ), array( 12, 12 ), array( '012', 0 ), array( '-1', 0 ), array( '1 or 1', 0 ), array( "1\n", 0 ), array( '1e3', 0 ), array( array( 1 ), 0 ), array( null, 0 ), array( str_repeat( '9', 17 ), 0 ) );
	}

	#[DataProvider( 'ids' )]
	public function test_an_id_is_digits( mixed $typed, int $id ): void {
		self::assertSame( $id, TypedText::id( $typed ) );
	}
}
