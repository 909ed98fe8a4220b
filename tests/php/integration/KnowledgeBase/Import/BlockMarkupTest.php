<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\Import;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\KnowledgeBase\Import\BlockMarkup;

/** HTML becomes the markup that core's blocks save, and nothing that acts comes through. */
final class BlockMarkupTest extends ImportTestCase {

	#[DataProvider( 'samples' )]
	public function test_html_becomes_blocks( string $html, string $markup ): void {
		self::assertSame( $markup, (string) preg_replace( '/\n+/', '', BlockMarkup::of( $html ) ) );
	}

	/** @return iterable<string, array{string, string}> */
	public static function samples(): iterable {
		$p = static fn ( string $text ): string => "<!-- wp:paragraph --><p>{$text}</p><!-- /wp:paragraph -->";
		yield 'paragraphs, and text without any' => array( '<p>a <b>b</b></p>c<br>d<p> </p><p>&nbsp;</p>', $p( 'a <b>b</b>' ) . $p( 'c<br>d' ) );
		yield 'headings, the first level given to the title' => array( '<h1>A</h1><h3><span style="color:red">B</span></h3>', '<!-- wp:heading --><h2 class="wp-block-heading">A</h2><!-- /wp:heading --><!-- wp:heading {"level":3} --><h3 class="wp-block-heading">B</h3><!-- /wp:heading -->' );
		yield 'lists within lists' => array( '<ul><li><p>a</p></li><li>b<ol start="3"><li>c</li></ol></li></ul>', '<!-- wp:list --><ul class="wp-block-list"><!-- wp:list-item --><li>a</li><!-- /wp:list-item --><!-- wp:list-item --><li>b<!-- wp:list {"ordered":true,"start":3} --><ol start="3" class="wp-block-list"><!-- wp:list-item --><li>c</li><!-- /wp:list-item --></ol><!-- /wp:list --></li><!-- /wp:list-item --></ul><!-- /wp:list -->' );
		yield 'a quote' => array( '<blockquote><p>a</p></blockquote>', '<!-- wp:quote --><blockquote class="wp-block-quote">' . $p( 'a' ) . '</blockquote><!-- /wp:quote -->' );
		yield 'a table with a head that is none' => array( '<table class="x"><caption>C</caption><tr><th>A</th><th>B</th></tr><tr><td colspan="2">1<br>2</td></tr></table>', '<!-- wp:table {"hasFixedLayout":false} --><figure class="wp-block-table"><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td colspan="2">1<br>2</td></tr></tbody></table><figcaption class="wp-element-caption">C</figcaption></figure><!-- /wp:table -->' );
		yield 'code' => array( "<pre><code>a &lt;b&gt;\n</code></pre>", '<!-- wp:code --><pre class="wp-block-code"><code>a &lt;b&gt;</code></pre><!-- /wp:code -->' );
		yield 'a rule' => array( '<hr>', '<!-- wp:separator --><hr class="wp-block-separator has-alpha-channel-opacity" /><!-- /wp:separator -->' );
		yield 'pictures become blocks of their own' => array( '<p>a <img src="https://e.example/a.png" alt="A &quot;x&quot;"> b</p>', $p( 'a b' ) . '<!-- wp:image --><figure class="wp-block-image"><img src="https://e.example/a.png" alt="A &quot;x&quot;" /></figure><!-- /wp:image -->' );
		yield 'a picture with a caption' => array( '<figure><img src="https://e.example/a.png"><figcaption>C</figcaption></figure>', '<!-- wp:image --><figure class="wp-block-image"><img src="https://e.example/a.png" alt="" /><figcaption class="wp-element-caption">C</figcaption></figure><!-- /wp:image -->' );
		yield 'definitions' => array( '<dl><dt>A</dt><dd>b</dd></dl>', $p( '<strong>A</strong>' ) . $p( 'b' ) );
		yield 'boxes give way to what they hold' => array( '<div><section><p>a</p></section><span><p>b</p></span></div>', $p( 'a' ) . $p( 'b' ) );
		yield 'direction stays' => array( '<p dir="rtl">نص <bdi dir="ltr">A-1</bdi></p>', '<!-- wp:paragraph {"direction":"rtl"} --><p dir="rtl">نص <span dir="ltr">A-1</span></p><!-- /wp:paragraph -->' );
		yield 'comments are no blocks' => array( '<!-- wp:html --><p>a</p><!-- /wp:html -->', $p( 'a' ) );
	}

	public function test_nothing_that_acts_comes_through(): void {
		$hostile = array(
			'<script>alert(1)</script>', '<p onclick="alert(1)">a</p>', '<a href="javascript:alert(1)">a</a>', '<a href="&#106;avascript:alert(1)">a</a>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)><script>alert(1)</script></svg>',
			'<iframe src="https://e.example"></iframe>', '<form action="https://e.example"><input name=a></form>', '<style>body{display:none}</style>', '<p style="background:url(https://e.example)">a</p>', '<object data="x"></object>', '<math><mtext></mtext></math>',
			'<!-- wp:html {"content":"<script>alert(1)</script>"} --><script>alert(1)</script><!-- /wp:html -->', '<p>--><script>alert(1)</script></p>', '<pre><code></code><script>alert(1)</script></pre>', '<table><tr><td onmouseover=alert(1)>a</td></tr></table>', '<h2 id="x" onfocus=alert(1) tabindex=1>a</h2>',
			'<img src="https://e.example/a.png" alt="&quot; onerror=&quot;alert(1)">', '<a href="https://e.example/&quot; onclick=&quot;alert(1)">a</a>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', '[x](javascript:alert(1))', '<a href="//e.example" target=_blank onclick=alert(1)>a</a>', '<base href="https://e.example">', '<meta http-equiv=refresh content="0;url=https://e.example">',
		);
		foreach ( $hostile as $html ) {
			$markup = BlockMarkup::of( "<p>before</p>{$html}<p>after</p>" );
			$tags   = new \WP_HTML_Tag_Processor( $markup );
			while ( $tags->next_tag() ) {
				self::assertNotContains( $tags->get_tag(), array( 'SCRIPT', 'STYLE', 'IFRAME', 'OBJECT', 'SVG', 'MATH', 'FORM', 'INPUT', 'BASE', 'META' ), $html );
				self::assertSame( array(), $tags->get_attribute_names_with_prefix( 'on' ), $html );
				self::assertNull( $tags->get_attribute( 'style' ), $html );
				self::assertDoesNotMatchRegularExpression( '/^\s*(?:javascript|data|vbscript):/i', (string) $tags->get_attribute( 'href' ), $html );
			}
			self::assertStringContainsString( '<p>after</p>', $markup, $html );
			foreach ( parse_blocks( $markup ) as $block ) {
				self::assertContains( $block['blockName'], array( null, 'core/paragraph', 'core/heading', 'core/list', 'core/table', 'core/code', 'core/image' ), $html );
			}
		}
	}

	public function test_too_deep_and_too_long_is_told_before_it_is_read(): void {
		self::assertFalse( BlockMarkup::can_read( str_repeat( '<div>', 300 ) ) );
		self::assertFalse( BlockMarkup::can_read( str_repeat( 'a', 500_001 ) ) );
		self::assertTrue( BlockMarkup::can_read( str_repeat( '<p>a', 10_000 ) ) );
	}
}
