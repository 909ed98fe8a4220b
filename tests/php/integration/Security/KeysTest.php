<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Security;

use Sanad\SanadException;
use Sanad\Security\Keys;
use Sanad\Tests\Integration\TestCase;

final class KeysTest extends TestCase {

	public function test_a_signature_holds_for_its_purpose_data_and_length_only(): void {
		$keys      = new Keys();
		$signature = $keys->sign( 'mail-id', 't12.r34', 128 );

		self::assertSame( 1, preg_match( '/^[0-9a-z]{1,8}\.[0-9a-f]{32}$/D', $signature ) );
		self::assertTrue( $keys->verify( 'mail-id', 't12.r34', $signature, 128 ) );
		self::assertFalse( $keys->verify( 'mail-id', 't12.r35', $signature, 128 ) );
		self::assertFalse( $keys->verify( 'reply-address', 't12.r34', $signature, 128 ) );
		self::assertFalse( $keys->verify( 'mail-id', 't12.r34', $signature ), 'A shorter one than the purpose asks for.' );
		self::assertFalse( $keys->verify( 'mail-id', 't12.r34', substr( $signature, 0, -2 ), 128 ) );
	}

	public function test_purpose_and_data_cannot_be_shifted_into_each_other(): void {
		$keys = new Keys();
		self::assertNotSame( $keys->sign( 'ab', 'c' ), $keys->sign( 'a', 'bc' ) );
		self::assertNotSame( $keys->sign( 'a', "\0b" ), $keys->sign( "a\0", 'b' ) );
	}

	/** @return array<string, array{string}> */
	public static function forgeries(): array {
		return array(
			'empty'           => array( '' ),
			'no key'          => array( '.' . str_repeat( 'a', 64 ) ),
			'unknown key'     => array( 'kzzzz.' . str_repeat( 'a', 64 ) ),
			'upper case'      => array( 'UPPER' ),
			'trailing line'   => array( 'NEWLINE' ),
			'two dots'        => array( 'k.k.' . str_repeat( 'a', 64 ) ),
			'number as a key' => array( '0.' . str_repeat( 'a', 64 ) ),
		);
	}

	/** @dataProvider forgeries */
	public function test_attack_20_what_only_looks_like_a_signature_is_refused( string $forgery ): void {
		$keys = new Keys();
		$real = $keys->sign( 'p', 'data' );
		$sent = match ( $forgery ) {
			'UPPER'   => strtoupper( $real ),
			'NEWLINE' => $real . "\n",
			default   => $forgery,
		};
		self::assertFalse( $keys->verify( 'p', 'data', $sent ) );
		self::assertTrue( $keys->verify( 'p', 'data', $real ) );
	}

	public function test_after_a_rotation_old_signatures_hold_and_new_ones_name_the_new_key(): void {
		$keys  = new Keys();
		$old   = $keys->sign( 'p', 'data' );
		$first = $keys->first_id();
		$keys->rotate();

		self::assertTrue( $keys->verify( 'p', 'data', $old ) );
		self::assertNotSame( $old, $keys->sign( 'p', 'data' ) );
		self::assertSame( $first, $keys->first_id() );
		self::assertNotSame( $first, $keys->current_id() );
	}

	public function test_two_requests_at_once_make_one_set_of_keys(): void {
		delete_option( Keys::OPTION );
		$slow = new Keys();
		$fast = new Keys();
		// The slow one has seen that there are none; then the fast one stores its own.
		self::assertFalse( get_option( Keys::OPTION ) );
		$signature = $fast->sign( 'p', 'data' );
		wp_cache_set( 'notoptions', array( Keys::OPTION => true ), 'options' );
		wp_cache_delete( Keys::OPTION, 'options' );
		$slow->ensure();

		self::assertTrue( $slow->verify( 'p', 'data', $signature ) );
	}

	public function test_they_are_not_loaded_with_every_page(): void {
		delete_option( Keys::OPTION );
		( new Keys() )->ensure();
		wp_cache_delete( 'alloptions', 'options' );
		self::assertArrayNotHasKey( Keys::OPTION, wp_load_alloptions() );

		( new Keys() )->rotate();
		wp_cache_delete( 'alloptions', 'options' );
		self::assertArrayNotHasKey( Keys::OPTION, wp_load_alloptions() );
	}

	public function test_a_missing_key_is_said_not_guessed(): void {
		$this->expectException( SanadException::class );
		( new Keys() )->derive( 'p', 'data', 'knone' );
	}

	public function test_damaged_keys_are_not_overwritten(): void {
		update_option( Keys::OPTION, '{"current":"k1","keys":{"k1":"short"}}' );
		try {
			( new Keys() )->sign( 'p', 'data' );
			self::fail( 'Signed with a damaged key.' );
		} catch ( SanadException $e ) {
			self::assertSame( 503, $e->status );
		}
		self::assertSame( '{"current":"k1","keys":{"k1":"short"}}', get_option( Keys::OPTION ) );
	}
}
