<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Messages;

use PHPUnit\Framework\TestCase;
use Sanad\Messages\Snippet;

final class SnippetTest extends TestCase {

	public function test_a_short_text_stays_on_one_line(): void {
		self::assertSame( 'a b c', Snippet::of( "  a\r\n\tb\u{00A0}\u{2028}c " ) );
		self::assertSame( '', Snippet::of( " \n " ) );
	}

	public function test_a_long_text_ends_with_a_whole_word(): void {
		self::assertSame( 'مقاس خاطئ…', Snippet::of( 'مقاس خاطئ للفستان', 12 ) );
		self::assertSame( str_repeat( 'x', 9 ) . '…', Snippet::of( str_repeat( 'x', 40 ), 10 ) );
		self::assertSame( 200, mb_strlen( Snippet::of( str_repeat( '漢', 100_000 ) ) ) );
	}

	public function test_controls_and_overrides_go_and_joiners_stay(): void {
		self::assertSame( 'gpj.exe', Snippet::plain( "\u{202E}gpj.exe\u{202C}\x07" ) );
		self::assertSame( "می\u{200C}خواهم 👨\u{200D}👩", Snippet::plain( "می\u{200C}خواهم 👨\u{200D}👩" ) );
		self::assertSame( 'Re: a Bcc: x', Snippet::plain( "Re: a\r\nBcc: x" ) );
		self::assertSame( 'a?', Snippet::plain( "a\xFF" ) );
	}
}
