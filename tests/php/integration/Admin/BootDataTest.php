<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Admin;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\Admin\BootData;
use Sanad\KnowledgeBase\Languages;
use Sanad\Security\Policy;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Views\ViewsFeature;

/** What the page hands to the app: the rights of whoever looks, and the answers of its first requests. */
final class BootDataTest extends DeskTestCase {

	private BootData $boot;

	protected function setUp(): void {
		parent::setUp();
		$languages  = new Languages( $this->desk->db, array() );
		$policy     = new Policy( $this->desk->tickets, $this->desk->agents, $this->desk->visibility );
		$this->boot = new BootData( $policy, $languages, new ViewsFeature( $this->desk, $policy ), $this->desk->mailboxes );
		$this->act_as( $this->create_user( 'sanad_agent', array( 'display_name' => 'Lena' ) ) );
	}

	protected function tearDown(): void {
		$_GET = array();
		parent::tearDown();
	}

	public function test_it_says_who_looks_and_what_he_may(): void {
		$boot = $this->boot->for_page();
		self::assertSame( 'Lena', $boot['user']['name'] );
		self::assertSame(
			array(
				'reply'          => true,
				'assign'         => true,
				'manageContent'  => false,
				'manageSettings' => false,
				'editPosts'      => false,
			),
			$boot['user']['can']
		);
		self::assertSame( 'en-US', $boot['locale'] );
		self::assertGreaterThan( 0, $boot['settings']['maxUploadBytes'] );
	}

	public function test_the_first_list_and_its_ticket_need_no_request(): void {
		$ticket    = $this->open( 'Blue lamp' );
		$_GET      = array( 'ticket' => (string) $ticket->id );
		$preloaded = $this->boot->preloaded();

		$list = $preloaded['/sanad/v1/tickets?view=open&sort=newest&per_page=50'] ?? null;
		self::assertIsArray( $list );
		self::assertStringContainsString( '"subject":"Blue lamp"', (string) wp_json_encode( $list ) );
		self::assertStringContainsString( '"body_text":"The dress', (string) wp_json_encode( $preloaded[ '/sanad/v1/tickets/' . $ticket->id ] ?? null ) );
		foreach ( array( 'tickets/counts', 'agents', 'teams', 'topics', 'tags', 'me' ) as $route ) {
			self::assertArrayHasKey( '/sanad/v1/' . $route, $preloaded );
		}
	}

	/** @return array<string, array{array<string, mixed>, string}> */
	public static function addresses(): array {
		return array(
			'a view in an order'     => array( array( 'view' => 'mine', 'sort' => 'oldest' ), 'view=mine&sort=oldest' ),
			'filters of a view'      => array( array( 'view' => 'open', 'status' => 'open,pending', 'tag' => '5' ), 'view=open&status=open%2Cpending&tag=5&sort=newest' ),
			'a search has no view'   => array( array( 'search' => 'مقاس' ), 'search=%D9%85%D9%82%D8%A7%D8%B3&sort=newest' ),
			'a customer has no view' => array( array( 'customer' => '7' ), 'customer=7&sort=newest' ),
			'what is not text'       => array( array( 'view' => array( 'mine' ), 'tag' => array( '1' ) ), 'view=open&sort=newest' ),
		);
	}

	/** @param array<string, mixed> $address */
	#[DataProvider( 'addresses' )]
	public function test_it_asks_what_the_app_will_ask( array $address, string $arguments ): void {
		$_GET = $address;
		self::assertArrayHasKey( "/sanad/v1/tickets?{$arguments}&per_page=50", $this->boot->preloaded() );
	}

	public function test_it_names_the_languages_in_which_the_shop_writes(): void {
		update_option( Languages::OPTION, array( 'ar' ) );
		self::assertSame(
			array(
				array( 'code' => 'en', 'name' => 'English', 'isRtl' => false ),
				array( 'code' => 'ar', 'name' => 'العربية', 'isRtl' => true ),
			),
			$this->boot->for_page()['languages']
		);
	}

	/** @return array<string, array{array<string, string>, string}> */
	public static function screens(): array {
		return array(
			'articles'               => array( array( 'screen' => 'articles' ), 'articles?sort=updated&page=1&per_page=50' ),
			'articles of a category' => array( array( 'screen' => 'articles', 'category' => '3', 'paged' => '2' ), 'articles?category=3&sort=order&page=2&per_page=50' ),
			'categories'             => array( array( 'screen' => 'categories' ), 'article-categories' ),
		);
	}

	/** @param array<string, string> $address */
	#[DataProvider( 'screens' )]
	public function test_a_screen_beside_the_inbox_needs_no_request_either( array $address, string $path ): void {
		$this->act_as( $this->create_user( 'sanad_manager' ) );
		$_GET      = $address;
		$preloaded = $this->boot->preloaded();
		self::assertArrayHasKey( '/sanad/v1/' . $path, $preloaded );
		foreach ( array_keys( $preloaded ) as $asked ) {
			self::assertStringStartsNotWith( '/sanad/v1/tickets?', $asked );
		}
	}

	public function test_the_form_for_a_new_ticket_needs_no_list(): void {
		$_GET = array( 'compose' => '1' );
		foreach ( array_keys( $this->boot->preloaded() ) as $path ) {
			self::assertStringStartsNotWith( '/sanad/v1/tickets?', $path );
		}
	}

	public function test_a_wrong_address_breaks_nothing(): void {
		$_GET = array( 'view' => 'nowhere', 'ticket' => '99999', 'status' => 'lost' );
		self::assertArrayHasKey( '/sanad/v1/tickets/counts', $this->boot->preloaded() );
	}

	public function test_nothing_is_preloaded_that_he_may_not_see(): void {
		$this->open( 'Secret' );
		$this->act_as( $this->create_user( 'subscriber' ) );
		self::assertStringNotContainsString( 'Secret', (string) wp_json_encode( $this->boot->preloaded() ) );
	}
}
