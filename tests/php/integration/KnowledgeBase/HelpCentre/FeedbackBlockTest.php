<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\HelpCentre;

use Sanad\KnowledgeBase\Feedback\FeedbackPost;
use Sanad\Tests\Integration\ContactForm\Browser;
use Sanad\Tests\Integration\Support\Redirected;

/** The vote below an article, without script: as a browser prints and sends it. */
final class FeedbackBlockTest extends HelpCentreTestCase {

	private int $article = 0;

	protected function setUp(): void {
		parent::setUp();
		$this->article = $this->article( 'Sizes' );
	}

	public function test_a_yes_is_counted_and_thanked(): void {
		$page = $this->page();
		self::assertSame( array( 'Yes', 'No' ), $page->texts( '//button' ) );
		$after = $this->vote( $page, '//form[1]', array( 'helpful' => '1' ) );
		self::assertSame( array(), $after->texts( '//button' ) );
		self::assertStringContainsString( 'Thank you.', implode( ' ', $after->texts( '//p' ) ) );
		self::assertSame( '1/0', $this->counts() );
	}

	public function test_a_no_asks_why_and_is_one_vote(): void {
		$why = $this->vote( $this->page(), '//form[1]', array( 'helpful' => '0' ) );
		self::assertSame( 4, $why->count( "//form[not(@hidden)]//input[@type='radio']" ) );
		$thanks = $this->vote( $why, '//form[2]', array( 'reason' => 'wrong', 'comment' => "<b>قديم</b>\n\nOld price." ) );
		self::assertSame( array(), $thanks->texts( '//button' ) );
		self::assertSame( '0/1', $this->counts() );
		$table = $this->wpdb()->prefix . 'sanad_article_feedback';
		self::assertSame( array( 'wrong', "<b>قديم</b>\n\nOld price." ), $this->wpdb()->get_row( "SELECT reason, comment FROM {$table}", ARRAY_N ) );
	}

	public function test_a_page_out_of_a_cache_works(): void {
		$page = $this->page();
		self::assertStringNotContainsString( 'nonce', strtolower( str_replace( 'restNonce', '', $page->html ) ) );
		$this->clock->advance( '+7 days' );
		$this->vote( $page, '//form[1]', array( 'helpful' => '1' ) );
		self::assertSame( '1/0', $this->counts() );
	}

	public function test_other_sites_cannot_send_it_even_for_somebody_signed_in(): void {
		$_SERVER['HTTP_SEC_FETCH_SITE'] = 'cross-site';
		foreach ( array( null, $this->create_user( 'subscriber' ) ) as $user ) {
			$this->act_as( $user );
			$page = $this->vote( $this->page(), '//form[1]', array( 'helpful' => '0' ) );
			self::assertSame( array( 'This did not come from our own page, so nothing was changed.' ), $page->texts( "//p[@role='alert']" ) );
		}
		self::assertSame( null, $this->counts() );
	}

	public function test_too_many_votes_are_told_to_wait(): void {
		$page = $this->page();
		for ( $i = 0; $i < 13; $i++ ) {
			$after = $this->vote( $page, '//form[1]', array( 'helpful' => '1' ) );
		}
		self::assertStringContainsString( 'Too many attempts', implode( ' ', $after->texts( "//p[@role='alert']" ) ) );
		self::assertSame( '1/0', $this->counts() );
	}

	public function test_it_is_there_for_readers_of_the_article_only(): void {
		foreach ( array( array( 'status' => 'draft' ), array( 'visibility' => 'agents' ), array( 'visibility' => 'customers' ), array( 'password' => 'x' ) ) as $options ) {
			self::assertSame( '', $this->block_in( $this->article( 'Secret', $options ), 'article-feedback' ), (string) wp_json_encode( $options ) );
		}
		$page = wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Page' ) );
		self::assertSame( '', $this->block_in( $page, 'article-feedback' ) );
	}

	public function test_words_follow_the_language_of_the_article_and_are_escaped(): void {
		$arabic = $this->article( 'المقاسات', array( 'language' => 'ar' ) );
		$html   = $this->block_in( $arabic, 'article-feedback', array( 'question' => '<script>alert(1)</script>مفيد؟' ) );
		self::assertStringContainsString( 'dir="rtl"', $html );
		self::assertStringContainsString( 'lang="ar"', $html );
		self::assertStringNotContainsString( 'alert(1)</script>', $html );
		$_GET = array( FeedbackPost::QUERY_ARG => '"><script>' );
		self::assertStringNotContainsString( '"><script>', $this->block_in( $this->article, 'article-feedback' ) );
		$_GET = array();
	}

	private function page(): Browser {
		return new Browser( $this->block_in( $this->article, 'article-feedback' ) );
	}

	/** @param array<string, string> $chosen */
	private function vote( Browser $page, string $form, array $chosen ): Browser {
		$fields                    = $page->fields( $form )[ FeedbackPost::VARIABLE ] ?? array();
		$_SERVER['REQUEST_METHOD'] = 'POST';
		$_SERVER['REQUEST_URI']    = '/help/sizes/';
		$_POST                     = array( FeedbackPost::VARIABLE => wp_slash( $chosen + ( is_array( $fields ) ? $fields : array() ) ) );
		try {
			do_action( 'template_redirect' );
			return $this->page();
		} catch ( Redirected $redirect ) {
			self::assertSame( 303, $redirect->status );
			parse_str( (string) parse_url( $redirect->location, PHP_URL_QUERY ), $_GET );
			return $this->page();
		} finally {
			$_POST                     = array();
			$_GET                      = array();
			$_SERVER['REQUEST_METHOD'] = 'GET';
		}
	}

	/** Votes ever: yes/no; null without any. */
	private function counts(): ?string {
		return $this->wpdb()->get_var( "SELECT CONCAT(helpful, '/', not_helpful) FROM {$this->wpdb()->prefix}sanad_article_stats WHERE day = '1000-01-01'" );
	}
}
