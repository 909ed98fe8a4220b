<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Messages;

use Sanad\Messages\MessageSanitizer;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tests\Unit\Messages\HtmlCleanerTest;

/** The whole way of HTML into a message, with WordPress's kses behind our own cleaner. */
final class MessageSanitizerTest extends DeskTestCase {

	public function test_kses_finds_nothing_more_to_take_away(): void {
		$sanitizer = new MessageSanitizer();
		foreach ( array( ...iterator_to_array( HtmlCleanerTest::letters() ), ...iterator_to_array( HtmlCleanerTest::attacks() ) ) as [ $html ] ) {
			$clean = $sanitizer->html( $html );
			self::assertSame( $clean, $sanitizer->html( $clean ), $html );
			self::assertSame( $clean, wp_kses( $clean, MessageSanitizer::allowed(), MessageSanitizer::PROTOCOLS ), $html );
			self::assertDoesNotMatchRegularExpression( '#<[^>]*(?:\son\w+=|javascript:|data:|style=)#i', $clean );
		}
	}

	public function test_direction_and_language_survive(): void {
		self::assertSame( '<p dir="rtl" lang="ar">مرحبا <bdi dir="ltr">#1234-AB</bdi></p>', ( new MessageSanitizer() )->html( '<p dir="rtl" lang="ar" class="x" style="color:red">مرحبا <bdi dir="ltr">#1234-AB</bdi></p>' ) );
	}

	public function test_what_a_mailer_marks_as_quoted_stays_marked(): void {
		$sanitizer = new MessageSanitizer();
		foreach (
			array(
				'<div class="gmail_quote gmail_quote_container">a</div>' => '<div data-quote="1">a</div>',
				'<blockquote type="cite">a</blockquote>'                 => '<blockquote data-quote="1">a</blockquote>',
				'<div id="divRplyFwdMsg" dir="ltr">a</div>'              => '<div dir="ltr" data-quote="1">a</div>',
				'<blockquote type="x">a</blockquote>'                    => '<blockquote>a</blockquote>',
				'<div class="not_gmail_quote">a</div>'                   => '<div>a</div>',
				'<p data-quote="anything">a</p>'                      => '<p data-quote="1">a</p>',
			) as $html => $clean
		) {
			self::assertSame( $clean, $sanitizer->html( $html ) );
			self::assertSame( $clean, $sanitizer->html( $clean ), 'Cleaned again it is the same.' );
		}
	}

	public function test_hostile_html_becomes_a_message_that_can_be_read(): void {
		$ticket  = $this->desk->service->reply( $this->open()->id, $this->answer( '<script>steal()</script><p onclick="x()">Words <a href="javascript:x()">here</a></p>' ), $this->agent )->ticket;
		$message = $this->desk->messages->for_ticket( $ticket->id )[1];
		self::assertSame( array( '<p>Words <a>here</a></p>', 'Words here', 'Words here' ), array( $message->body_html, $message->body_text, $ticket->snippet ) );
	}

	public function test_what_is_too_deep_or_too_long_becomes_text_in_bounded_time(): void {
		$sanitizer = new MessageSanitizer();
		if ( function_exists( 'memory_reset_peak_usage' ) ) {
			// The peak so far belongs to other tests.
			memory_reset_peak_usage();
		}
		$before = memory_get_peak_usage();
		foreach ( array( str_repeat( '<div>', 10_000 ) . 'words', str_repeat( '<table><tr><td>', 100_000 ) . 'words', str_repeat( '<blockquote>', 10_000 ) . 'words', '<' . str_repeat( 'a ', 500_000 ) . '>words', str_repeat( '<', 1_000_000 ) . '>words', str_repeat( '&amp', 300_000 ) . ' words' ) as $html ) {
			$start = microtime( true );
			$clean = $sanitizer->html( $html );
			self::assertLessThan( 2, microtime( true ) - $start );
			self::assertStringContainsString( 'words', $clean );
		}
		self::assertLessThan( 32_000_000, memory_get_peak_usage() - $before );
	}
}
