<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Security;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\Database\Schema;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\Rest\Schemas;
use Sanad\Tests\Integration\Rest\RestTestCase;

/** Walks every registered route as everybody: who may not, gets nothing and changes nothing. */
final class RouteWalkTest extends RestTestCase {

	/** @var array<string, int> What the groups of a path are filled with, by route and name. */
	private array $ids = array();

	protected function setUp(): void {
		parent::setUp();
		$ticket = $this->open_ticket();
		$this->as_agent();
		$file   = $this->attach();
		$posted = $this->data( $this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'reply', 'body_html' => 'Hello', 'seen_message_id' => $ticket->last_message_id, 'attachment_ids' => array( $file ) ) ) );
		$this->as_manager();
		$reply  = $this->int_at( $this->data( $this->rest( 'POST', '/canned-replies', array( 'title' => 'Refund', 'versions' => array( array( 'language' => '', 'body_html' => 'x' ) ) ) ) ), 'id' );
		$folder = $this->int_at( $this->data( $this->rest( 'POST', '/reply-folders', array( 'name' => 'Money' ) ) ), 'id' );
		$macro  = $this->int_at( $this->data( $this->rest( 'POST', '/macros', array( 'name' => 'Close', 'actions' => array( array( 'type' => 'status', 'status' => 'resolved' ) ) ) ) ), 'id' );
		$side   = $this->int_at( $this->data( $this->rest( 'POST', "/tickets/{$ticket->id}/side-requests", array( 'client_key' => $this->key(), 'subject' => 'Zip', 'email' => 'factory@example.test', 'body_html' => 'Spare?' ) ) ), 'id' );
		$template = $this->int_at( $this->data( $this->rest( 'POST', '/ticket-templates', array( 'name' => 'Return' ) ) ), 'id' );
		$move     = $this->int_at( $this->data( $this->rest( 'POST', "/tickets/{$this->open_ticket()->id}/merge", array( 'into' => $this->open_ticket()->id, 'client_key' => $this->key() ) ) ), 'id' );
		$this->act_as( null );
		$term      = wp_insert_term( 'Delivery', ArticleType::CATEGORY );
		$this->ids = array(
			'canned-replies' => $reply,
			'reply-folders'  => $folder,
			'macros'         => $macro,
			'articles'           => (int) wp_insert_post( array( 'post_type' => ArticleType::NAME, 'post_title' => 'Delivery times', 'post_status' => 'publish' ) ),
			'article-categories' => is_array( $term ) ? (int) $term['term_id'] : 0,
			'tickets'     => $ticket->id,
			'customers'   => $ticket->customer_id,
			'attachments' => $file,
			'orders'      => 1,
			'messages'    => $this->int_at( $posted, 'message', 'id' ),
			'portal'      => $file,
			'side-requests' => $side,
			// One that all share: only managers may change it.
			'views'       => $this->desk->db->insert( 'views', array( 'name' => 'VIP', 'conditions' => '{}', 'created_at' => '2026-11-22 04:00:00', 'updated_at' => '2026-11-22 04:00:00' ) ),
			'agents'      => $this->create_user( 'sanad_agent' )->ID,
			'teams'       => $this->team( 'Walked' ),
			'topics'      => $this->desk->topics->all()[0]->id,
			'tags'        => $this->desk->tags->find_or_create( 'Walked' )->id,
			// Articles of the help centre: open to all, and the same answer whether they are there or not.
			'knowledge-base' => 1,
			'ticket-templates' => $template,
			'ticket-moves'     => $move,
			'mentions'         => $this->int_at( $posted, 'message', 'id' ),
		);
	}

	protected function tearDown(): void {
		unset( $GLOBALS['wp_rest_auth_cookie'], $_REQUEST['_wpnonce'] );
		parent::tearDown();
	}

	public function test_only_the_listed_routes_are_open_to_all(): void {
		foreach ( Routes::all() as $name => $endpoint ) {
			self::assertIsCallable( $endpoint['permission_callback'] ?? null, "{$name} asks nobody." );
			self::assertNotSame( '__return_true', $endpoint['permission_callback'], $name );
			self::assertSame( in_array( $name, Routes::OPEN_TO_ALL, true ), true === $this->ask( $name, $endpoint ), $name );
		}
		self::assertSame( array(), array_diff( Routes::OPEN_TO_ALL, array_keys( Routes::all() ) ), 'Listed, but not there.' );
		self::assertGreaterThan( 20, count( Routes::all() ) );
	}

	public function test_every_other_route_goes_through_the_policy(): void {
		$this->act_as( $this->create_user( 'administrator' ) );
		foreach ( Routes::of_staff() as $name => $endpoint ) {
			self::assertTrue( $this->ask( $name, $endpoint ), "An administrator may not: {$name}" );
		}
		$asked = 0;
		add_filter(
			'sanad_policy_allows',
			static function () use ( &$asked ): bool {
				++$asked;
				return false;
			}
		);
		foreach ( Routes::of_staff() as $name => $endpoint ) {
			$before = $asked;
			self::assertNotTrue( $this->ask( $name, $endpoint ), "The policy said no, and yet: {$name}" );
			self::assertGreaterThan( $before, $asked, "The policy was not asked: {$name}" );
		}
	}

	public function test_the_policy_never_learns_a_yes_from_a_filter(): void {
		add_filter( 'sanad_policy_allows', '__return_true', 99 );
		$this->act_as( $this->create_user( 'subscriber' ) );
		foreach ( Routes::of_staff() as $name => $endpoint ) {
			self::assertNotTrue( $this->ask( $name, $endpoint ), $name );
		}
	}

	public function test_every_route_says_which_shape_it_answers(): void {
		$shapes = Schemas::all();
		foreach ( Routes::all() as $name => $endpoint ) {
			self::assertIsString( $endpoint['response'] ?? null, "{$name} has no shape." );
			if ( '' !== $endpoint['response'] ) {
				self::assertArrayHasKey( $endpoint['response'], $shapes, $name );
			}
			if ( null !== ( $endpoint['request'] ?? null ) ) {
				self::assertArrayHasKey( $endpoint['request'], $shapes, $name );
			}
		}
	}

	public function test_every_argument_is_validated_by_its_type(): void {
		foreach ( Routes::all() as $name => $endpoint ) {
			self::assertIsArray( $endpoint['args'] ?? null, $name );
			foreach ( $endpoint['args'] as $argument => $schema ) {
				self::assertIsArray( $schema );
				self::assertTrue( isset( $schema['type'] ) || isset( $schema['anyOf'] ), "{$name}: {$argument} has no type." );
				self::assertSame( isset( $schema['validate_callback'] ), isset( $schema['sanitize_callback'] ), "{$name}: {$argument} has one callback alone, which switches validation by type off." );
			}
		}
	}

	/** @return array<string, array{string|null, int}> */
	public static function strangers(): array {
		return array(
			'guest'                => array( null, 401 ),
			'subscriber'           => array( 'subscriber', 403 ),
			'customer'             => array( 'customer', 403 ),
			'editor'               => array( 'editor', 403 ),
			'agent without rights' => array( 'sanad_agent_without_rights', 403 ),
		);
	}

	#[DataProvider( 'strangers' )]
	public function test_strangers_get_nothing_and_change_nothing( ?string $role, int $status ): void {
		$this->act_as( null === $role ? null : $this->stranger( $role ) );
		$this->assert_all_refused( $status );
	}

	#[DataProvider( 'strangers' )]
	public function test_a_nonce_of_the_shop_is_no_authority( ?string $role, int $status ): void {
		$user = null === $role ? null : $this->stranger( $role );
		$this->act_as( $user );
		$this->pretend_cookie( wp_create_nonce( 'wp_rest' ) );
		self::assertNotWPError( rest_get_server()->check_authentication() );
		self::assertSame( $user->ID ?? 0, get_current_user_id() );
		$this->assert_all_refused( $status );
	}

	public function test_an_agents_cookie_without_nonce_is_worth_nothing(): void {
		$this->as_manager();
		$this->pretend_cookie( null );
		rest_get_server()->check_authentication();
		$this->assert_all_refused( 401 );
	}

	public function test_a_wrong_nonce_is_refused_by_wordpress(): void {
		$this->as_manager();
		$this->pretend_cookie( 'deadbeef00' );
		$result = rest_get_server()->check_authentication();
		self::assertInstanceOf( \WP_Error::class, $result );
		self::assertSame( 'rest_cookie_invalid_nonce', $result->get_error_code() );
	}

	public function test_who_may_only_look_changes_nothing(): void {
		add_role( 'sanad_looker', 'Looker', array( 'read' => true, 'sanad_view_tickets' => true ) );
		$this->act_as( $this->create_user( 'sanad_looker' ) );
		$before = $this->state();
		foreach ( array_diff( array_keys( Routes::of_staff() ), Routes::OF_LOOKERS ) as $name ) {
			$response = $this->call( $name );
			if ( str_starts_with( $name, 'GET ' ) && ! in_array( $name, Routes::READ_BY_MANAGERS, true ) ) {
				self::assertNotContains( $response->get_status(), array( 401, 403 ), $name );
			} else {
				self::assertSame( 403, $response->get_status(), $name );
			}
		}
		self::assertSame( $before, $this->state() );
		foreach ( Routes::OF_LOOKERS as $name ) {
			self::assertNotContains( $this->call( $name )->get_status(), array( 401, 403 ), $name );
		}
	}

	public function test_reading_changes_nothing(): void {
		$this->as_manager();
		$before = $this->state();
		foreach ( array_keys( Routes::of_staff() ) as $name ) {
			if ( str_starts_with( $name, 'GET ' ) ) {
				self::assertLessThan( 500, $this->call( $name )->get_status(), $name );
			}
		}
		self::assertSame( $before, $this->state() );
	}

	public function test_a_manager_gets_through_everywhere(): void {
		$this->as_manager();
		foreach ( Routes::OF_OWNERS as $name ) {
			self::assertSame( 403, $this->call( $name )->get_status(), $name );
		}
		foreach ( Routes::OF_WRITERS as $name ) {
			self::assertSame( 403, $this->call( $name )->get_status(), $name );
		}
		foreach ( array_diff( array_keys( Routes::of_staff() ), Routes::OF_OWNERS, Routes::OF_WRITERS ) as $name ) {
			$status = $this->call( $name )->get_status();
			self::assertNotContains( $status, array( 401, 403 ), $name );
			self::assertLessThan( 500, $status, $name );
		}
	}

	public function test_garbage_in_every_argument_never_breaks_a_route(): void {
		$this->as_manager();
		$garbage = array( array(), array( 'a' => array( 'b' ) ), -1, 0, 1.5, true, null, '', "\0", "' or 1=1 --", str_repeat( 'x', 20000 ), '9999999999999999999', "\u{202E}\u{FEFF}" );
		foreach ( Routes::of_staff() as $name => $endpoint ) {
			$arguments = $endpoint['args'] ?? null;
			self::assertIsArray( $arguments );
			foreach ( array_keys( $arguments ) as $argument ) {
				foreach ( $garbage as $value ) {
					$response = $this->call( $name, array( $argument => $value ) );
					self::assertLessThan( 500, $response->get_status(), "{$name}: {$argument} = " . wp_json_encode( $value ) );
				}
			}
		}
		self::assertSame( '', $this->wpdb()->last_error );
	}

	public function test_nothing_answers_ajax_or_admin_post(): void {
		// WordPress's own box for new terms asks for the rights of the taxonomy itself.
		$core = array( 'wp_ajax_add-sanad_category', 'wp_ajax_add-sanad_article_tag' );
		foreach ( $core as $hook ) {
			self::assertSame( 10, has_filter( $hook, '_wp_ajax_add_hierarchical_term' ) );
		}
		$ours = array();
		foreach ( array_diff( array_keys( (array) $GLOBALS['wp_filter'] ), $core ) as $hook ) {
			if ( 1 === preg_match( '/^(wp_ajax_|admin_post_).*sanad/', (string) $hook ) ) {
				$ours[] = $hook;
			}
		}
		self::assertSame( array(), $ours );
	}

	private function stranger( string $role ): \WP_User {
		if ( 'sanad_agent_without_rights' === $role ) {
			$user = $this->create_user( 'sanad_agent' );
			foreach ( array( 'sanad_view_tickets', 'sanad_reply', 'sanad_assign' ) as $capability ) {
				$user->add_cap( $capability, false );
			}
			return $user;
		}
		if ( null === get_role( $role ) ) {
			add_role( $role, $role, array( 'read' => true ) );
		}
		return $this->create_user( $role );
	}

	/** What WordPress remembers when a cookie has signed somebody in. */
	private function pretend_cookie( ?string $nonce ): void {
		$GLOBALS['wp_rest_auth_cookie'] = true;
		unset( $_REQUEST['_wpnonce'] );
		if ( null !== $nonce ) {
			$_REQUEST['_wpnonce'] = $nonce;
		}
	}

	private function assert_all_refused( int $status ): void {
		$before = $this->state();
		foreach ( array_keys( Routes::of_staff() ) as $name ) {
			$response = $this->call( $name );
			$data     = $this->data( $response );
			self::assertSame( $status, $response->get_status(), $name );
			self::assertSame( array( 'code', 'message', 'data' ), array_keys( $data ), $name );
			self::assertSame( array( 'status' => $status ), $data['data'], $name );
			// Nothing tells whether the object exists.
			self::assertSame( $data, $this->data( $this->call( $name, array(), 999999 ) ), $name );
		}
		self::assertSame( $before, $this->state() );
	}

	/** @param array<mixed> $params */
	private function call( string $name, array $params = array(), ?int $id = null ): \WP_REST_Response {
		[ $method, $path ] = explode( ' ', $name, 2 );
		$named = array();
		foreach ( $params as $argument => $value ) {
			$named[ (string) $argument ] = $value;
		}
		return $this->rest( $method, $this->fill( $path, $id ), $named );
	}

	/**
	 * The answer of a route's permission callback.
	 *
	 * @param array<mixed> $endpoint
	 */
	private function ask( string $name, array $endpoint ): mixed {
		[ $method, $path ] = explode( ' ', $name, 2 );
		$request           = new \WP_REST_Request( $method, '/sanad/v1' . $this->fill( $path ) );
		$params            = array();
		preg_match_all( '/\{(\w+)\}/', $path, $names );
		foreach ( $names[1] as $group ) {
			$params[ $group ] = (string) $this->id( $path, $group );
		}
		$request->set_url_params( $params );
		self::assertIsCallable( $endpoint['permission_callback'] );
		return ( $endpoint['permission_callback'] )( $request );
	}

	private function fill( string $path, ?int $id = null ): string {
		return (string) preg_replace_callback( '/\{(\w+)\}/', fn ( array $found ): string => (string) ( $id ?? $this->id( $path, $found[1] ) ), $path );
	}

	private function id( string $path, string $group ): int {
		if ( 'token' === $group ) {
			return 0;
		}
		$noun = 'message_id' === $group ? 'messages' : explode( '/', $path )[1];
		self::assertArrayHasKey( $noun, $this->ids, "Tell the walk what to put into {$path}." );
		return $this->ids[ $noun ];
	}

	/** Everything that a request could have changed, as one hash. */
	private function state(): string {
		$rows = array();
		foreach ( Schema::names() as $table ) {
			$rows[ $table ] = $this->desk->db->rows( "SELECT * FROM {$this->desk->db->table( $table )}" );
		}
		foreach ( array( 'posts', 'postmeta', 'terms', 'termmeta', 'term_taxonomy', 'term_relationships' ) as $table ) {
			$rows[ $table ] = $this->desk->db->rows( "SELECT * FROM {$this->desk->db->core_table( $table )}" );
		}
		$rows['options'] = $this->desk->db->rows( "SELECT option_name, option_value FROM {$this->wpdb()->options} WHERE option_name LIKE %s", array( 'sanad%' ) );
		$rows['rights'] = $this->desk->db->rows( "SELECT user_id, meta_key, meta_value FROM {$this->wpdb()->usermeta} WHERE meta_key LIKE %s OR meta_key LIKE %s ORDER BY umeta_id", array( '%capabilities', '%sanad%' ) );
		return hash( 'sha256', (string) wp_json_encode( $rows ) );
	}

	private static function assertNotWPError( mixed $value ): void {
		self::assertNotInstanceOf( \WP_Error::class, $value );
	}
}
