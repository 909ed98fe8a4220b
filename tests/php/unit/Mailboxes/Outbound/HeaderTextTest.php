<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Mailboxes\Outbound;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\Mailboxes\Outbound\HeaderText;

/** Attack 17: whatever comes in, one line of readable text comes out. */
final class HeaderTextTest extends TestCase {

	/** @return array<string, array{string}> */
	public static function attacks(): array {
		$breaks = array( "\r\n", "\n", "\r", "\0", "\u{0085}", "\u{2028}", "\u{2029}", "\x0B", "\x0C", "\r\n\t", "\n\n" );
		$cases  = array();
		foreach ( $breaks as $break ) {
			$cases[ bin2hex( $break ) ] = array( "Name{$break}Bcc: victim@example.test" );
		}
		$cases['broken UTF-8'] = array( "Name\xC0\x8ABcc: victim@example.test" );
		return $cases;
	}

	#[DataProvider( 'attacks' )]
	public function test_no_break_survives( string $text ): void {
		foreach ( array( HeaderText::line( $text ), HeaderText::name( $text ) ) as $clean ) {
			self::assertSame( 0, preg_match( '/[\p{Cc}\p{Zl}\p{Zp}]/u', $clean ), $clean );
			self::assertStringStartsWith( 'Name', $clean );
		}
	}

	public function test_a_name_cannot_end_itself(): void {
		self::assertSame( 'Shop x victim example.test y', HeaderText::name( 'Shop" <x>, victim@example.test; (y)\\' ) );
		self::assertSame( 'متجر نور', HeaderText::name( 'متجر نور' ) );
	}
}
