<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase;

use Sanad\KnowledgeBase\Deflection\DeflectionRepository;
use Sanad\KnowledgeBase\Deflection\DeflectionState;
use Sanad\KnowledgeBase\Reading\How;
use Sanad\KnowledgeBase\Reading\ReadingPrivacy;
use Sanad\KnowledgeBase\Reading\TicketArticles;
use Sanad\Tests\Integration\Rest\RestTestCase;

/** What WordPress's own privacy requests get and take away. */
final class ReadingPrivacyTest extends RestTestCase {

	private TicketArticles $articles;

	private DeflectionRepository $deflections;

	private int $article;

	protected function setUp(): void {
		parent::setUp();
		$this->articles    = new TicketArticles( $this->desk->db, $this->clock );
		$this->deflections = new DeflectionRepository( $this->desk->db, $this->clock );
		$id                = wp_insert_post( array( 'post_type' => 'sanad_article', 'post_status' => 'publish', 'post_title' => 'Sizes' ), true );
		self::assertIsInt( $id );
		$this->article = $id;
	}

	public function test_both_are_registered_with_wordpress(): void {
		self::assertArrayHasKey( 'sanad-reading', (array) apply_filters( 'wp_privacy_personal_data_exporters', array() ) );
		self::assertArrayHasKey( 'sanad-reading', (array) apply_filters( 'wp_privacy_personal_data_erasers', array() ) );
	}

	public function test_a_person_gets_what_is_known_about_him_and_nobody_elses(): void {
		$this->ask( 'sara@example.test', 'مقاس', 'wrong size' );
		$this->ask( 'omar@example.test', 'SECRET', 'SECRET too' );

		$export = $this->privacy()->export( 'SARA@example.test' );
		self::assertTrue( $export['done'] );
		self::assertCount( 1, $export['data'] );
		$known = (string) wp_json_encode( $export, JSON_UNESCAPED_UNICODE );
		foreach ( array( 'Sizes', 'مقاس', 'wrong size', 'Article read before asking' ) as $expected ) {
			self::assertStringContainsString( $expected, $known );
		}
		self::assertStringNotContainsString( 'SECRET', $known );
		self::assertSame( array(), $this->privacy()->export( 'nobody@example.test' )['data'] );
	}

	public function test_erasing_goes_through_all_pages_and_leaves_others_alone(): void {
		for ( $i = 0; $i < 51; $i++ ) {
			$this->ask( 'sara@example.test', "search {$i}", "query {$i}" );
		}
		$this->ask( 'omar@example.test', 'kept', 'kept' );

		$pages = 0;
		do {
			$answer = $this->privacy()->erase( 'sara@example.test', ++$pages );
			self::assertTrue( $answer['items_removed'] );
			self::assertFalse( $answer['items_retained'] );
		} while ( ! $answer['done'] );
		self::assertSame( 2, $pages );
		self::assertNotSame( array(), $answer['messages'] );
		self::assertSame( array(), $this->privacy()->export( 'sara@example.test' )['data'] );
		foreach ( array( 'ticket_articles', 'ticket_searches', 'deflections' ) as $table ) {
			self::assertSame( '1', $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( $table )}" ), $table );
		}
		self::assertFalse( $this->privacy()->erase( 'sara@example.test' )['items_removed'] );
	}

	public function test_the_account_of_an_address_leads_to_its_tickets_too(): void {
		$user     = $this->create_user( 'subscriber', array( 'user_email' => 'new@example.test' ) );
		$ticket   = $this->ask( 'old@example.test', 'search', 'query' );
		$customer = $this->desk->tickets->find( $ticket )->customer_id ?? 0;
		$this->desk->customers->set_user( $customer, $user->ID );
		self::assertCount( 1, $this->privacy()->export( 'new@example.test' )['data'] );
	}

	public function test_old_rows_go_by_themselves(): void {
		$this->ask( 'sara@example.test', 'search', 'query' );
		$this->clock->advance( '+366 days' );
		$this->deflections->note( md5( 'new' ), DeflectionState::Shown, 'new', array( $this->article ), array(), 'en' );
		self::assertSame( 1, $this->deflections->forget_before( $this->clock->now()->modify( '-1 year' ), 10 ) );
		self::assertSame( 'new', $this->desk->db->value( "SELECT query FROM {$this->desk->db->table( 'deflections' )}" ) );
	}

	/** A ticket that came with all that is kept. */
	private function ask( string $email, string $search, string $query ): int {
		$ticket = $this->open_ticket( email: $email );
		$this->articles->add( $ticket->id, array( $this->article ), How::Read );
		$this->articles->set_searches( $ticket->id, array( $search ) );
		$this->deflections->note( md5( $query ), DeflectionState::Asked, $query, array( $this->article ), array(), 'en', $ticket->id );
		return $ticket->id;
	}

	private function privacy(): ReadingPrivacy {
		return new ReadingPrivacy( $this->desk->db, $this->desk->customers, $this->articles, $this->deflections );
	}
}
