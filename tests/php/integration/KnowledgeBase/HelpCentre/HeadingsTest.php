<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\HelpCentre;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\KnowledgeBase\Page\Heading;
use Sanad\KnowledgeBase\Page\Headings;

/** Headings, their ids, and the contents made of them. */
final class HeadingsTest extends HelpCentreTestCase {

	/** @return array<string, array{string, list<string>}> HTML and the ids of its headings. */
	public static function headings(): array {
		return array(
			'words'                => array( '<h2>Where is it?</h2><h3>By <em>carrier</em></h3>', array( 'h-where-is-it', 'h-by-carrier' ) ),
			'Arabic, without marks' => array( '<h2>مُدَّة التوصيل</h2><h2>مدة التوصيل</h2>', array( 'h-مدة-التوصيل', 'h-مدة-التوصيل-2' ) ),
			'an id of its own'     => array( '<h2 id="times">Times</h2><h2>Costs</h2>', array( 'times', 'h-costs' ) ),
			'one that is taken'    => array( '<h2>Costs</h2><h3 id="h-costs">Others</h3>', array( 'h-costs-2', 'h-costs' ) ),
			'entities'             => array( '<h2>Cash &amp; card</h2>', array( 'h-cash-card' ) ),
			'signs only'           => array( '<h2>؟!</h2>', array( 'h-section' ) ),
			'a line break'         => array( '<h2>One<br>two</h2>', array( 'h-one-two' ) ),
			'nothing in it'        => array( '<h2> </h2><h2>Text</h2>', array( 'h-text' ) ),
			'other levels'         => array( '<h1>A</h1><h4>B</h4>', array() ),
			'in a comment'         => array( '<!-- <h2>No</h2> --><h2>Yes</h2>', array( 'h-yes' ) ),
		);
	}

	/** @param list<string> $ids */
	#[DataProvider( 'headings' )]
	public function test_each_heading_gets_an_id_of_its_words( string $html, array $ids ): void {
		self::assertSame( $ids, array_map( static fn ( Heading $heading ): string => $heading->id, Headings::of( $html ) ) );
		$again = Headings::with_ids( $html );
		self::assertSame( $ids, array_map( static fn ( Heading $heading ): string => $heading->id, Headings::of( $again ) ), 'The same ids are in the page.' );
		self::assertSame( $again, Headings::with_ids( $again ) );
	}

	public function test_an_endless_heading_gets_a_short_id(): void {
		$headings = Headings::of( '<h2>' . str_repeat( 'كلمة ', 60 ) . '</h2>' );
		self::assertLessThanOrEqual( 62, mb_strlen( $headings[0]->id ) );
	}

	public function test_the_contents_lead_to_the_headings(): void {
		$id   = $this->article( 'Tracking', array( 'content' => '<!-- wp:heading --><h2>Who brings it</h2><!-- /wp:heading --><!-- wp:heading {"level":3} --><h3>أرامكس</h3><!-- /wp:heading --><!-- wp:heading --><h2>&lt;b&gt; &amp; "quotes"</h2><!-- /wp:heading -->' ) );
		$html = $this->block_in( $id, 'article-contents' );
		self::assertSame( array( 'Who brings it', 'أرامكس', '<b> & "quotes"' ), self::links( $html ) );
		self::assertStringContainsString( 'href="#h-who-brings-it"', $html );
		self::assertStringContainsString( 'href="#h-' . rawurlencode( 'أرامكس' ) . '"', $html );
		self::assertStringNotContainsString( '<b>', $html );
		self::assertSame( array( 'Who brings it', '<b> & "quotes"' ), self::links( $this->block_in( $id, 'article-contents', array( 'showSubheadings' => false ) ) ) );

		$GLOBALS['post'] = get_post( $id ); // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- As the loop does.
		$content         = apply_filters( 'the_content', (string) get_post_field( 'post_content', $id ) );
		self::assertIsString( $content );
		self::assertStringContainsString( 'id="h-أرامكس"', $content );
	}

	public function test_contents_of_one_heading_are_none(): void {
		$one = $this->article( 'Short', array( 'content' => '<h2>Only one</h2>' ) );
		self::assertSame( '', trim( $this->block_in( $one, 'article-contents' ) ) );
		$locked = $this->article( 'Locked', array( 'content' => '<h2>Secret A</h2><h2>Secret B</h2>', 'password' => 'x' ) );
		self::assertSame( '', trim( $this->block_in( $locked, 'article-contents' ) ) );
	}
}
