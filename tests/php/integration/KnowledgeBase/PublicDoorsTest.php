<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\VisibleTo;
use Sanad\Tests\Integration\Support\ShopFixtures;
use Sanad\Tests\Integration\Support\WebServer;

/**
 * Walks through every public door of a site, over HTTP, as everybody who may come: nobody hears a
 * word of an article that he may not read.
 */
final class PublicDoorsTest extends ArticleTestCase {

	use ShopFixtures;

	/** Stands in every article, for the doors that search. */
	private const COMMON = 'xylophone';

	/** Stands in every internal note. */
	private const NOTE = 'zqnote';

	private WebServer $server;

	private int $product_id = 999_999;

	/** @var array<string, int> Article id by the secret word of its title, excerpt and text. */
	private array $articles = array();

	/** @var array<string, int> A file of some of them. */
	private array $files = array();

	private int $category_id = 0;

	private string $home = '';

	protected function setUp(): void {
		parent::setUp();
		$this->use_permalinks();
		if ( function_exists( 'wc_create_order' ) ) {
			$this->product_id = $this->create_product()->get_id();
		}
		$this->category_id = $this->category( 'Delivery' );
		$internal          = $this->category( 'Zqshelf' );
		$this->add( 'zqpublic', VisibleTo::Everyone );
		$this->add( 'zqcustomers', VisibleTo::Customers );
		$this->add( 'zqbuyers', VisibleTo::Buyers );
		$this->add( 'zqagents', VisibleTo::Agents );
		$this->add( 'zqpassword', VisibleTo::Everyone, array( 'post_password' => 'open sesame' ) );
		$this->add( 'zqdraft', VisibleTo::Everyone, array( 'post_status' => 'draft' ) );
		$this->add( 'zqprivate', VisibleTo::Everyone, array( 'post_status' => 'private' ) );
		$this->add( 'zqfuture', VisibleTo::Everyone, array( 'post_status' => 'future', 'post_date' => '2040-01-01 00:00:00', 'post_date_gmt' => '2040-01-01 00:00:00' ) );
		$this->add( 'zqtrash', VisibleTo::Everyone );
		wp_trash_post( $this->articles['zqtrash'] );
		wp_set_object_terms( $this->articles['zqagents'], array( $this->category_id, $internal ), ArticleType::CATEGORY );
		foreach ( array( 'zqpublic', 'zqagents' ) as $word ) {
			$this->files[ $word ] = wp_insert_attachment( array( 'post_title' => "Picture {$word}", 'post_mime_type' => 'image/png' ), "2026/11/{$this->articles[ $word ]}.png", $this->articles[ $word ] );
		}
		$this->server = new WebServer();
	}

	protected function tearDown(): void {
		$this->server->stop();
		parent::tearDown();
	}

	/** @param array{post_status?: string, post_password?: string, post_date?: string, post_date_gmt?: string} $post */
	private function add( string $word, VisibleTo $visibility, array $post = array() ): void {
		$common = self::COMMON;
		$id     = $this->article(
			"Title {$word}",
			$visibility,
			$post + array( 'post_name' => 'a' . count( $this->articles ), 'post_content' => "<!-- wp:paragraph --><p>{$common} {$word} text</p><!-- /wp:paragraph -->", 'post_excerpt' => "Excerpt {$word}" ),
			array( ArticleMeta::NOTE => self::NOTE . " {$word}", ArticleMeta::PRODUCTS => $this->product_id )
		);
		$this->shelve( $id, array( $this->category_id ) );
		wp_set_object_terms( $id, array( "tag {$word}" ), ArticleType::TAG );
		$this->articles[ $word ] = $id;
	}

	/** @return array<string, array{string, list<string>}> Who, and what he may read. */
	public static function visitors(): array {
		return array(
			'guest'      => array( 'guest', array( 'zqpublic' ) ),
			'subscriber' => array( 'subscriber', array( 'zqpublic', 'zqcustomers' ) ),
			'customer'   => array( 'customer', array( 'zqpublic', 'zqcustomers' ) ),
			'author'     => array( 'author', array( 'zqpublic', 'zqcustomers' ) ),
			'buyer'      => array( 'buyer', array( 'zqpublic', 'zqcustomers', 'zqbuyers' ) ),
			'agent'      => array( 'sanad_agent', array( 'zqpublic', 'zqcustomers', 'zqbuyers', 'zqagents' ) ),
		);
	}

	/** @param list<string> $readable */
	#[DataProvider( 'visitors' )]
	public function test_no_door_tells_more_than_its_visitor_may_read( string $who, array $readable ): void {
		$headers = $this->headers_of( $who );
		$secret  = array_diff( array_keys( $this->articles ), $readable );
		foreach ( $this->doors() as $door ) {
			$answer = $this->server->request( 'GET', $door, $headers );
			$said   = $answer['body'] . implode( "\n", $answer['headers'] );
			self::assertLessThan( 500, $answer['status'], $door );
			foreach ( array( ...$secret, self::NOTE ) as $word ) {
				self::assertFalse( stripos( $said, $word ), "{$who} hears of {$word} at {$door}" );
			}
			if ( 'sanad_agent' !== $who ) {
				self::assertFalse( stripos( $said, 'zqshelf' ), "{$who} hears of an internal shelf at {$door}" );
			}
		}
	}

	/** @param list<string> $readable */
	#[DataProvider( 'visitors' )]
	public function test_what_he_may_read_is_there( string $who, array $readable ): void {
		$headers = $this->headers_of( $who );
		$rest    = '/wp-json/wp/v2/sanad-articles';
		foreach ( $readable as $word ) {
			$id   = $this->articles[ $word ];
			$page = $this->server->request( 'GET', $this->path( $word ), $headers );
			self::assertSame( 200, $page['status'], $word );
			self::assertStringContainsString( "{$word} text", $page['body'] );
			self::assertSame( 'zqpublic' !== $word || 'guest' !== $who, str_contains( $page['headers']['cache-control'] ?? '', 'no-store' ), "{$who}: {$word} in caches" );
			self::assertSame( 'zqpublic' !== $word || 'guest' !== $who, str_contains( $page['body'], 'noindex' ), "{$who}: {$word} in search engines" );
			foreach ( array( "{$rest}?include={$id}", "{$rest}/{$id}" ) as $door ) {
				self::assertStringContainsString( $word, $this->server->request( 'GET', $door, $headers )['body'], "{$who}: {$door}" );
			}
			foreach ( array( "/help/category/delivery/", '/?s=' . self::COMMON ) as $door ) {
				self::assertStringContainsString( $word, $this->server->request( 'GET', $door, $headers )['body'], "{$who}: {$door}" );
			}
		}
		foreach ( array( '/?rest_route=/oembed/1.0/embed&url=' . rawurlencode( $this->home() . $this->path( 'zqpublic' ) ) => 'zqpublic', '/?post_type=sanad_article&feed=rss2' => 'zqpublic' ) as $door => $expected ) {
			self::assertStringContainsString( $expected, $this->server->request( 'GET', $door )['body'], $door );
		}
	}

	public function test_a_guest_is_led_to_sign_in_and_learns_nothing(): void {
		foreach ( array( 'zqcustomers', 'zqbuyers' ) as $word ) {
			$page = $this->server->request( 'GET', $this->path( $word ) );
			self::assertSame( 200, $page['status'] );
			self::assertStringContainsString( 'Sign in to read this article', $page['body'] );
			self::assertStringContainsString( 'wp-login.php?redirect_to=', $page['body'] );
			self::assertStringContainsString( 'noindex', $page['body'] );
			self::assertStringContainsString( 'no-store', $page['headers']['cache-control'] );
			self::assertStringNotContainsString( 'ld+json', $page['body'] );
		}
		$page = $this->server->request( 'GET', $this->path( 'zqbuyers' ), $this->headers_of( 'customer' ) );
		self::assertSame( 200, $page['status'] );
		self::assertStringContainsString( 'This article is for buyers', $page['body'] );
		self::assertStringContainsString( 'no-store', $page['headers']['cache-control'] );
		self::assertSame( 404, $this->server->request( 'GET', $this->path( 'zqagents' ) )['status'] );
		self::assertSame( 404, $this->server->request( 'GET', $this->path( 'zqagents' ), $this->headers_of( 'buyer' ) )['status'] );
	}

	public function test_wrong_and_old_addresses_do_not_lead_to_what_is_hidden(): void {
		foreach ( array( 'zqpublic', 'zqagents' ) as $word ) {
			wp_update_post( array( 'ID' => $this->articles[ $word ], 'post_name' => "guess-{$word}" ) );
		}
		$old = $this->server->request( 'GET', '/help/a0/' );
		self::assertSame( 301, $old['status'] );
		self::assertStringEndsWith( '/help/guess-zqpublic/', $old['headers']['location'] );
		self::assertSame( 404, $this->server->request( 'GET', '/help/a3/' )['status'] );

		self::assertStringEndsWith( '/help/guess-zqpublic/', $this->server->request( 'GET', '/help/guess-zqpub/' )['headers']['location'] ?? '' );
		self::assertArrayNotHasKey( 'location', $this->server->request( 'GET', '/help/guess-zqag/' )['headers'] );
		foreach ( array( "/?p={$this->articles['zqagents']}", "/?page_id={$this->articles['zqagents']}", "/?p={$this->articles['zqagents']}&post_type=sanad_article" ) as $door ) {
			$answer = $this->server->request( 'GET', $door );
			self::assertSame( 404, $answer['status'], $door );
			self::assertArrayNotHasKey( 'location', $answer['headers'], $door );
		}
	}

	/** Not over HTTP: PHP's own server takes the name of a site map for a file. */
	public function test_the_site_map_names_what_everybody_may_read(): void {
		$writer = $this->create_user( 'sanad_manager' );
		wp_update_post( array( 'ID' => $this->articles['zqpublic'], 'post_author' => $writer->ID ) );
		foreach ( array( null, 'subscriber', 'sanad_agent', 'administrator' ) as $who ) {
			$this->act_as( null === $who ? null : $this->create_user( $who ) );
			self::assertSame( array( (string) get_permalink( $this->articles['zqpublic'] ) ), self::addresses( 'posts', ArticleType::NAME ), (string) $who );
			self::assertSame( array( get_term_link( $this->category_id ) ), self::addresses( 'taxonomies', ArticleType::CATEGORY ), (string) $who );
			self::assertSame( array(), self::addresses( 'taxonomies', ArticleType::TAG ), (string) $who );
			self::assertNotContains( get_author_posts_url( $writer->ID ), self::addresses( 'users', '' ), 'Writing an article makes nobody public.' );
		}
	}

	/** @return list<string> What the site map lists. */
	private static function addresses( string $provider, string $subtype ): array {
		$found = wp_sitemaps_get_server()->registry->get_provider( $provider )?->get_url_list( 1, $subtype );
		return array_values( array_filter( array_column( is_array( $found ) ? $found : array(), 'loc' ), 'is_string' ) );
	}

	public function test_a_password_shows_the_form_and_then_the_text(): void {
		$page = $this->server->request( 'GET', $this->path( 'zqpassword' ) );
		self::assertSame( 200, $page['status'] );
		self::assertStringContainsString( 'post_password', $page['body'] );
		self::assertStringNotContainsString( 'zqpassword text', $page['body'] );
		self::assertStringNotContainsString( 'Excerpt zqpassword', $page['body'] );
		self::assertStringContainsString( 'no-store', $page['headers']['cache-control'] );
	}

	public function test_notes_are_for_editors_of_content_alone(): void {
		$door = "/wp-json/wp/v2/sanad-articles/{$this->articles['zqpublic']}?context=edit";
		self::assertSame( 401, $this->server->request( 'GET', $door )['status'] );
		foreach ( array( 'author', 'sanad_agent' ) as $who ) {
			self::assertSame( 403, $this->server->request( 'GET', $door, $this->headers_of( $who ) )['status'], $who );
		}
		$answer = $this->server->request( 'GET', $door, $this->headers_of( 'sanad_manager' ) );
		self::assertSame( 200, $answer['status'] );
		self::assertStringContainsString( self::NOTE, $answer['body'] );
	}

	/** The site as its own server knows it. */
	private function home(): string {
		$this->home = '' !== $this->home ? $this->home : 'http://' . $this->server->request( 'GET', '/license.txt' )['headers']['host'];
		return $this->home;
	}

	/** The page of an article; a draft has only one with its id. */
	private function path( string $word ): string {
		$id = $this->articles[ $word ];
		return in_array( $word, array( 'zqdraft', 'zqfuture', 'zqtrash' ), true ) ? "/?post_type=sanad_article&p={$id}" : '/help/' . get_post_field( 'post_name', $id ) . '/';
	}

	/** @return list<string> Every address at which a site could tell of an article. */
	private function doors(): array {
		$search = self::COMMON;
		$rest   = '/wp-json/wp/v2';
		$doors  = array(
			'/', '/feed/', "/?s={$search}", "/?s={$search}&post_type=sanad_article", "/?s={$search}&feed=rss2", '/?post_type=sanad_article', '/?post_type=sanad_article&feed=rss2', '/?post_type=any&s=', '/?post_type[]=sanad_article&post_type[]=post',
			'/help/category/delivery/', '/help/category/delivery/feed/', '/help/category/zqsh/', '/?sanad_category=delivery', '/?author=1', '/comments/feed/',
			"{$rest}/sanad-articles?per_page=100", "{$rest}/sanad-articles?search={$search}", "{$rest}/sanad-articles?status=any", "{$rest}/sanad-articles?status=draft", "{$rest}/sanad-articles?context=edit", "{$rest}/sanad-articles?_embed=1",
			"{$rest}/sanad-articles?orderby=include&include=" . implode( ',', $this->articles ), "{$rest}/sanad-articles?sanad-categories={$this->category_id}", "{$rest}/search?search={$search}&per_page=100", "{$rest}/search?search={$search}&subtype=sanad_article&_embed=1",
			"{$rest}/search?search=delivery&type=term", "{$rest}/sanad-categories?per_page=100", "{$rest}/sanad-categories?hide_empty=1", "{$rest}/sanad-article-tags?per_page=100", "{$rest}/media?per_page=100", "{$rest}/posts?include=" . implode( ',', $this->articles ),
			"{$rest}/types", "{$rest}/taxonomies", '/wp-json/', "/wp-json/sanad/v1/knowledge-base/search?q={$search}&language=en",
		);
		foreach ( $this->articles as $word => $id ) {
			if ( 'zqpassword' === $word ) {
				// Its page asks for the password and names its title, as WordPress does.
				$doors = array( ...$doors, ...$this->doors_of( $id ) );
				continue;
			}
			array_push( $doors, $this->path( $word ), rtrim( $this->path( $word ), '/' ) . '/feed/', rtrim( $this->path( $word ), '/' ) . '/embed/', ...$this->doors_of( $id ) );
		}
		foreach ( $this->files as $file ) {
			array_push( $doors, "{$rest}/media/{$file}", "/?attachment_id={$file}" );
		}
		return $doors;
	}

	/** @return list<string> */
	private function doors_of( int $id ): array {
		$rest = "/wp-json/wp/v2/sanad-articles/{$id}";
		$slug = get_post_field( 'post_name', $id );
		return array(
			$rest, "{$rest}?context=edit", "{$rest}?context=embed", "{$rest}?password=open", "{$rest}/revisions", "{$rest}/autosaves", strtoupper( $rest ),
			"/wp-json/wp/v2/sanad-articles/{$this->articles['zqpublic']}?id={$id}", "/wp-json/wp/v2/sanad-articles?include={$id}", "/wp-json/wp/v2/sanad-articles?slug={$slug}", "/wp-json/wp/v2/media?parent={$id}",
			"/?p={$id}", "/?page_id={$id}", "/?sanad_article={$slug}&feed=rss2", "/?p={$id}&post_type=sanad_article&embed=1", "/?p={$id}&post_type=sanad_article&preview=true",
			'/?rest_route=/oembed/1.0/embed&url=' . rawurlencode( $this->home() . "/help/{$slug}/" ),
			'/?rest_route=/oembed/1.0/embed&url=' . rawurlencode( $this->home() . "/?p={$id}&post_type=sanad_article" ),
		);
	}

	/** @return array<string, string> */
	private function headers_of( string $who ): array {
		if ( 'guest' === $who ) {
			return array();
		}
		if ( 'customer' === $who && null === get_role( 'customer' ) ) {
			add_role( 'customer', 'Customer', array( 'read' => true ) );
		}
		$user = $this->create_user( 'buyer' === $who ? 'subscriber' : $who );
		if ( 'buyer' === $who ) {
			$this->needs_woocommerce();
			$this->create_order( $user->user_email, $user->ID, array( array( $this->product(), 1 ) ), 'completed' );
		}
		$signed_in = $this->server->sign_in( $user );
		return array( 'Cookie' => $signed_in['cookie'], 'X-WP-Nonce' => $signed_in['nonce'] );
	}

	private function product(): \WC_Product {
		$product = wc_get_product( $this->product_id );
		self::assertInstanceOf( \WC_Product::class, $product );
		return $product;
	}
}
