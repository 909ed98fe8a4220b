<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\ContactForm;

/** What a question brings along from the help centre: only what is true, and only what its shopper left in. */
final class FormReadingTest extends FormTestCase {

	private const KEY = '0123456789abcdef0123456789abcdef';

	public function test_the_ticket_knows_what_was_read_before_it(): void {
		[ $sizes, $returns, $care ] = array( $this->article( 'Sizes' ), $this->article( 'Returns' ), $this->article( 'Care' ) );
		$draft                      = $this->article( 'Draft', 'draft' );
		$reading                    = array(
			'key'       => self::KEY,
			'read'      => array( array( 'id' => $sizes, 'ago' => 300 ), array( 'id' => $draft, 'ago' => 60 ), array( 'id' => 999_999, 'ago' => 1 ) ),
			'suggested' => array( $returns, $care, $draft ),
			'opened'    => array( $returns ),
			'searches'  => array( 'مقاس الفستان', '<b>return</b> ' . str_repeat( 'x', 500 ) ),
		);
		$this->send( $this->page(), $this->question( array( 'reading' => (string) wp_json_encode( $reading ), 'from' => (string) $sizes ) ) );

		$this->as_agent();
		$ticket = $this->only_ticket();
		$known  = $this->shaped( 'TicketArticles', $this->rest( 'GET', "/tickets/{$ticket->id}/articles" ) );
		$found  = array();
		foreach ( $this->list_at( $known, 'items' ) as $item ) {
			$how = $this->at( $item, 'how' );
			self::assertIsString( $how );
			$found[ $how ][] = $this->int_at( $item, 'article', 'id' );
		}
		self::assertSame( array( 'read' => array( $sizes ), 'from' => array( $sizes ), 'opened' => array( $returns ), 'suggested' => array( $returns, $care ) ), array( 'read' => $found['read'], 'from' => $found['from'], 'opened' => $found['opened'], 'suggested' => $found['suggested'] ) );
		self::assertSame( gmdate( 'Y-m-d\TH:i:s\Z', $this->clock->now()->getTimestamp() - 300 ), $this->at( $known, 'items', 0, 'at' ) );
		self::assertSame( array( 'مقاس الفستان', '<b>return</b> ' . str_repeat( 'x', 186 ) ), $known['searches'] );
		self::assertSame(
			array( array( 'state' => 'asked', 'ticket_id' => (string) $ticket->id, 'shown_ids' => "[{$returns},{$care}]" ) ),
			$this->desk->db->rows( "SELECT state, ticket_id, shown_ids FROM {$this->desk->db->table( 'deflections' )}" )
		);
	}

	/**
	 * @param array<string, mixed> $typed
	 */
	#[\PHPUnit\Framework\Attributes\DataProvider( 'hostile' )]
	public function test_a_hostile_claim_adds_nothing_and_stops_nothing( array $typed ): void {
		$this->article( 'Sizes' );
		$this->send( $this->page(), $this->question( $typed ) );
		self::assertSame( 303, $this->answered() );
		$ticket = $this->only_ticket();
		$this->as_agent();
		$known = $this->shaped( 'TicketArticles', $this->rest( 'GET', "/tickets/{$ticket->id}/articles" ) );
		self::assertSame( array( 'items' => array(), 'searches' => array() ), $known );
		self::assertSame( '0', $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( 'deflections' )}" ) );
	}

	/** @return array<string, array{array<string, mixed>}> */
	public static function hostile(): array {
		return array(
			'no JSON'           => array( array( 'reading' => '{"read":[{"id":1' ) ),
			'a list'            => array( array( 'reading' => '[1,2,3]' ) ),
			'other types'       => array( array( 'reading' => '{"read":"x","suggested":{"a":{}},"opened":7,"searches":[[],{},null,"  "],"key":[]}' ) ),
			'prototype'         => array( array( 'reading' => '{"__proto__":{"read":[{"id":1}]},"constructor":1}' ) ),
			'numbers as text'   => array( array( 'reading' => '{"read":[{"id":"1 OR 1=1","ago":"x"}],"suggested":["1e9","-1",1.5]}' ) ),
			'far too long'      => array( array( 'reading' => '{"searches":["' . str_repeat( 'a', 30_000 ) . '"]}' ) ),
			'a list as reading' => array( array( 'reading' => array( 'read' => array( 1 ) ) ) ),
			'from is markup'    => array( array( 'from' => '<script>' ) ),
			'from is nothing'   => array( array( 'from' => '999999' ) ),
		);
	}

	public function test_the_article_somebody_comes_from_is_shown_and_can_be_left_out(): void {
		$id = $this->article( 'Sizes & <i>returns</i>' );
		$page = $this->arriving( (string) $id );
		self::assertSame( array( 'Tell the team which article I come from: Sizes & <i>returns</i>' ), $page->texts( "//div[contains(@class, '__context')]//span[a]" ) );
		self::assertSame( (string) $id, $this->fields( $page )['from'] ?? null );
		$this->send( $page, $this->question( array( 'from' => null ) ) );
		$this->as_agent();
		self::assertSame( array(), $this->list_at( $this->data( $this->rest( 'GET', "/tickets/{$this->only_ticket()->id}/articles" ) ), 'items' ) );
	}

	public function test_an_address_shows_nothing_that_its_reader_may_not_read(): void {
		foreach ( array( (string) $this->article( 'Secret draft', 'draft' ), (string) $this->article( 'Secret', 'publish', array( '_sanad_visibility' => 'customers' ) ), '999999', '-1', '1 OR 1=1', '"><script>alert(1)</script>' ) as $argument ) {
			$page = $this->arriving( $argument );
			self::assertSame( 0, $page->count( "//input[@name='sanad_form[from]']" ), $argument );
			self::assertStringNotContainsString( 'Secret', $page->html );
			self::assertStringNotContainsString( 'alert(1)', $page->html );
		}
		$_GET = array( 'sanad_from' => array( '1' ) );
		self::assertSame( 0, $this->page()->count( "//input[@name='sanad_form[from]']" ) );
		$_GET = array();
	}

	public function test_a_refused_form_keeps_what_came_with_it(): void {
		$id      = $this->article( 'Sizes' );
		$reading = array( 'key' => '', 'read' => array( array( 'id' => $id, 'ago' => 5 ) ), 'suggested' => array(), 'opened' => array(), 'from' => 0, 'searches' => array( 'مقاس "كبير"' ) );
		$page    = $this->send( $this->page(), $this->question( array( 'email' => 'wrong', 'reading' => (string) wp_json_encode( $reading ), 'from' => (string) $id ) ) );
		self::assertSame( 400, $this->answered() );
		self::assertSame( (string) $id, $this->fields( $page )['from'] ?? null );
		$again = $this->fields( $page )['reading'] ?? null;
		self::assertIsString( $again );
		self::assertEquals( $reading, json_decode( $again, true ) );
	}

	public function test_the_block_can_do_without_suggestions(): void {
		self::assertSame( 0, $this->page()->count( '//section' ), 'Nothing to suggest.' );
		$this->article( 'Sizes' );
		self::assertSame( 1, $this->page()->count( '//section[@hidden]' ), 'Without script there are none.' );
		self::assertSame( 0, $this->page( array( 'suggestArticles' => false ) )->count( '//section' ) );
	}

	/** The page with the form, at an address that names an article. */
	private function arriving( string $argument ): Browser {
		$_GET = wp_slash( array( 'sanad_from' => $argument ) );
		try {
			return $this->page();
		} finally {
			$_GET = array();
		}
	}

	/** @param array<string, string> $meta */
	private function article( string $title, string $status = 'publish', array $meta = array() ): int {
		$id = wp_insert_post( array( 'post_type' => 'sanad_article', 'post_status' => $status, 'post_title' => wp_slash( $title ), 'post_content' => '<p>Text.</p>', 'meta_input' => $meta ), true );
		self::assertIsInt( $id );
		return $id;
	}
}
