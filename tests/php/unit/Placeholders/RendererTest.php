<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Placeholders;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\Placeholders\Format;
use Sanad\Placeholders\Missing;
use Sanad\Placeholders\Mode;
use Sanad\Placeholders\Parser;
use Sanad\Placeholders\Renderer;
use Sanad\Placeholders\Unresolved;
use Sanad\Placeholders\Value;
use Sanad\Placeholders\Why;
use Sanad\Placeholders\Writer;

/** The grammar of templates, as a table: what is written, what comes out, what is missing. */
final class RendererTest extends TestCase {

	/** @return array<string, array{string, string, list<string>}> Template, HTML as it is sent, what is missing. */
	public static function html(): array {
		return array(
			'no placeholder'           => array( '<p>Hi</p>', '<p>Hi</p>', array() ),
			'a name'                   => array( '<p>Hi {{customer.first_name}}.</p>', '<p>Hi <bdi>Sara</bdi>.</p>', array() ),
			'spaces inside'            => array( '{{  customer.first_name }}', '<bdi>Sara</bdi>', array() ),
			'no-break spaces inside'   => array( '{{&nbsp;customer.first_name&nbsp;}}', '<bdi>Sara</bdi>', array() ),
			'a code'                   => array( '{{order.number}}', '<bdi dir="ltr">1042</bdi>', array() ),
			'a link'                   => array( '{{order.tracking_link}}', '<a href="https://carrier.example/t?a=1&amp;b=2">https://carrier.example/t?a=1&amp;b=2</a>', array() ),
			'a list'                   => array( '{{order.items}}', '<bdi>Dress × 1</bdi>, <bdi>وشاح × 2</bdi>', array() ),
			'lines'                    => array( '{{order.shipping_address}}', 'Olaya St 5<br>Riyadh', array() ),
			'markup in a value'        => array( '{{customer.name}}', '<bdi>&lt;b onclick=&quot;x&quot;&gt;Eve&lt;/b&gt; {{order.total}}</bdi>', array() ),
			'in a text attribute'      => array( '<abbr title="{{customer.name}}">x</abbr>', '<abbr title="&lt;b onclick=&quot;x&quot;&gt;Eve&lt;/b&gt; {{order.total}}">x</abbr>', array() ),
			'as the address of a link' => array( '<a href="{{order.tracking_link}}">Track</a>', '<a href="https://carrier.example/t?a=1&amp;b=2">Track</a>', array() ),
			'inside of an address'     => array( '<a href="https://shop.example/?q={{customer.name}}">x</a>', '<a href="https://shop.example/?q=%3Cb%20onclick%3D%22x%22%3EEve%3C%2Fb%3E%20%7B%7Border.total%7D%7D">x</a>', array() ),
			'words are no address'     => array( '<a href="{{customer.first_name}}">x</a>', '<a href="">x</a> {{customer.first_name}}', array( 'customer.first_name: NoLink' ) ),
			'a script is no address'   => array( '<a href="{{evil.link}}">x</a>', '<a href="">x</a> {{evil.link}}', array( 'evil.link: Nothing' ) ),
			'empty'                    => array( 'No. {{order.tracking_number}}!', 'No. {{order.tracking_number}}!', array( 'order.tracking_number: NoOrder' ) ),
			'a fallback'               => array( '{{order.tracking_number|soon &amp; safe}}', 'soon &amp; safe', array() ),
			'a fallback not needed'    => array( '{{customer.first_name|there}}', '<bdi>Sara</bdi>', array() ),
			'an empty fallback is none' => array( '{{order.tracking_number|}}', '{{order.tracking_number|}}', array( 'order.tracking_number|: NoOrder' ) ),
			'a fallback with a bar'    => array( '{{order.tracking_number|a|b}}', 'a|b', array() ),
			'unknown'                  => array( '{{option.siteurl}}', '{{option.siteurl}}', array( 'option.siteurl: unknown' ) ),
			'unknown with fallback'    => array( '{{customer._meta|x}}', '{{customer._meta|x}}', array( 'customer._meta|x: unknown' ) ),
			'unknown in unread branch' => array( '{{#if order.number}}a{{else}}{{option.x}}{{/if}}', 'a', array( 'option.x: unknown' ) ),
			'unknown condition'        => array( '{{#if user.pass}}a{{else}}b{{/if}}', 'b{{user.pass}}', array( 'user.pass: unknown' ) ),
			'empty in unread branch'   => array( '{{#if order.number}}a{{else}}{{order.tracking_number}}{{/if}}', 'a', array() ),
			'a name with stars'        => array( '{{option.*}}', '{{option.*}}', array( 'option.*: unknown' ) ),
			'code in a name'           => array( '{{customer.name()}}', '{{customer.name()}}', array( 'customer.name(): unknown' ) ),
			'literal braces'           => array( 'Write \{{customer.name}} here', 'Write {{customer.name}} here', array() ),
			'a backslash before it'    => array( 'a \\\\{{x}}', 'a \\{{x}}', array() ),
			'if true'                  => array( '{{#if order.number}}yes{{/if}}', 'yes', array() ),
			'if false'                 => array( 'a{{#if order.tracking_number}}yes{{/if}}b', 'ab', array() ),
			'if else'                  => array( '{{#if order.tracking_number}}yes{{else}}no{{/if}}', 'no', array() ),
			'zero is false'            => array( '{{#if count.zero}}yes{{else}}no{{/if}}', 'no', array() ),
			'nested'                   => array( '{{#if order.number}}1{{#if order.tracking_number}}2{{else}}3{{#if count.two}}4{{/if}}{{/if}}5{{else}}6{{/if}}', '1345', array() ),
			'three deep'               => array( '{{#if order.number}}{{#if order.number}}{{#if order.tracking_number}}a{{else}}b{{/if}}{{/if}}{{/if}}', 'b', array() ),
			'paragraphs of their own'  => array( "<p>a</p><p>{{#if order.number}}</p><p>b</p><p dir=\"auto\"> {{else}}&nbsp;</p><p>c</p><p>{{/if}}<br></p><p>d</p>", '<p>a</p><p>b</p><p>d</p>', array() ),
			'an empty paragraph goes'  => array( '<p>a</p><p>{{#if order.tracking_number}}No. {{order.tracking_number}}{{/if}}</p><p>b</p>', '<p>a</p><p>b</p>', array() ),
			'a blank line stays'       => array( '<p>a</p><p><br></p><p>{{#if order.tracking_number}}x{{/if}}</p>', '<p>a</p><p><br></p>', array() ),
			'a plural'                 => array( '{{#plural count.two}}{{one}}# item{{two}}a pair{{other}}# items{{/plural}}', '<bdi dir="ltr">2</bdi> items', array() ),
			'what is no number sign'   => array( '{{#plural count.two}}{{other}}\# #1042 &#39; <a href="https://x.example/#">#</a>{{/plural}}', '# #1042 &#39; <a href="https://x.example/#"><bdi dir="ltr">2</bdi></a>', array() ),
			'a plural in paragraphs'   => array( '<p>{{#plural count.two}}</p><p>{{one}}</p><p>one</p><p>{{other}}</p><p>more</p><p>{{/plural}}</p>', '<p>more</p>', array() ),
			'a plural without number'  => array( '{{#plural customer.name}}{{other}}# items{{/plural}}', '{{customer.name}} items', array( '#plural customer.name: NoNumber' ) ),
			'a plural of nothing'      => array( '{{#plural order.tracking_number}}{{other}}items{{/plural}}', 'items{{order.tracking_number}}', array( '#plural order.tracking_number: NoOrder' ) ),
			'arabic around it'         => array( '<p>رقم الطلب {{order.number}}، مرحبًا {{customer.first_name|عميلنا}}</p>', '<p>رقم الطلب <bdi dir="ltr">1042</bdi>، مرحبًا <bdi>Sara</bdi></p>', array() ),
			'in a comment'             => array( '<!-- {{order.number}} -->a', '<!-- {{order.number}} -->a', array() ),
		);
	}

	/** @param list<string> $missing */
	#[DataProvider( 'html' )]
	public function test_html( string $template, string $expected, array $missing ): void {
		self::assertSame( array( $expected, $missing ), $this->render( $template, Format::Html, Mode::Sending ) );
	}

	/** @return array<string, array{string, Format, string}> */
	public static function plain(): array {
		return array(
			'text is not escaped'        => array( 'For {{customer.name}}: {{order.items}}', Format::Text, 'For <b onclick="x">Eve</b> {{order.total}}: Dress × 1, وشاح × 2' ),
			'text keeps lines'           => array( "{{order.shipping_address}}\nEnd", Format::Text, "Olaya St 5\nRiyadh\nEnd" ),
			'lines that hold only a part' => array( "a\n{{#if order.number}}\nb\n{{else}}\nc\n{{/if}}\nd", Format::Text, "a\nb\nd" ),
			'a header has one line'      => array( "Re: {{customer.first_name}}\r\nBcc: x@example.test {{order.shipping_address}}", Format::Header, 'Re: Sara Bcc: x@example.test Olaya St 5, Riyadh' ),
			'a value brings no header'   => array( 'Re: {{evil.header}}', Format::Header, 'Re: x Bcc: y@example.test' ),
		);
	}

	#[DataProvider( 'plain' )]
	public function test_plain( string $template, Format $format, string $expected ): void {
		self::assertSame( $expected, $this->render( $template, $format, Mode::Sending )[0] );
	}

	/** @return array<string, array{string, string}> */
	public static function insertion(): array {
		return array(
			'what is known is filled in'      => array( 'Hi {{customer.first_name}}', 'Hi <bdi>Sara</bdi>' ),
			'the rest stays'                  => array( 'No. {{ order.tracking_number }}', 'No. {{ order.tracking_number }}' ),
			'braces of a value are text'      => array( '{{customer.name}}', '<bdi>&lt;b onclick=&quot;x&quot;&gt;Eve&lt;/b&gt; \{{order.total}}</bdi>' ),
			'literal braces stay escaped'     => array( '\{{customer.name}}', '\{{customer.name}}' ),
			'an address is shown behind'      => array( '<p><a href="{{order.missing_link}}">Track</a> it</p>', '<p><a href="">Track</a> {{order.missing_link}} it</p>' ),
			'a plural leaves its number open' => array( '{{#plural order.tracking_number}}{{one}}one{{other}}# items{{/plural}}', '{{order.tracking_number}} items' ),
		);
	}

	#[DataProvider( 'insertion' )]
	public function test_insertion( string $template, string $expected ): void {
		self::assertSame( $expected, $this->render( $template, Format::Html, Mode::Insertion )[0] );
	}

	public function test_what_was_inserted_means_the_same_when_it_is_sent(): void {
		foreach ( array( '{{customer.name}}', 'a \{{x}} b', '\\\\{{x}}', '{{customer.first_name}} {{order.number}}' ) as $template ) {
			$direct = $this->render( $template, Format::Html, Mode::Sending )[0];
			self::assertSame( $direct, $this->render( $this->render( $template, Format::Html, Mode::Insertion )[0], Format::Html, Mode::Sending )[0], $template );
		}
	}

	/** @return array<string, array{string, int, string}> Template, position, beginning of the sentence. */
	public static function errors(): array {
		return array(
			'never closed'              => array( 'Hi {{customer.name', 3, 'These braces are never closed.' ),
			'closed too late'           => array( 'a {{b {{customer.name}}', 2, 'These braces are never closed.' ),
			'nothing inside'            => array( 'a {{ }}', 2, 'There is no name' ),
			'formatting inside'         => array( '{{order.<b>number</b>}}', 0, 'There is formatting' ),
			'if without end'            => array( 'a {{#if order.number}}b', 2, 'This is never closed: {{/if}}' ),
			'end without if'            => array( 'a {{/if}} b', 2, '{{/if}} has no beginning' ),
			'else without if'           => array( '{{else}}', 0, '{{else}} has no beginning' ),
			'two times else'            => array( '{{#if order.number}}a{{else}}b{{else}}c{{/if}}', 0, 'This is never closed' ),
			'crossed'                   => array( '{{#if order.number}}{{#plural count.two}}{{other}}a{{/if}}{{/plural}}', 20, 'This is never closed: {{/plural}}' ),
			'unknown block'             => array( '{{#each order.items}}a{{/each}}', 0, 'This cannot be read.' ),
			'a condition with operator' => array( '{{#if order.total > 5}}a{{/if}}', 0, 'This cannot be read.' ),
			'plural without other'      => array( '{{#plural count.two}}{{one}}a{{/plural}}', 0, 'This plural lacks the form' ),
			'plural with text before'   => array( '{{#plural count.two}}x{{other}}a{{/plural}}', 0, 'Text stands before' ),
			'a form twice'              => array( '{{#plural count.two}}{{one}}a{{one}}b{{other}}c{{/plural}}', 29, 'This form stands twice' ),
			'in a tag'                  => array( '<a {{customer.name}}>x</a>', 3, 'A placeholder cannot stand here' ),
			'an unquoted value'         => array( '<a href={{order.tracking_link}}>x</a>', 8, 'A placeholder cannot stand here' ),
			'a block in an attribute'   => array( '<a title="{{#if order.number}}x{{/if}}">x</a>', 10, 'A placeholder cannot stand here' ),
			'behind emoji and arabic'   => array( '😀 مرحبا {{', 9, 'These braces are never closed.' ),
			'too deep'                  => array( str_repeat( '{{#if order.number}}', 21 ) . str_repeat( '{{/if}}', 21 ), 400, 'Too many conditions' ),
		);
	}

	#[DataProvider( 'errors' )]
	public function test_errors_say_where_and_what( string $template, int $position, string $message ): void {
		$errors = Parser::parse( $template, Format::Html )->errors;
		self::assertNotSame( array(), $errors );
		$at = array_map( static fn ( Unresolved $error ): int => $error->position, $errors );
		self::assertContains( $position, $at );
		self::assertStringContainsString( $message, $errors[ (int) array_search( $position, $at, true ) ]->message );
	}

	public function test_hostile_templates_end_quickly(): void {
		$started = microtime( true );
		foreach ( array( str_repeat( '{{', 100000 ), str_repeat( '{{#if a.b}}', 20000 ), str_repeat( '<a href="', 50000 ) . '{{x}}', str_repeat( '{{/if}}{{else}}', 20000 ), str_repeat( "{{customer.first_name}}\n", 20000 ) ) as $template ) {
			self::assertNotNull( $this->render( $template, Format::Html, Mode::Insertion ) );
		}
		self::assertLessThan( 20, microtime( true ) - $started );
	}

	/** @return array{string, list<string>} */
	private function render( string $source, Format $format, Mode $mode ): array {
		$values = new FixedValues(
			array(
				'customer.first_name'    => Value::words( 'Sara' ),
				'customer.name'          => Value::words( '<b onclick="x">Eve</b> {{order.total}}' ),
				'order.number'           => Value::code( '1042' ),
				'order.tracking_link'    => Value::link( 'https://carrier.example/t?a=1&b=2' ),
				'order.missing_link'     => Value::link( '' ),
				'evil.link'              => Value::link( 'javascript:alert(1)' ),
				'evil.header'            => Value::words( "x\r\nBcc: y@example.test" ),
				'order.tracking_number'  => Value::none( Why::NoOrder ),
				'order.items'            => Value::listing( array( 'Dress × 1', 'وشاح × 2' ) ),
				'order.shipping_address' => Value::lines( "Olaya St 5\nRiyadh" ),
				'count.two'              => Value::number( 2, '2' ),
				'count.zero'             => Value::number( 0, '0' ),
			)
		);
		$template = Parser::parse( $source, $format );
		if ( array() !== $template->errors ) {
			return array( $source, array() );
		}
		$renderer = new Renderer( $format, $mode, 'en', $values, new Writer( $format, ', ' ) );
		$text     = $renderer->render( $template );
		return array( $text, array_map( static fn ( Missing $missing ): string => $missing->placeholder . ': ' . ( $missing->why->name ?? 'unknown' ), $renderer->missing() ) );
	}
}
