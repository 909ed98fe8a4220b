<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Database;

use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\Database\Statements;
use Sanad\SanadException;
use Sanad\Tests\Integration\DeskTestCase;

final class ConnectionTest extends DeskTestCase {

	private Connection $db;

	protected function setUp(): void {
		parent::setUp();
		$this->db = $this->desk->db;
		$this->db->register();
	}

	public function test_rows_are_text_by_column(): void {
		$id = $this->db->insert( 'teams', array( 'name' => 'فريق "الدعم" 100% \\ 👍' ) );
		self::assertSame( array( 'id' => (string) $id, 'name' => 'فريق "الدعم" 100% \\ 👍' ), $this->db->row( "SELECT id, name FROM {$this->db->table( 'teams' )} WHERE id = %d", array( $id ) ) );
		self::assertNull( $this->db->row( "SELECT * FROM {$this->db->table( 'teams' )} WHERE id = 0" ) );
		self::assertSame( array( 'فريق "الدعم" 100% \\ 👍' ), $this->db->column( "SELECT name FROM {$this->db->table( 'teams' )} WHERE name LIKE %s", array( '%' . $this->db->esc_like( '100%' ) . '%' ) ) );
		self::assertSame( 1, $this->db->update( 'teams', array( 'name' => 'x' ), array( 'id' => $id ) ) );
		self::assertSame( 1, $this->db->execute( "DELETE FROM {$this->db->table( 'teams' )} WHERE name IN ({$this->db->in( array( 'x', 'y' ) )})", array( 'x', 'y' ) ) );
	}

	public function test_null_stays_null(): void {
		$id = $this->db->insert( 'customers', array( 'name' => 'Ali', 'user_id' => null, 'created_at' => '2026-01-01 00:00:00', 'updated_at' => '2026-01-01 00:00:00' ) );
		self::assertNull( $this->db->value( "SELECT user_id FROM {$this->db->table( 'customers' )} WHERE id = %d", array( $id ) ) );
	}

	public function test_a_known_key_is_told_apart_from_other_errors(): void {
		$tag = array( 'name' => 'a', 'name_hash' => str_repeat( 'a', 64 ), 'created_at' => '2026-01-01 00:00:00' );
		$this->db->insert( 'tags', $tag );
		try {
			$this->db->insert( 'tags', $tag );
			self::fail( 'The same key was taken twice.' );
		} catch ( DuplicateKeyException ) {
			self::assertFalse( $this->db->in_transaction() );
		}
		self::assertSame( 503, $this->assert_fails( 'storage', fn () => $this->db->rows( 'SELECT * FROM wp_sanad_nothing' ) )->status );
	}

	public function test_errors_are_neither_printed_nor_do_they_name_values(): void {
		$this->expectOutputString( '' );
		$e = $this->assert_fails( 'storage', fn () => $this->db->rows( 'SELECT * FROM wp_sanad_nothing WHERE secret = %s', array( 'sara@example.test' ) ) );
		self::assertStringNotContainsString( 'sara', $e->getMessage() );
	}

	public function test_a_transaction_is_whole_or_nothing(): void {
		$this->db->transaction( fn (): int => $this->db->insert( 'teams', array( 'name' => 'one' ) ) );
		$this->assert_fails(
			'forbidden',
			fn () => $this->db->transaction(
				function (): void {
					$this->db->insert( 'teams', array( 'name' => 'two' ) );
					throw SanadException::forbidden();
				}
			)
		);
		self::assertSame( array( 'one' ), $this->db->column( "SELECT name FROM {$this->db->table( 'teams' )}" ) );
	}

	public function test_an_inner_transaction_joins_the_outer(): void {
		$this->assert_fails(
			'forbidden',
			fn () => $this->db->transaction(
				function (): void {
					$this->db->transaction( fn (): int => $this->db->insert( 'teams', array( 'name' => 'inner' ) ) );
					self::assertTrue( $this->db->in_transaction() );
					throw SanadException::forbidden();
				}
			)
		);
		self::assertSame( array(), $this->db->column( "SELECT name FROM {$this->db->table( 'teams' )}" ) );
	}

	public function test_listeners_run_after_the_outermost_commit_only(): void {
		$heard = array();
		$this->db->transaction(
			function () use ( &$heard ): void {
				$listener = function () use ( &$heard ): void {
					$heard[] = $this->db->in_transaction();
				};
				$this->db->transaction( fn () => $this->db->after_commit( $listener ) );
				self::assertSame( array(), $heard );
			}
		);
		self::assertSame( array( false ), $heard );

		$this->assert_fails(
			'forbidden',
			fn () => $this->db->transaction(
				function (): void {
					$this->db->after_commit( static fn () => self::fail( 'What was undone was told.' ) );
					throw SanadException::forbidden();
				}
			)
		);
		$this->db->after_commit( function () use ( &$heard ): void {
			$heard[] = 'at once';
		} );
		self::assertSame( array( false, 'at once' ), $heard );
	}

	public function test_what_a_listener_throws_changes_nothing(): void {
		$heard = 0;
		$this->db->transaction(
			function () use ( &$heard ): void {
				$this->db->insert( 'teams', array( 'name' => 'one' ) );
				$this->db->after_commit( static fn () => throw new \Error( 'Broken' ) );
				$this->db->after_commit( function () use ( &$heard ): void {
					// A listener may write, in a transaction of its own.
					$this->db->transaction( fn (): int => $this->db->insert( 'teams', array( 'name' => 'two' ) ) );
					++$heard;
				} );
			}
		);
		self::assertSame( array( 1, array( 'one', 'two' ) ), array( $heard, $this->db->column( "SELECT name FROM {$this->db->table( 'teams' )} ORDER BY id" ) ) );
	}

	public function test_tables_follow_the_site(): void {
		$prefix = $this->wpdb()->prefix;
		self::assertSame( "{$prefix}sanad_tickets", $this->db->table( 'tickets' ) );
		$this->wpdb()->set_prefix( "{$prefix}2_" );
		try {
			self::assertSame( "{$prefix}2_sanad_tickets", $this->db->table( 'tickets' ) );
			self::assertSame( 'binary', ( new Statements( $this->wpdb(), $this->db->server ) )->skip_charset_check( null, "{$prefix}2_sanad_tickets" ) );
		} finally {
			$this->wpdb()->set_prefix( $prefix );
		}
		self::assertNull( ( new Statements( $this->wpdb(), $this->db->server ) )->skip_charset_check( null, "{$prefix}posts" ) );
	}

	public function test_a_connection_lost_outside_of_a_transaction_is_simply_made_anew(): void {
		$this->needs_mariadb();
		$this->kill_connection();
		self::assertSame( '1', $this->db->value( 'SELECT 1' ) );
	}
}
