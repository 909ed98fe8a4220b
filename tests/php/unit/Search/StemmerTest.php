<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Search;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\Search\Stemmer;

final class StemmerTest extends TestCase {

	/** @return iterable<string, array{string, string}> Folded word and its stem. */
	public static function words(): iterable {
		yield 'article' => array( 'الشحن', 'شحن' );
		yield 'and, article' => array( 'والشحن', 'شحن' );
		yield 'with, article' => array( 'بالدفع', 'دفع' );
		yield 'for, article' => array( 'للعميل', 'عميل' );
		yield 'and with the' => array( 'وبالدفع', 'دفع' );
		yield 'article that would leave two letters' => array( 'الدم', 'الدم' );
		yield 'article stays, ending goes' => array( 'الله', 'الل' );
		yield 'root waw' => array( 'ورد', 'ورد' );
		yield 'waw before four letters' => array( 'وطلبت', 'وطلبت' );
		yield 'waw before five letters' => array( 'وتذكرت', 'تذكرت' );
		yield 'plural' => array( 'الطلبات', 'طلب' );
		yield 'possessive on ta marbuta' => array( 'تذكرتي', 'تذكر' );
		yield 'ending that would leave two letters' => array( 'يدي', 'يدي' );
		yield 'Latin' => array( 'orders', 'orders' );
		yield 'number' => array( '1234', '1234' );
		yield 'mixed' => array( 'الa', 'الa' );
		yield 'empty' => array( '', '' );
	}

	#[DataProvider( 'words' )]
	public function test_stems( string $word, string $stem ): void {
		self::assertSame( $stem, Stemmer::stem( $word ) );
	}
}
