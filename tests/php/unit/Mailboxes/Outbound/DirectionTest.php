<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Mailboxes\Outbound;

use PHPUnit\Framework\TestCase;
use Sanad\Mailboxes\Outbound\Direction;
use Sanad\Mailboxes\Outbound\Isolate;
use Sanad\Mailboxes\Outbound\MailLanguage;

final class DirectionTest extends TestCase {

	public function test_the_first_letter_decides(): void {
		self::assertSame( Direction::Rtl, Direction::of_text( '#1234 (شُحن) AB', Direction::Ltr ) );
		self::assertSame( Direction::Ltr, Direction::of_text( 'John (جون)', Direction::Rtl ) );
		self::assertSame( Direction::Rtl, Direction::of_text( 'שלום', Direction::Ltr ) );
		self::assertSame( Direction::Rtl, Direction::of_text( '+966 50 123 4567', Direction::Rtl ) );
		self::assertSame( Direction::Ltr, Direction::of_text( '', Direction::Ltr ) );
	}

	public function test_a_language_has_one(): void {
		foreach ( array( 'ar', 'AR', 'fa_IR', 'he-IL', 'ur', 'ckb' ) as $rtl ) {
			self::assertSame( Direction::Rtl, Direction::of_language( $rtl ), $rtl );
		}
		foreach ( array( 'en_US', 'de', '', 'arn', 'es_AR' ) as $ltr ) {
			self::assertSame( Direction::Ltr, Direction::of_language( $ltr ), $ltr );
		}
	}

	public function test_a_language_names_itself_as_the_web_does(): void {
		self::assertSame( 'de-DE', ( new MailLanguage( 'de_DE_formal', true ) )->tag() );
		self::assertSame( 'ar', ( new MailLanguage( 'ar', true ) )->tag() );
	}

	public function test_isolates_become_elements_only_in_pairs(): void {
		self::assertSame( 'رقم <bdi dir="ltr">#12</bdi> و <bdi>اسم</bdi>', Isolate::in_html( 'رقم ' . Isolate::ltr( '#12' ) . ' و ' . Isolate::auto( 'اسم' ) ) );
		self::assertSame( "a\u{2066}b", Isolate::in_html( "a\u{2066}b" ) );
		self::assertSame( "\u{2066}<i>x</i>\u{2069}", Isolate::in_html( "\u{2066}<i>x</i>\u{2069}" ), 'Never across tags.' );
	}
}
