<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Mailboxes\Outbound;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\Mailboxes\Outbound\Subject;

final class SubjectTest extends TestCase {

	/** @return array<string, array{string, string}> */
	public static function subjects(): array {
		return array(
			'plain'             => array( 'Wrong size', 'Re: Wrong size [#12]' ),
			'answered'          => array( 'Re: Wrong size', 'Re: Wrong size [#12]' ),
			'our own'           => array( 'Re: Wrong size [#12]', 'Re: Wrong size [#12]' ),
			'many times'        => array( 'RE: AW: Sv: Re[2]: [#12] Wrong size [#12]', 'Re: Wrong size [#12]' ),
			'Arabic'            => array( 'رد: مقاس خاطئ', 'Re: مقاس خاطئ [#12]' ),
			'Arabic and Latin'  => array( 'رد: Re: طلب', 'Re: طلب [#12]' ),
			'forwarded stays'   => array( 'Fwd: Wrong size', 'Re: Fwd: Wrong size [#12]' ),
			'another number'    => array( 'About [#99]', 'Re: About [#99] [#12]' ),
			'a word like it'    => array( 'Reason: none', 'Re: Reason: none [#12]' ),
			'only the prefix'   => array( 'Re:', 'Re: [#12]' ),
			'empty'             => array( '', 'Re: [#12]' ),
			'line breaks'       => array( "Wrong\r\nBcc: x@example.test", 'Re: Wrong Bcc: x@example.test [#12]' ),
			'bidi override'     => array( "gpj\u{202E}.exe", 'Re: gpj.exe [#12]' ),
		);
	}

	#[DataProvider( 'subjects' )]
	public function test_it_keeps_the_customers_words( string $subject, string $expected ): void {
		self::assertSame( $expected, Subject::reply( $subject, 12 ) );
		self::assertSame( $expected, Subject::reply( $expected, 12 ), 'Answering an answer changes nothing.' );
	}

	public function test_a_very_long_one_is_cut_with_its_number_kept(): void {
		$subject = Subject::reply( str_repeat( 'word ', 1000 ), 12 );
		self::assertLessThan( 270, mb_strlen( $subject ) );
		self::assertStringEndsWith( '… [#12]', $subject );
	}
}
