<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Attachments;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\Attachments\FileName;
use Sanad\Attachments\FileTypes;

final class FileNameTest extends TestCase {

	/** @return iterable<string, array{string, string, string}> */
	public static function names(): iterable {
		yield 'plain' => array( 'photo.JPG', 'photo.JPG', 'jpg' );
		yield 'Arabic' => array( 'فاتورة الطلب.pdf', 'فاتورة الطلب.pdf', 'pdf' );
		yield 'emoji' => array( '📦 box.png', '📦 box.png', 'png' );
		yield 'path of Unix' => array( '../../etc/passwd.txt', 'passwd.txt', 'txt' );
		yield 'path of Windows' => array( 'C:\\Users\\me\\a.png', 'a.png', 'png' );
		yield 'many spaces' => array( "  a \u{00A0} b\t.pdf ", 'a b .pdf', 'pdf' );
		yield 'quotes and line breaks' => array( "a\"b\r\nX-Evil: 1.pdf", 'a_b X-Evil_ 1.pdf', 'pdf' );
		yield 'broken UTF-8' => array( "a\xC3.pdf", 'a_.pdf', 'pdf' );
		yield 'empty' => array( '', 'file', '' );
		yield 'only dots' => array( '...', 'file', '' );
		yield 'decomposed letter' => array( "cafe\u{0301}.pdf", 'café.pdf', 'pdf' );
	}

	#[DataProvider( 'names' )]
	public function test_cleans_a_name( string $raw, string $name, string $extension ): void {
		$clean = FileName::clean( $raw );

		self::assertSame( $name, $clean->name );
		self::assertSame( $extension, $clean->extension );
	}

	/** @return iterable<string, array{string}> */
	public static function smuggled(): iterable {
		yield 'PHP' => array( 'shell.php' );
		yield 'upper case' => array( 'shell.PHP' );
		yield 'phtml' => array( 'shell.phtml' );
		yield 'pht' => array( 'shell.pht' );
		yield 'phar' => array( 'shell.phar' );
		yield 'SVG' => array( 'logo.svg' );
		yield 'HTML' => array( 'page.html' );
		yield 'XML' => array( 'feed.xml' );
		yield 'htaccess' => array( '.htaccess' );
		yield 'user.ini' => array( '.user.ini' );
		yield 'zero-width space before htaccess' => array( "\u{200B}.htaccess" );
		yield 'NUL before the real ending' => array( "x.jpg\0.php" );
		yield 'percent NUL' => array( 'x.jpg%00.php' );
		yield 'right-to-left override' => array( "\u{202E}gpj.exe" );
		yield 'zero-width space inside the ending' => array( "x.p\u{200B}hp" );
		yield 'full-width ending' => array( 'x.ｐｈｐ' );
		yield 'full-width dot' => array( 'x．php' );
		yield 'trailing dot' => array( 'x.php.' );
		yield 'trailing space' => array( 'x.php ' );
		yield 'alternate stream' => array( 'x.php::$DATA' );
		yield 'no ending' => array( 'README' );
		yield 'ending with a slash' => array( 'x.php/' );
	}

	#[DataProvider( 'smuggled' )]
	public function test_never_lets_a_smuggled_ending_through( string $raw ): void {
		self::assertFalse( FileTypes::allows( FileName::clean( $raw )->extension ) );
	}

	public function test_no_name_keeps_invisible_characters(): void {
		$name = FileName::clean( "a\u{202E}b\u{2066}c\u{200F}d\u{FEFF}e\x07.pdf" )->name;

		self::assertSame( 'abcde.pdf', $name );
	}

	public function test_a_long_name_keeps_its_ending(): void {
		$clean = FileName::clean( str_repeat( 'ج', 400 ) . '.pdf' );

		self::assertSame( 150, mb_strlen( $clean->name ) );
		self::assertStringEndsWith( '.pdf', $clean->name );
	}
}
