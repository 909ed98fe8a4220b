<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\HelpCentre;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\Tests\Integration\Support\ShopFixtures;

/** Articles about what a shopper has ordered: his own orders, and what he may read. */
final class OrderFaqBlockTest extends HelpCentreTestCase {

	use ShopFixtures;

	protected function setUp(): void {
		parent::setUp();
		$this->needs_woocommerce();
	}

	public function test_a_shopper_sees_articles_about_the_products_of_his_last_order(): void {
		$dress = $this->create_product( '10', 'Dress <i>M</i>' );
		$lamp  = $this->create_product( '20', 'Lamp' );
		$this->about( $dress->get_id(), 'Washing the dress' );
		$this->about( $lamp->get_id(), 'Changing the bulb' );
		$this->about( $dress->get_id(), 'For the team', 'agents' );
		$this->about( $dress->get_id(), 'For buyers', 'buyers' );
		$sara = $this->create_user( 'customer', array( 'user_email' => 'sara@example.test' ) );
		$this->create_order( 'sara@example.test', $sara->ID, array( array( $lamp, 1 ) ), 'completed', '2025-01-01 10:00:00' );
		$this->create_order( 'sara@example.test', $sara->ID, array( array( $dress, 1 ) ), 'completed' );

		$this->act_as( $sara );
		self::assertEqualsCanonicalizing( array( 'Washing the dress', 'For buyers' ), self::links( $this->block( 'order-faq' ) ) );
		self::assertEqualsCanonicalizing( array( 'Washing the dress', 'For buyers', 'Changing the bulb' ), self::links( $this->block( 'order-faq', array( 'orders' => 2 ) ) ) );
		self::assertStringNotContainsString( '<i>M</i>', $this->block( 'order-faq' ) );
		self::assertSame( array( 'DONOTCACHEPAGE' => true ), array_intersect_key( get_defined_constants(), array( 'DONOTCACHEPAGE' => 0 ) ), 'No cache may keep it.' );
	}

	public function test_nobody_sees_what_others_ordered_with_his_address(): void {
		$dress = $this->create_product();
		$this->about( $dress->get_id(), 'Washing the dress' );
		$this->create_order( 'sara@example.test', 0, array( array( $dress, 1 ) ), 'completed' );
		$this->act_as( $this->create_user( 'customer', array( 'user_email' => 'sara@example.test' ) ) );
		self::assertSame( '', $this->block( 'order-faq' ) );
	}

	public function test_guests_are_asked_to_sign_in_or_see_nothing(): void {
		$this->about( $this->create_product()->get_id(), 'Washing the dress' );
		self::assertSame( array( 'Sign in to see help for what you ordered.' ), self::links( $this->block( 'order-faq' ) ) );
		self::assertSame( '', $this->block( 'order-faq', array( 'showPrompt' => false ) ) );
	}

	private function about( int $product_id, string $title, string $visibility = 'public' ): void {
		ArticleMeta::set_products( $this->article( $title, array( 'visibility' => $visibility ) ), array( $product_id ) );
	}
}
