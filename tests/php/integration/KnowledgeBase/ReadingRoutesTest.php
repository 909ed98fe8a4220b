<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase;

use Sanad\KnowledgeBase\Feedback\ArticleFigures;
use Sanad\KnowledgeBase\Feedback\ArticleStats;
use Sanad\KnowledgeBase\Reading\SentArticles;
use Sanad\KnowledgeBase\Reading\TicketArticles;
use Sanad\Tests\Integration\Rest\RestTestCase;

/** The public routes of readers: what they count, for whom, and that they tell nothing. */
final class ReadingRoutesTest extends RestTestCase {

	private const KEY = '0123456789abcdef0123456789abcdef';

	public function test_a_view_is_counted_and_answered_the_same_for_every_article(): void {
		$articles = $this->every_kind_of_article();
		$answers  = array();
		foreach ( array( ...$articles, 999_999 ) as $id ) {
			$response  = $this->rest( 'POST', "/knowledge-base/articles/{$id}/views" );
			$answers[] = wp_json_encode( array( $response->get_status(), $this->shaped( 'Recorded', $response ), $response->get_headers() ) );
		}
		self::assertCount( 1, array_unique( $answers ) );
		$views = array_map( static fn ( ArticleFigures $one ): int => $one->views, $this->stats()->of( array_values( $articles ) ) );
		self::assertSame( array( $articles['public'] ), array_keys( array_filter( $views ) ) );
	}

	public function test_the_text_of_an_article_is_for_its_readers(): void {
		$articles = $this->every_kind_of_article();
		wp_update_post( array( 'ID' => $articles['public'], 'post_content' => '<!-- wp:paragraph --><p>مقاس <a href="/x">x</a></p><!-- /wp:paragraph --><!-- wp:html --><script>alert(1)</script><!-- /wp:html -->' ) );
		$article = $this->shaped( 'KnowledgeBaseArticle', $this->rest( 'GET', "/knowledge-base/articles/{$articles['public']}" ) );
		self::assertIsString( $article['html'] );
		self::assertStringContainsString( 'مقاس', $article['html'] );
		self::assertStringNotContainsString( 'alert', $article['html'] );
		$none = $this->data( $this->rest( 'GET', '/knowledge-base/articles/999999' ) );
		foreach ( array_diff_key( $articles, array( 'public' => 0 ) ) as $kind => $id ) {
			$response = $this->rest( 'GET', "/knowledge-base/articles/{$id}" );
			self::assertSame( array( 404, $none ), array( $response->get_status(), $this->data( $response ) ), $kind );
		}
		$this->act_as( $this->create_user( 'subscriber' ) );
		self::assertSame( 200, $this->rest( 'GET', "/knowledge-base/articles/{$articles['customers']}" )->get_status() );
		self::assertSame( 404, $this->rest( 'GET', "/knowledge-base/articles/{$articles['buyers']}" )->get_status() );
	}

	public function test_a_vote_is_counted_for_readable_articles_only(): void {
		$articles = $this->every_kind_of_article();
		$answers  = array();
		foreach ( array( ...$articles, 999_999 ) as $id ) {
			$response  = $this->rest( 'POST', "/knowledge-base/articles/{$id}/feedback", array( 'helpful' => false, 'reason' => 'unclear', 'comment' => '<script>alert(1)</script> لا أفهم', 'key' => self::KEY ) );
			$answers[] = wp_json_encode( array( $response->get_status(), $this->shaped( 'Recorded', $response ) ) );
		}
		self::assertCount( 1, array_unique( $answers ) );

		$this->as_agent();
		$list = $this->shaped( 'FeedbackList', $this->rest( 'GET', '/article-feedback' ) );
		self::assertSame( array( $articles['public'] ), array_map( fn ( array $item ): int => $this->int_at( $item, 'article', 'id' ), $this->list_at( $list, 'items' ) ) );
		self::assertSame( '<script>alert(1)</script> لا أفهم', $this->at( $list, 'items', 0, 'comment' ) );
		self::assertSame( array(), $this->list_at( $this->shaped( 'FeedbackList', $this->rest( 'GET', '/article-feedback', array( 'article' => $articles['draft'] ) ) ), 'items' ) );
	}

	public function test_customers_vote_on_what_they_may_read(): void {
		$articles = $this->every_kind_of_article();
		$this->act_as( $this->create_user( 'subscriber' ) );
		$this->rest( 'POST', "/knowledge-base/articles/{$articles['customers']}/views" );
		$this->rest( 'POST', "/knowledge-base/articles/{$articles['agents']}/views" );
		$figures = $this->stats()->of( array_values( $articles ) );
		self::assertSame( 1, $figures[ $articles['customers'] ]->views );
		self::assertSame( 0, $figures[ $articles['agents'] ]->views );
	}

	public function test_the_team_does_not_count_as_readers(): void {
		$id = $this->article();
		$this->as_agent();
		$this->rest( 'POST', "/knowledge-base/articles/{$id}/views" );
		self::assertSame( 0, $this->stats()->of( array( $id ) )[ $id ]->views );
	}

	public function test_wrong_votes_are_refused(): void {
		$id = $this->article();
		foreach (
			array(
				array( 'helpful' => true ),
				array( 'helpful' => true, 'key' => 'short' ),
				array( 'helpful' => true, 'key' => strtoupper( self::KEY ) ),
				array( 'helpful' => 'perhaps', 'key' => self::KEY ),
				array( 'helpful' => false, 'key' => self::KEY, 'reason' => 'because' ),
				array( 'helpful' => false, 'key' => self::KEY, 'comment' => str_repeat( 'x', 1001 ) ),
			) as $wrong
		) {
			self::assertSame( 400, $this->rest( 'POST', "/knowledge-base/articles/{$id}/feedback", $wrong )->get_status(), (string) wp_json_encode( $wrong ) );
		}
		self::assertEquals( new ArticleFigures(), $this->stats()->of( array( $id ) )[ $id ] );
	}

	public function test_other_sites_cannot_make_browsers_vote(): void {
		$id                             = $this->article();
		$_SERVER['HTTP_ORIGIN']         = 'https://evil.example';
		$_SERVER['HTTP_SEC_FETCH_SITE'] = 'cross-site';
		$bodies                         = array(
			"/knowledge-base/articles/{$id}/views"    => array(),
			"/knowledge-base/articles/{$id}/feedback" => array( 'helpful' => false, 'key' => self::KEY ),
			'/knowledge-base/deflections'             => $this->event( 'shown', array( $id ) ),
		);
		foreach ( $bodies as $path => $body ) {
			$this->assert_refused( 403, 'sanad_foreign_origin', $this->rest( 'POST', $path, $body ) );
		}
		self::assertEquals( new ArticleFigures(), $this->stats()->of( array( $id ) )[ $id ] );
	}

	public function test_floods_end_with_the_time_to_wait_and_no_header_gets_round_it(): void {
		$id = $this->article();
		for ( $i = 0; $i < 40; $i++ ) {
			$_SERVER['HTTP_X_FORWARDED_FOR']  = "203.0.113.{$i}";
			$_SERVER['HTTP_CF_CONNECTING_IP'] = "203.0.113.{$i}";
			$view                             = $this->rest( 'POST', "/knowledge-base/articles/{$id}/views" );
			$vote                             = $this->rest( 'POST', "/knowledge-base/articles/{$id}/feedback", array( 'helpful' => true, 'key' => md5( (string) $i ) ) );
		}
		$this->assert_refused( 429, 'sanad_too_many', $view );
		$this->assert_refused( 429, 'sanad_too_many', $vote );
		self::assertGreaterThan( 0, (int) $this->header( $view, 'Retry-After' ) );
		self::assertGreaterThan( 0, (int) $this->header( $vote, 'Retry-After' ) );
		$figures = $this->stats()->of( array( $id ) )[ $id ];
		self::assertLessThanOrEqual( 20, $figures->views );
		self::assertLessThanOrEqual( 12, $figures->helpful );
		self::assertSame( 200, $this->rest( 'POST', "/knowledge-base/articles/{$this->article()}/views" )->get_status(), 'Another article has its own limit.' );
	}

	public function test_a_form_is_one_deflection_whatever_it_tells(): void {
		$id     = $this->article();
		$second = $this->article( 'Returns' );
		$draft  = $this->article( 'Draft', array( 'post_status' => 'draft' ) );
		foreach ( array( 'opened', 'shown', 'solved', 'opened' ) as $event ) {
			$this->shaped( 'Recorded', $this->rest( 'POST', '/knowledge-base/deflections', $this->event( $event, 'shown' === $event ? array( $id, $second, $draft ) : array( $id ) ) ) );
		}
		$this->shaped( 'Recorded', $this->rest( 'POST', '/knowledge-base/deflections', array( 'key' => md5( 'b' ) ) + $this->event( 'shown', array( $second ) ) ) );
		$this->shaped( 'Recorded', $this->rest( 'POST', '/knowledge-base/deflections', array( 'key' => md5( 'c' ) ) + $this->event( 'shown', array( $draft ) ) ) );

		$rows = $this->desk->db->rows( "SELECT state, query, shown_ids, opened_ids FROM {$this->desk->db->table( 'deflections' )} ORDER BY id" );
		self::assertSame(
			array(
				array( 'state' => 'solved', 'query' => 'Wrong size', 'shown_ids' => "[{$id},{$second}]", 'opened_ids' => "[{$id}]" ),
				array( 'state' => 'shown', 'query' => 'Wrong size', 'shown_ids' => "[{$second}]", 'opened_ids' => '[]' ),
			),
			$rows
		);
		$this->act_as( null );
		$this->assert_refused( 401, 'sanad_not_signed_in', $this->rest( 'GET', '/deflection-figures' ) );
		$this->as_manager();
		self::assertSame( array( 'shown' => 2, 'opened' => 1, 'solved' => 1, 'asked' => 0 ), $this->shaped( 'DeflectionFigures', $this->rest( 'GET', '/deflection-figures', array( 'days' => 7 ) ) ) );
		$this->clock->advance( '+8 days' );
		self::assertSame( 0, $this->int_at( $this->shaped( 'DeflectionFigures', $this->rest( 'GET', '/deflection-figures', array( 'days' => 7 ) ) ), 'shown' ) );
	}

	public function test_agents_see_and_add_articles_of_a_ticket(): void {
		$ticket = $this->open_ticket();
		$id     = $this->article( 'Internal <b>steps</b>', array( 'meta_input' => array( '_sanad_visibility' => 'agents' ) ) );
		$draft  = $this->article( 'Draft', array( 'post_status' => 'draft' ) );
		$this->as_agent();
		self::assertSame( array( 'items' => array(), 'searches' => array() ), $this->shaped( 'TicketArticles', $this->rest( 'GET', "/tickets/{$ticket->id}/articles" ) ) );
		foreach ( array( 1, 2 ) as $time ) {
			$added = $this->shaped( 'TicketArticles', $this->rest( 'POST', "/tickets/{$ticket->id}/articles", array( 'article_id' => $id, 'how' => 'sent' ) ) );
			self::assertCount( 1, $this->list_at( $added, 'items' ), "Sent for the {$time}. time." );
		}
		self::assertSame( 'sent', $this->at( $added, 'items', 0, 'how' ) );
		self::assertSame( 'agents', $this->at( $added, 'items', 0, 'article', 'visibility' ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', "/tickets/{$ticket->id}/articles", array( 'article_id' => $draft, 'how' => 'sent' ) ) );
		self::assertSame( 400, $this->rest( 'POST', "/tickets/{$ticket->id}/articles", array( 'article_id' => $id, 'how' => 'read' ) )->get_status() );

		wp_delete_post( $id, true );
		self::assertSame( array(), $this->list_at( $this->shaped( 'TicketArticles', $this->rest( 'GET', "/tickets/{$ticket->id}/articles" ) ), 'items' ) );
	}

	public function test_articles_in_an_agents_message_are_noted(): void {
		$ticket = $this->open_ticket();
		$id     = $this->article();
		$draft  = $this->article( 'Draft', array( 'post_status' => 'draft' ) );
		$this->as_agent();
		$sent = $this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'kind' => 'reply', 'body_html' => '<p>Here.</p>', 'client_key' => $this->key(), 'seen_message_id' => $ticket->last_message_id, 'article_ids' => array( $id, $draft ) ) );
		self::assertSame( 201, $sent->get_status(), (string) wp_json_encode( $sent->get_data() ) );
		$listener = new SentArticles( new TicketArticles( $this->desk->db, $this->clock ), $this->desk->visibility );
		foreach ( array( 1, 2 ) as $time ) {
			foreach ( $this->desk->activity->for_ticket( $ticket->id, 0, 50 ) as $activity ) {
				$listener->handle( $activity );
			}
			$known = $this->data( $this->rest( 'GET', "/tickets/{$ticket->id}/articles" ) );
			self::assertCount( 1, $this->list_at( $known, 'items' ), "Handled for the {$time}. time." );
		}
		self::assertSame( array( $id, 'sent' ), array( $this->int_at( $known, 'items', 0, 'article', 'id' ), $this->at( $known, 'items', 0, 'how' ) ) );
	}

	/** @param array{post_type?: string, post_status?: string, post_date?: string, post_password?: string, meta_input?: array<string, string>} $data */
	private function article( string $title = 'Sizes', array $data = array() ): int {
		$id = wp_insert_post( $data + array( 'post_type' => 'sanad_article', 'post_status' => 'publish', 'post_title' => $title, 'post_content' => '<p>Text.</p>' ), true );
		self::assertIsInt( $id );
		return $id;
	}

	/** @return array<string, int> */
	private function every_kind_of_article(): array {
		return array(
			'public'    => $this->article(),
			'draft'     => $this->article( 'Draft', array( 'post_status' => 'draft' ) ),
			'private'   => $this->article( 'Private', array( 'post_status' => 'private' ) ),
			'future'    => $this->article( 'Later', array( 'post_status' => 'future', 'post_date' => '2099-01-01 00:00:00' ) ),
			'trash'     => $this->article( 'Trash', array( 'post_status' => 'trash' ) ),
			'password'  => $this->article( 'Password', array( 'post_password' => 'x' ) ),
			'customers' => $this->article( 'Customers', array( 'meta_input' => array( '_sanad_visibility' => 'customers' ) ) ),
			'buyers'    => $this->article( 'Buyers', array( 'meta_input' => array( '_sanad_visibility' => 'buyers' ) ) ),
			'agents'    => $this->article( 'Agents', array( 'meta_input' => array( '_sanad_visibility' => 'agents' ) ) ),
			'page'      => $this->article( 'Page', array( 'post_type' => 'page' ) ),
		);
	}

	/**
	 * @param list<int> $ids
	 * @return array<string, mixed>
	 */
	private function event( string $event, array $ids ): array {
		return array( 'key' => self::KEY, 'event' => $event, 'query' => 'Wrong size', 'article_ids' => $ids, 'language' => 'en' );
	}

	private function stats(): ArticleStats {
		return new ArticleStats( $this->desk->db, $this->clock );
	}
}
