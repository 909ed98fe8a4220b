<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Database;

use Sanad\Agents\Roles;
use Sanad\Database\FirstRows;
use Sanad\Database\Installer;
use Sanad\Database\OptionLock;
use Sanad\Database\Schema;
use Sanad\Database\Uninstaller;
use Sanad\Tests\Integration\DeskTestCase;

final class InstallerTest extends DeskTestCase {

	private Installer $installer;

	private OptionLock $lock;

	protected function setUp(): void {
		parent::setUp();
		$this->lock      = new OptionLock( $this->wpdb(), $this->clock );
		$this->installer = new Installer( $this->desk->db, $this->wpdb(), $this->lock, new FirstRows( $this->desk->db ), $this->desk->counters, $this->desk->keys, new Roles(), $this->desk->log, WP_PLUGIN_DIR . '/sanad/plugin.php' );
	}

	public function test_a_fresh_site_has_tables_roles_a_mailbox_and_topics(): void {
		foreach ( Schema::names() as $name ) {
			self::assertSame( array( $this->desk->db->table( $name ) ), $this->desk->db->column( 'SHOW TABLES LIKE %s', array( $this->desk->db->esc_like( $this->desk->db->table( $name ) ) ) ) );
		}
		$this->assert_version( Schema::VERSION );
		self::assertSame( 'Noor Home', $this->desk->mailboxes->default()->name );
		self::assertSame( array( 'order', 'delivery', 'returns', 'payment', 'product', 'other' ), array_column( $this->desk->topics->all(), 'slug' ) );
		self::assertTrue( get_role( Roles::AGENT_ROLE )?->has_cap( 'sanad_reply' ) );
		self::assertFalse( get_role( Roles::AGENT_ROLE )?->has_cap( 'sanad_manage_settings' ) );
		self::assertTrue( get_role( Roles::MANAGER_ROLE )?->has_cap( 'sanad_manage_settings' ) );
	}

	public function test_tables_are_transactional(): void {
		$this->needs_mariadb();
		self::assertSame( array( 'InnoDB' ), array_values( array_unique( array_column( $this->desk->db->rows( 'SHOW TABLE STATUS LIKE %s', array( $this->desk->db->esc_like( $this->desk->db->table( '' ) ) . '%' ) ), 'Engine' ) ) ) );
	}

	public function test_to_install_again_changes_nothing(): void {
		$this->desk->db->execute( "UPDATE {$this->desk->db->table( 'topics' )} SET name = 'Mine' WHERE id = 1" );
		$this->desk->db->execute( "UPDATE {$this->desk->db->table( 'mailboxes' )} SET email = 'help@example.test'" );
		$this->open();
		$shape = $this->shape();
		$sent  = array();
		add_filter(
			'query',
			static function ( string $sql ) use ( &$sent ): string {
				if ( 1 === preg_match( '/^\s*(CREATE|ALTER|DROP)\b.*sanad_/i', $sql ) ) {
					$sent[] = $sql;
				}
				return $sql;
			}
		);
		delete_option( Installer::VERSION_OPTION );
		self::assertTrue( $this->installer->install() );
		self::assertSame( $shape, $this->shape() );
		if ( ! $this->desk->db->is_sqlite() ) {
			self::assertSame( array(), $sent, 'dbDelta sees a difference between the text and the tables.' );
		}
		self::assertSame( 'Mine', $this->desk->topics->find( 1 )?->name );
		self::assertSame( 'help@example.test', $this->desk->mailboxes->default()->email );
		self::assertSame( 1002, $this->open()->number );
	}

	public function test_a_new_version_gives_an_index_its_new_columns(): void {
		$table = $this->desk->db->table( 'tickets' );
		$index = fn (): array => array_column( $this->desk->db->rows( "SHOW INDEX FROM {$table} WHERE Key_name = 'topic_by_activity'" ), 'Column_name' );
		$new   = $index();
		$this->desk->db->execute( "ALTER TABLE {$table} DROP KEY topic_by_activity" );
		$this->desk->db->execute( "ALTER TABLE {$table} ADD KEY topic_by_activity (queue, topic_id)" );
		self::assertSame( array( 'queue', 'topic_id' ), $index() );
		self::assertTrue( $this->installer->install() );
		self::assertSame( $new, $index() );
	}

	public function test_a_new_version_mends_queues_and_counters(): void {
		$ticket = $this->open();
		$this->desk->db->update( 'tickets', array( 'queue' => 'trash' ), array( 'id' => $ticket->id ) );
		$this->desk->db->execute( "UPDATE {$this->desk->db->table( 'counters' )} SET tickets = 7" );
		self::assertTrue( $this->installer->install() );
		self::assertSame( array( 1, 0 ), array( $this->desk->tickets->counts( 0 )['open'], $this->desk->tickets->counts( 0 )['trash'] ) );
		self::assertSame( \Sanad\Tickets\Queue::Open, $this->desk->tickets->find( $ticket->id )?->queue );
	}

	public function test_an_install_that_was_killed_half_way_goes_on(): void {
		$this->desk->db->execute( "DROP TABLE {$this->desk->db->table( 'search' )}" );
		$this->desk->db->execute( "DELETE FROM {$this->desk->db->table( 'topics' )}" );
		delete_option( Installer::VERSION_OPTION );
		self::assertTrue( $this->installer->install() );
		self::assertSame( 0, $this->rows_in( 'search' ) );
		self::assertSame( 6, $this->rows_in( 'topics' ) );
	}

	public function test_a_second_install_waits_for_the_first_or_its_end(): void {
		$token = $this->lock->take( 'sanad_install_lock', 120 );
		self::assertNotNull( $token );
		self::assertFalse( $this->installer->install() );
		$this->clock->advance( '+121 seconds' );
		self::assertTrue( $this->installer->install() );
		// The first one comes back late and must not free what is no longer his.
		$new = $this->lock->take( 'sanad_install_lock', 120 );
		$this->lock->release( 'sanad_install_lock', $token );
		self::assertNull( $this->lock->take( 'sanad_install_lock', 120 ) );
		$this->lock->release( 'sanad_install_lock', (string) $new );
		self::assertNotNull( $this->lock->take( 'sanad_install_lock', 120 ) );
	}

	public function test_a_database_that_refuses_is_told_to_the_owner_and_not_asked_with_each_page(): void {
		delete_option( Installer::VERSION_OPTION );
		$this->desk->db->execute( "DROP TABLE {$this->desk->db->table( 'tags' )}" );
		$refuse = static fn ( string $sql ): string => 1 === preg_match( '/CREATE TABLE \S*sanad_tags/', $sql ) ? 'SELECT 1' : $sql;
		add_filter( 'query', $refuse );
		self::assertFalse( $this->installer->install() );
		remove_filter( 'query', $refuse );

		self::assertFalse( get_option( Installer::VERSION_OPTION ) );
		$this->act_as( $this->create_user( 'administrator' ) );
		ob_start();
		$this->installer->show_error();
		self::assertStringContainsString( 'sanad_tags', (string) ob_get_clean() );
		self::assertFalse( $this->installer->install() );
		$this->clock->advance( '+3 minutes' );
		self::assertTrue( $this->installer->install() );
		self::assertFalse( get_option( Installer::ERROR_OPTION ) );
	}

	public function test_uninstall_keeps_the_tickets(): void {
		$this->open();
		Uninstaller::run();
		self::assertSame( 1, $this->rows_in( 'tickets' ) );
		self::assertNull( get_role( Roles::AGENT_ROLE ) );
	}

	public function test_uninstall_deletes_everything_if_the_owner_said_so(): void {
		$this->open();
		foreach ( array( 'sanad_article', 'sanad_canned_reply' ) as $type ) {
			$id = (int) wp_insert_post( array( 'post_type' => $type, 'post_title' => 'Ours', 'post_status' => 'publish', 'meta_input' => array( '_sanad_note' => 'x' ) ) );
			wp_save_post_revision( $id );
		}
		foreach ( array( 'sanad_category', 'sanad_article_tag', 'sanad_reply_folder' ) as $taxonomy ) {
			$term = wp_insert_term( 'Ours', $taxonomy );
			self::assertIsArray( $term );
			update_term_meta( (int) $term['term_id'], 'sanad_order', 1 );
		}
		$theirs = (int) wp_insert_post( array( 'post_title' => 'Theirs', 'post_status' => 'publish' ) );
		update_option( Uninstaller::DELETE_OPTION, '1' );
		update_user_option( $this->agent->id, 'sanad_own_teams_only', '1' );
		update_user_meta( $this->agent->id, 'sanad_notifications', 'off' );
		set_transient( 'sanad_answer_time', 5 );
		wp_roles()->add_cap( 'editor', 'sanad_reply' );
		$folder = ( new \Sanad\CannedReplies\ReplyFolders() )->create( 'Money' );
		$this->desk->canned_replies->save( 0, 'Refund', $this->agent->id, false, '', array(), '', '', 0, $folder->id );
		unregister_taxonomy( \Sanad\CannedReplies\CannedReplyType::FOLDER );
		$told = array();
		add_action( 'sanad_uninstalled', static function ( bool $delete ) use ( &$told ): void {
			$told[] = $delete;
		} );
		Uninstaller::run();
		self::assertSame( array( true ), $told );
		self::assertSame( '0', (string) $this->wpdb()->get_var( "SELECT COUNT(*) FROM {$this->wpdb()->posts} WHERE post_title = 'Ours'" ) );
		self::assertSame( '0', (string) $this->wpdb()->get_var( "SELECT COUNT(*) FROM {$this->wpdb()->postmeta} WHERE meta_key LIKE '%sanad%'" ) );
		self::assertSame( '0', (string) $this->wpdb()->get_var( "SELECT COUNT(*) FROM {$this->wpdb()->termmeta} WHERE meta_key LIKE '%sanad%'" ) );
		self::assertSame( '0', (string) $this->wpdb()->get_var( "SELECT COUNT(*) FROM {$this->wpdb()->term_taxonomy} WHERE taxonomy LIKE '%sanad%'" ) );
		self::assertSame( 'Theirs', get_post( $theirs )->post_title ?? '' );
		self::assertSame( array(), $this->desk->db->column( 'SHOW TABLES LIKE %s', array( $this->desk->db->esc_like( $this->desk->db->table( '' ) ) . '%' ) ) );
		self::assertSame( array(), $this->desk->db->column( "SELECT option_name FROM {$this->wpdb()->options} WHERE option_name LIKE %s", array( '%' . $this->desk->db->esc_like( 'sanad_' ) . '%' ) ) );
		self::assertSame( array(), $this->desk->db->column( "SELECT meta_key FROM {$this->wpdb()->usermeta} WHERE meta_key LIKE %s", array( '%' . $this->desk->db->esc_like( 'sanad_' ) . '%' ) ) );
		self::assertSame( '0', $this->desk->db->value( "SELECT COUNT(*) FROM {$this->wpdb()->posts} WHERE post_type LIKE %s", array( 'sanad%' ) ) );
		self::assertSame( '0', $this->desk->db->value( "SELECT COUNT(*) FROM {$this->wpdb()->term_taxonomy} WHERE taxonomy LIKE %s", array( 'sanad%' ) ) );
		self::assertSame( '0', $this->desk->db->value( "SELECT COUNT(*) FROM {$this->wpdb()->postmeta} WHERE meta_key = '_sanad_versions'" ) );
		self::assertFalse( get_role( 'editor' )?->has_cap( 'sanad_reply' ) );
		self::assertTrue( get_role( 'editor' )?->has_cap( 'edit_posts' ) );
	}

	public function test_a_deleted_site_of_a_network_takes_its_tables_along(): void {
		$tables = $this->installer->tables_to_drop( array( 'other' ), 7 );
		self::assertContains( $this->wpdb()->get_blog_prefix( 7 ) . 'sanad_tickets', $tables );
		self::assertCount( 1 + count( Schema::names() ), $tables );
	}

	public function test_administrators_and_shop_managers_are_support_managers(): void {
		foreach ( array( 'manage_options', 'manage_woocommerce' ) as $capability ) {
			add_role( "tester_{$capability}", 'Tester', array( 'read' => true, $capability => true ) );
			$user = $this->create_user( "tester_{$capability}" );
			self::assertTrue( $user->has_cap( 'sanad_manage_settings' ), $capability );
			self::assertNotNull( $this->desk->agents->find( $user->ID ) );
			self::assertContains( $user->ID, array_column( $this->desk->agents->all(), 'id' ) );
		}
		foreach ( array( 'subscriber', 'editor' ) as $role ) {
			$user = $this->create_user( $role );
			self::assertFalse( $user->has_cap( 'sanad_view_tickets' ) );
			self::assertNull( $this->desk->agents->find( $user->ID ) );
			self::assertNotContains( $user->ID, array_column( $this->desk->agents->all(), 'id' ) );
		}
	}

	/** @return array<string, list<array<string, string|null>>> */
	private function shape(): array {
		$shape = array();
		foreach ( Schema::names() as $name ) {
			$shape[ $name ] = $this->desk->db->rows( "SHOW COLUMNS FROM {$this->desk->db->table( $name )}" );
		}
		return $shape;
	}
}
