<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration;

use PHPMailer\PHPMailer\PHPMailer;
use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\Plugin;
use Sanad\Tests\Integration\Support\FrozenClock;
use Sanad\Tests\Integration\Support\Redirected;
use Sanad\Tests\Integration\Support\WpDied;

/**
 * The ground that every other test stands on: a clean install before each, whatever the one before did.
 */
final class IsolationTest extends TestCase {

	/** @return array<string, array{int}> */
	public static function twice(): array {
		return array(
			'first'  => array( 1 ),
			'second' => array( 2 ),
		);
	}

	#[DataProvider( 'twice' )]
	public function test_nothing_of_a_test_reaches_the_next( int $round ): void {
		$wpdb = $this->wpdb();
		self::assertGreaterThan( 0, $round );
		self::assertFalse( get_option( 'sanad_isolation' ) );
		self::assertSame( 'Noor Home', get_option( 'blogname' ) );
		self::assertSame( 1, count_users()['total_users'] );
		self::assertNull( get_role( 'tester' ) );
		self::assertFalse( has_filter( 'sanad_isolation' ) );
		self::assertSame( 0, get_current_user_id() );
		self::assertSame( array(), $this->mail->mails() );
		self::assertSame( FrozenClock::START, $this->clock->now()->format( 'Y-m-d H:i:s' ) );
		self::assertSame( array(), $_POST );
		self::assertSame( '0', $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->prefix}sanad_tickets" ) );
		self::assertSame( array(), $wpdb->get_results( "SHOW TABLES LIKE '{$wpdb->prefix}isolation'" ) );
		self::assertSame( 'Hello world!', get_the_title( 1 ) );
		self::assertDirectoryDoesNotExist( wp_upload_dir( null, false )['basedir'] );

		update_option( 'sanad_isolation', '1' );
		update_option( 'blogname', 'Other' );
		add_role( 'tester', 'Tester' );
		add_filter( 'sanad_isolation', '__return_true' );
		$this->act_as( $this->create_user( 'editor' ) );
		wp_mail( 'a@example.test', 'Hello', 'Text' );
		$this->clock->advance( '+1 day' );
		$_POST['x'] = '1';
		$wpdb->query( "INSERT INTO {$wpdb->prefix}sanad_tickets ( number, subject ) VALUES ( 1, 'Left behind' )" );
		$wpdb->query( "CREATE TABLE {$wpdb->prefix}isolation ( id INT NOT NULL PRIMARY KEY )" );
		wp_update_post(
			array(
				'ID'         => 1,
				'post_title' => 'Changed',
			)
		);
		wp_upload_bits( 'left.txt', null, 'behind' );
		self::assertCount( 1, $this->mail->mails() );
	}

	public function test_sanad_is_active_and_asks_the_frozen_clock(): void {
		self::assertTrue( is_plugin_active( 'sanad/plugin.php' ) );
		self::assertInstanceOf( FrozenClock::class, apply_filters( 'sanad_clock', null ) );
		self::assertTrue( class_exists( Plugin::class ) );
	}

	public function test_a_mail_is_built_as_it_would_be_sent(): void {
		add_action( 'phpmailer_init', static fn ( PHPMailer $mailer ) => $mailer->MessageID = '<1@example.test>' );
		wp_mail( array( 'a@example.test', 'b@example.test' ), 'مقاس خاطئ', 'Hello', array( 'X-Shop: Noor' ) );

		$mail = $this->mail->mails()[0];
		self::assertSame( array( 'a@example.test', 'b@example.test' ), $mail->to );
		self::assertSame( 'مقاس خاطئ', $mail->subject );
		self::assertSame( '<1@example.test>', $mail->header( 'Message-ID' ) );
		self::assertSame( 'Noor', $mail->header( 'X-Shop' ) );
	}

	public function test_a_refusing_mail_server_fails_wp_mail(): void {
		$this->mail->refuse( '550 No such user' );

		self::assertFalse( wp_mail( 'a@example.test', 'Hello', 'Text' ) );
		self::assertSame( array(), $this->mail->mails() );
	}

	public function test_wp_die_and_redirects_are_thrown(): void {
		try {
			wp_die( 'No entry', 'Title', array( 'response' => 403 ) );
		} catch ( WpDied $died ) {
			self::assertSame( array( 'No entry', 403 ), array( $died->getMessage(), $died->status ) );
		}
		$this->expectException( Redirected::class );
		wp_redirect( '/elsewhere' );
	}

	public function test_rest_requests_carry_their_parameters(): void {
		$this->act_as( $this->create_user( 'administrator' ) );

		$made = $this->rest( 'POST', '/wp/v2/posts', array( 'title' => 'سؤال' ) );
		self::assertSame( 201, $made->get_status() );
		$found = $this->rest( 'GET', '/wp/v2/posts', array( 'search' => 'سؤال', 'status' => 'draft' ) );
		self::assertSame( $this->value( $made, 'id' ), $this->value( $found, '0.id' ) );
	}
}
