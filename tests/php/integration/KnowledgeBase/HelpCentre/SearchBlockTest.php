<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\HelpCentre;

/** The search without any script: a form, and the results on the page that it leads to. */
final class SearchBlockTest extends HelpCentreTestCase {

	protected function setUp(): void {
		parent::setUp();
		$this->article( 'Where is my parcel?', array( 'content' => '<p>Follow the parcel with its tracking number.</p>' ) );
		$this->article( 'أين شحنتي؟', array( 'language' => 'ar', 'content' => '<p>تابع الشحنة برقم التتبع.</p>' ) );
		$this->article( 'Parcel secrets', array( 'visibility' => 'agents' ) );
	}

	protected function tearDown(): void {
		unset( $_GET['kbq'] );
		parent::tearDown();
	}

	public function test_the_form_asks_by_address(): void {
		$html = $this->block( 'article-search' );
		self::assertMatchesRegularExpression( '#<form[^>]+method="get"#', $html );
		self::assertMatchesRegularExpression( '#<input\s[^>]*name="kbq"[^>]*dir="auto"#s', $html );
		self::assertMatchesRegularExpression( '#<label[^>]+for="(sanad-search-\d+-field)".*id="\1"#s', $html );
		self::assertStringNotContainsString( 'sanad-search__results', $html );
		self::assertStringNotContainsString( 'aria-expanded', $html, 'Without its script it is a text field.' );
	}

	public function test_what_was_found_is_printed(): void {
		$_GET['kbq'] = 'parcel';
		$html        = $this->block( 'article-search' );
		self::assertSame( 'Where is my parcel?', self::links( $html )[0] );
		self::assertStringNotContainsString( 'secrets', $html );
		self::assertStringContainsString( 'my <mark>parcel</mark>?', $html );
		self::assertMatchesRegularExpression( '#\d articles? for “<bdi>parcel</bdi>”#', $html );
		self::assertStringContainsString( 'value="parcel"', $html );
	}

	public function test_another_language_is_marked(): void {
		$_GET['kbq'] = 'شحنتي';
		$html        = $this->block( 'article-search' );
		self::assertContains( 'أين شحنتي؟', self::links( $html ) );
		self::assertStringContainsString( '<li lang="ar" dir="rtl">', $html );
		self::assertStringContainsString( '<bdi class="sanad-search__language">العربية</bdi>', $html );
	}

	public function test_nothing_found_is_said(): void {
		$_GET['kbq'] = '<b>zzz"</b>';
		$html        = $this->block( 'article-search' );
		self::assertStringContainsString( 'Nothing was found for “<bdi>&lt;b&gt;zzz&quot;&lt;/b&gt;</bdi>”', $html );
		self::assertStringNotContainsString( '<b>', $html );
		self::assertStringContainsString( 'value="&lt;b&gt;zzz&quot;&lt;/b&gt;"', $html );
	}

	public function test_other_shapes_of_the_variable_are_no_search(): void {
		foreach ( array( array( 'a' ), '', " \n ", null ) as $value ) {
			$_GET['kbq'] = $value;
			self::assertStringNotContainsString( 'sanad-search__results', $this->block( 'article-search' ) );
			self::assertArrayNotHasKey( 'noindex', (array) apply_filters( 'wp_robots', array() ) );
		}
		$_GET['kbq'] = "\xff\xfe\0" . str_repeat( 'x', 5000 );
		self::assertStringContainsString( 'Nothing was found', $this->block( 'article-search' ) );
		self::assertTrue( ( (array) apply_filters( 'wp_robots', array() ) )['noindex'] ?? false );
	}

	public function test_a_flood_of_searches_is_stopped(): void {
		$_SERVER['REMOTE_ADDR'] = '203.0.113.7';
		for ( $i = 0; $i < 30; $i++ ) {
			$_GET['kbq'] = "parcel {$i}";
			self::assertStringContainsString( 'sanad-search__results', $this->block( 'article-search' ) );
			$this->block( 'article-search' );
		}
		$_GET['kbq'] = 'one more parcel';
		$html        = $this->block( 'article-search' );
		self::assertStringNotContainsString( 'sanad-search__results', $html );
		self::assertStringContainsString( 'sanad-search__problem', $html );
	}
}
