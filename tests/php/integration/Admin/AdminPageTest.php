<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Admin;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\Admin\AdminPage;
use Sanad\Admin\AppAssets;
use Sanad\Admin\BootData;
use Sanad\Admin\Submenu;
use Sanad\KnowledgeBase\Languages;
use Sanad\Security\Policy;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Views\ViewsFeature;

/** The screen of the desk: who gets it, what it loads, and what it leaves alone. */
final class AdminPageTest extends DeskTestCase {

	private const HOOK = 'toplevel_page_sanad';

	/** A plugin folder with a build of its own, so that the test needs none of ours. */
	private string $folder;

	private AdminPage $page;

	protected function setUp(): void {
		parent::setUp();
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		require_once ABSPATH . 'wp-admin/includes/class-wp-screen.php';
		require_once ABSPATH . 'wp-admin/includes/screen.php';
		$this->folder = get_temp_dir() . wp_unique_id( 'sanad-' . getmypid() . '-' );
		wp_mkdir_p( $this->folder . '/build/admin' );
		$policy     = new Policy( $this->desk->tickets, $this->desk->agents, $this->desk->visibility );
		$this->page = new AdminPage( $this->desk->tickets, $policy, new AppAssets( $this->folder . '/plugin.php' ), new BootData( $policy, new Languages( $this->desk->db, array() ), new ViewsFeature( $this->desk, $policy ), $this->desk->mailboxes ), new Submenu() );
	}

	protected function tearDown(): void {
		unset( $GLOBALS['current_screen'], $GLOBALS['menu'], $GLOBALS['submenu'] );
		$_GET = array();
		foreach ( array( AppAssets::HANDLE, AppAssets::HANDLE . '-style-index' ) as $handle ) {
			wp_dequeue_script( $handle );
			wp_deregister_script( $handle );
			wp_dequeue_style( $handle );
			wp_deregister_style( $handle );
		}
		array_map( 'unlink', glob( $this->folder . '/build/admin/*' ) ?: array() );
		parent::tearDown();
	}

	public function test_agents_find_it_in_the_menu_with_what_is_open(): void {
		$this->open();
		$this->open();
		$item = $this->menu_for( 'sanad_agent' );
		self::assertSame( 'sanad_view_tickets', $item[1] );
		self::assertStringContainsString( '>2</span>', $item[0] );
		self::assertStringContainsString( '2 open tickets', $item[0] );
		self::assertStringStartsWith( 'data:image/svg+xml;base64,', $item[6] );
		self::assertStringContainsString( '<svg', (string) base64_decode( substr( $item[6], 26 ), true ) );
	}

	public function test_nothing_open_shows_no_number(): void {
		self::assertStringNotContainsString( '<span', $this->menu_for( 'sanad_agent' )[0] );
	}

	public function test_others_are_not_told_how_much_is_open(): void {
		$this->open();
		self::assertStringNotContainsString( '<span', $this->menu_for( 'subscriber' )[0] );
	}

	public function test_it_loads_the_app_on_its_own_screen_only(): void {
		$this->build( array( 'index.css' => 'p{}', 'style-index.css' => 'p{}' ) );
		$this->menu_for( 'sanad_agent' );

		$this->page->enqueue( 'edit.php' );
		self::assertFalse( wp_script_is( AppAssets::HANDLE ) );

		$this->page->enqueue( self::HOOK );
		self::assertTrue( wp_script_is( AppAssets::HANDLE ) );
		self::assertTrue( wp_style_is( AppAssets::HANDLE ) );
		self::assertTrue( wp_style_is( AppAssets::HANDLE . '-style-index' ) );
		$script = wp_scripts()->registered[ AppAssets::HANDLE ];
		self::assertSame( 'abc', $script->ver );
		self::assertContains( 'wp-data', $script->deps );
		self::assertSame( 'sanad', $script->textdomain );
	}

	public function test_nothing_replaces_emoji_in_what_the_app_draws(): void {
		add_action( 'admin_print_scripts', 'print_emoji_detection_script' );
		$this->menu_for( 'sanad_agent' );

		$this->page->enqueue( 'edit.php' );
		self::assertNotFalse( has_action( 'admin_print_scripts', 'print_emoji_detection_script' ) );

		$this->page->enqueue( self::HOOK );
		self::assertFalse( has_action( 'admin_print_scripts', 'print_emoji_detection_script' ) );
	}

	public function test_what_it_prints_cannot_end_its_script(): void {
		$this->build();
		$this->open( '</script><script>alert(1)</script><!--' );
		$this->menu_for( 'sanad_agent' );
		$this->page->enqueue( self::HOOK );
		$inline = wp_scripts()->get_inline_script_data( AppAssets::HANDLE, 'before' )
			. wp_scripts()->get_inline_script_data( 'wp-api-fetch', 'after' );
		self::assertStringContainsString( 'alert(1)', $inline );
		self::assertStringNotContainsString( '</script', $inline );
		self::assertStringNotContainsString( '<!--', $inline );
	}

	public function test_it_says_so_when_nothing_is_built(): void {
		$this->menu_for( 'sanad_agent' );
		$this->page->enqueue( self::HOOK );
		self::assertFalse( wp_script_is( AppAssets::HANDLE ) );
		self::assertStringContainsString( 'npm run build', wp_scripts()->get_inline_script_data( 'wp-dom-ready', 'after' ) );
	}

	public function test_its_frame_is_kept_free_of_notices_and_its_heartbeat_slow(): void {
		$this->menu_for( 'sanad_agent' );
		add_action( 'admin_notices', '__return_null' );

		set_current_screen( 'edit.php' );
		$this->page->remove_notices();
		self::assertTrue( has_action( 'admin_notices' ) );
		self::assertSame( array( 'interval' => 15 ), $this->page->slow_heartbeat( array( 'interval' => 15 ) ) );
		self::assertSame( 'a', $this->page->body_class( 'a' ) );

		set_current_screen( self::HOOK );
		$this->page->remove_notices();
		self::assertFalse( has_action( 'admin_notices' ) );
		self::assertSame( array( 'interval' => 120 ), $this->page->slow_heartbeat( array( 'interval' => 15 ) ) );
		self::assertSame( 'a sanad-screen ', $this->page->body_class( 'a' ) );
	}

	/** @return array<string, array{string, list<string>}> */
	public static function rights(): array {
		return array(
			'agents'   => array( 'sanad_agent', array( 'Inbox', 'Canned replies', 'Macros', 'Settings' ) ),
			'managers' => array( 'sanad_manager', array( 'Inbox', 'Knowledge base', 'Canned replies', 'Macros', 'Search', 'Settings' ) ),
		);
	}

	/** @param list<string> $names */
	#[DataProvider( 'rights' )]
	public function test_the_menu_leads_to_the_screens_that_one_may_use( string $role, array $names ): void {
		$GLOBALS['submenu'] = array();
		$this->menu_for( $role );
		$submenu = $GLOBALS['submenu'];
		self::assertIsArray( $submenu );
		$entries = $submenu['sanad'] ?? null;
		self::assertIsArray( $entries );
		self::assertSame( $names, array_column( $entries, 0 ) );
		self::assertSame( 'sanad', array_values( array_column( $entries, 2 ) )[0] );
	}

	public function test_the_entry_of_the_shown_screen_is_marked(): void {
		$submenu = new Submenu();
		$_GET    = array( 'page' => 'sanad' );
		set_current_screen( self::HOOK );
		self::assertSame( 'sanad', $submenu->submenu_file( 'sanad' ) );
		foreach ( array( 'articles' => 'articles', 'categories' => 'articles', 'macros' => 'macros' ) as $screen => $entry ) {
			$_GET['screen'] = $screen;
			self::assertSame( 'admin.php?page=sanad&screen=' . $entry, $submenu->submenu_file( 'sanad' ) );
		}
		$_GET['screen'] = 'nowhere';
		self::assertSame( 'sanad', $submenu->submenu_file( 'sanad' ) );
	}

	public function test_panels_stand_beside_the_editor_of_articles_only(): void {
		$this->build( array( 'editor.asset.php' => "<?php return array( 'dependencies' => array( 'wp-plugins' ), 'version' => 'abc' );" ) );
		$this->act_as( $this->create_user( 'sanad_manager' ) );
		set_current_screen( 'post' );
		$this->page->enqueue_editor();
		self::assertFalse( wp_script_is( AppAssets::EDITOR_HANDLE ) );

		set_current_screen( 'sanad_article' );
		$this->page->enqueue_editor();
		self::assertTrue( wp_script_is( AppAssets::EDITOR_HANDLE ) );
		self::assertStringContainsString( 'window.sanadBoot', wp_scripts()->get_inline_script_data( AppAssets::EDITOR_HANDLE, 'before' ) );
		self::assertTrue( wp_style_is( AppAssets::EDITOR_HANDLE ) );
		wp_dequeue_style( AppAssets::EDITOR_HANDLE );
		wp_deregister_style( AppAssets::EDITOR_HANDLE );
		wp_dequeue_script( AppAssets::EDITOR_HANDLE );
		wp_deregister_script( AppAssets::EDITOR_HANDLE );
	}

	public function test_the_editor_of_an_article_belongs_to_the_knowledge_base(): void {
		$submenu = new Submenu();
		set_current_screen( 'sanad_article' );
		self::assertSame( 'sanad', $submenu->parent_file( 'edit.php' ) );
		self::assertSame( 'admin.php?page=sanad&screen=articles', $submenu->submenu_file( 'edit.php' ) );
		set_current_screen( 'post' );
		self::assertSame( 'edit.php', $submenu->parent_file( 'edit.php' ) );
		self::assertSame( 'post-new.php', $submenu->submenu_file( 'post-new.php' ) );
	}

	public function test_full_screen_is_there_before_the_app_is(): void {
		$this->menu_for( 'sanad_agent' );
		set_current_screen( self::HOOK );
		update_user_meta( get_current_user_id(), $this->wpdb()->get_blog_prefix() . 'persisted_preferences', array( 'sanad' => array( 'fullScreen' => true ) ) );
		self::assertStringContainsString( 'sanad-full-screen', $this->page->body_class( '' ) );
	}

	/**
	 * Our item of the menu, as somebody of this role gets it.
	 *
	 * @return array{0: string, 1: string, 6: string}
	 */
	private function menu_for( string $role ): array {
		$GLOBALS['menu'] = array();
		$this->act_as( $this->create_user( $role ) );
		$this->page->add_menu();
		$menu = $GLOBALS['menu'];
		self::assertIsArray( $menu );
		$item = current( $menu );
		self::assertIsArray( $item );
		self::assertIsString( $item[0] );
		self::assertIsString( $item[1] );
		self::assertIsString( $item[6] );
		return array( 0 => $item[0], 1 => $item[1], 6 => $item[6] );
	}

	/** @param array<string, string> $files Beside the asset file, with their content. */
	private function build( array $files = array() ): void {
		$files['index.asset.php'] = "<?php return array( 'dependencies' => array( 'wp-data', 'wp-api-fetch' ), 'version' => 'abc' );";
		foreach ( $files as $name => $content ) {
			file_put_contents( "{$this->folder}/build/admin/{$name}", $content );
		}
	}
}
