<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Messages;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\Messages\HtmlText;
use Sanad\Messages\MessageSanitizer;

final class HtmlTextTest extends TestCase {

	/** @return iterable<string, array{string, string}> */
	public static function texts(): iterable {
		yield 'paragraphs' => array( "<p>One\n  line</p><p>Two</p>", "One line\n\nTwo" );
		yield 'lines' => array( 'a<br>b<br/>c<div>d</div>', "a\nb\nc\nd" );
		yield 'list' => array( '<ul><li>a</li><li>b</li></ul>', "- a\n- b" );
		yield 'link' => array( '<a href="https://example.com/?a=1&amp;b=2">here</a>', 'here (https://example.com/?a=1&b=2)' );
		yield 'link that is its own text' => array( '<a href="https://example.com/">example.com</a>', 'example.com' );
		yield 'mail link' => array( '<a href="mailto:a@example.com">a@example.com</a>', 'a@example.com' );
		yield 'table' => array( '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', "a b\nc" );
		yield 'entities' => array( '&lt;b&gt; &amp;amp; &nbsp; 5', '<b> &amp; 5' );
		yield 'picture' => array( '<img src="https://example.com/a.png" alt="A dress">', 'A dress' );
		yield 'nothing' => array( '<p> </p>', '' );
	}

	#[DataProvider( 'texts' )]
	public function test_text_of_html( string $html, string $text ): void {
		self::assertSame( $text, HtmlText::of( $html ) );
	}

	public function test_text_becomes_paragraphs_of_their_own_direction(): void {
		$sanitizer = new MessageSanitizer();
		self::assertSame( "<p dir=\"auto\">a &lt;b&gt;<br>\nb</p>\n<p dir=\"auto\">ج</p>", $sanitizer->html_from_text( "a <b>\r\nb\n\n\n\nج\n" ) );
		self::assertSame( '', $sanitizer->html_from_text( " \n" ) );
		self::assertSame( "a <b>\nb\n\nج", $sanitizer->text_from_html( $sanitizer->html_from_text( "a <b>\nb\n\nج" ) ) );
	}
}
