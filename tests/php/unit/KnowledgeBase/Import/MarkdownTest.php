<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\KnowledgeBase\Import;

use PHPUnit\Framework\TestCase;
use Sanad\KnowledgeBase\Import\Markdown;

/** What help articles are written in comes out as the HTML that is meant. */
final class MarkdownTest extends TestCase {

	#[\PHPUnit\Framework\Attributes\DataProvider( 'samples' )]
	public function test_markdown_becomes_html( string $markdown, string $html ): void {
		self::assertSame( $html, trim( (string) preg_replace( '/>\s+</', '><', Markdown::html( $markdown ) ) ) );
	}

	/** @return iterable<string, array{string, string}> */
	public static function samples(): iterable {
		yield 'paragraphs and a line break' => array( "One\nstill one  \nbroken\n\nTwo", "<p>One\nstill one<br>\nbroken</p><p>Two</p>" );
		yield 'headings of both kinds' => array( "# A #\n### C\nB\n---\nTop\n===", '<h1>A</h1><h3>C</h3><h2>B</h2><h1>Top</h1>' );
		yield 'emphasis' => array( '**a** *b* __c__ _d_ ***e*** ~~f~~ snake_case_word 2 * 3 * 4', '<p><strong>a</strong><em>b</em><strong>c</strong><em>d</em><strong><em>e</em></strong><del>f</del> snake_case_word 2 * 3 * 4</p>' );
		yield 'Arabic emphasis within a word' => array( '**لا تستعمل**ها و*مائل*', '<p><strong>لا تستعمل</strong>ها و<em>مائل</em></p>' );
		yield 'escapes' => array( '\\*not\\* 1 < 2 & 3 &amp; 4', '<p>*not* 1 &lt; 2 &amp; 3 &amp; 4</p>' );
		yield 'code keeps its signs' => array( '`<b> **x** &amp;` and ``a ` b``', '<p><code>&lt;b&gt; **x** &amp;amp;</code> and <code>a ` b</code></p>' );
		yield 'links' => array( '[a **b**](x/y.md "t") <https://e.example/> https://e.example/a_b_c. [r][R] [R] [no]' . "\n\n[r]: https://r.example/ \"T\"", '<p><a href="x/y.md">a <strong>b</strong></a><a href="https://e.example/">https://e.example/</a><a href="https://e.example/a_b_c">https://e.example/a_b_c</a>. <a href="https://r.example/">r</a><a href="https://r.example/">R</a> [no]</p>' );
		yield 'a link with brackets and parentheses' => array( '[see [1]](https://e.example/a_(b))', '<p><a href="https://e.example/a_(b)">see [1]</a></p>' );
		yield 'a picture' => array( '![a "b"](https://e.example/p.png)', '<p><img src="https://e.example/p.png" alt="a &quot;b&quot;"></p>' );
		yield 'lists within lists' => array( "- a\n- b\n  - c\n    more\n- d", "<ul><li>a</li><li>b<ul><li>c\nmore</li></ul></li><li>d</li></ul>" );
		yield 'a numbered list that begins later' => array( "3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>' );
		yield 'a loose item' => array( "1. a\n\n   b\n2. c", '<ol><li><p>a</p><p>b</p></li><li>c</li></ol>' );
		yield 'a list that follows a paragraph' => array( "Text:\n- a\n- b\n\nEnd", '<p>Text:</p><ul><li>a</li><li>b</li></ul><p>End</p>' );
		yield 'a year at the start of a line is no list' => array( "In\n2024. it was", "<p>In\n2024. it was</p>" );
		yield 'a quote' => array( "> a\n> - b\n\nc", '<blockquote><p>a</p><ul><li>b</li></ul></blockquote><p>c</p>' );
		yield 'a table' => array( "| A | B \\| C |\n|---|:-:|\n| 1 | **2** |\n| 3 |", '<table><thead><tr><th>A</th><th>B | C</th></tr></thead><tbody><tr><td>1</td><td><strong>2</strong></td></tr><tr><td>3</td><td></td></tr></tbody></table>' );
		yield 'code in fences' => array( "```php\n<b>\n\n# x\n```\nAfter", "<pre><code>&lt;b&gt;\n\n# x</code></pre><p>After</p>" );
		yield 'code that is indented' => array( "    a\n      b", "<pre><code>a\n  b</code></pre>" );
		yield 'a rule' => array( "a\n\n***\n\n- - -\n\nb", '<p>a</p><hr><hr><p>b</p>' );
		yield 'HTML in between' => array( "<div>\n**a**\n</div>\n\nb <br> c", "<div>\n**a**\n</div><p>b <br> c</p>" );
	}

	public function test_what_tries_to_keep_the_reader_busy_ends_soon(): void {
		$began = microtime( true );
		foreach ( array( '*a ', '**a', '[a', '![', '<a ', '`a', '> ', '- ', '_ _', '[a](', "- a\n  ", '~~a ~' ) as $piece ) {
			Markdown::html( str_repeat( $piece, 20_000 ) );
			Markdown::html( implode( "\n", array_fill( 0, 2_000, $piece ) ) );
		}
		self::assertLessThan( 20.0, microtime( true ) - $began );
	}

	public function test_what_is_put_aside_cannot_be_asked_for_by_the_text(): void {
		self::assertSame( "<p>0 <code>a</code></p>\n", Markdown::html( "\x1A0\x1A `a`" ) );
	}
}
