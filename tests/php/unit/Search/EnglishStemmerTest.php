<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Search;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\Search\EnglishStemmer;

final class EnglishStemmerTest extends TestCase {

	/** @return iterable<string, array{list<string>}> Forms of one word. */
	public static function words(): iterable {
		foreach (
			array(
				array( 'order', 'orders', 'ordered', 'ordering' ),
				array( 'delivery', 'deliveries' ),
				array( 'deliver', 'delivers', 'delivered' ),
				array( 'ship', 'ships', 'shipped', 'shipping' ),
				array( 'change', 'changes', 'changed', 'changing' ),
				array( 'size', 'sizes', 'sized' ),
				array( 'box', 'boxes', 'boxed' ),
				array( 'address', 'addresses', 'addressed' ),
				array( 'cancel', 'cancelled', 'canceled', 'cancelling' ),
				array( 'try', 'tries', 'tried', 'trying' ),
				array( 'shoe', 'shoes' ),
				array( 'dress', 'dresses' ),
				array( 'wash', 'washes', 'washed', 'washing' ),
			) as $forms
		) {
			yield $forms[0] => array( $forms );
		}
	}

	/** @param list<string> $forms */
	#[DataProvider( 'words' )]
	public function test_forms_of_one_word_meet( array $forms ): void {
		self::assertCount( 1, array_unique( array_map( EnglishStemmer::stem( ... ), $forms ) ), implode( ' ', array_map( EnglishStemmer::stem( ... ), $forms ) ) );
	}

	public function test_different_words_stay_apart(): void {
		$words = array( 'ship', 'shop', 'sheet', 'string', 'strip', 'new', 'news', 'need', 'bring', 'bus', 'status', 'card', 'care', 'return', 'refund', 'order', 'feed', 'fee', 'seed', 'see' );
		self::assertCount( count( $words ), array_unique( array_map( EnglishStemmer::stem( ... ), $words ) ) );
	}

	public function test_something_always_stays(): void {
		foreach ( array( '', 's', 'is', 'bed', 'red', 'ies', 'ing', 'sing', 'ties', 'used' ) as $word ) {
			self::assertGreaterThanOrEqual( min( 3, strlen( $word ) ), strlen( EnglishStemmer::stem( $word ) ), $word );
		}
	}
}
