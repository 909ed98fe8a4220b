<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Tickets;

use PHPUnit\Framework\TestCase;
use Sanad\Actor;
use Sanad\SanadException;
use Sanad\Tickets\ClientKey;

final class ClientKeyTest extends TestCase {

	public function test_only_the_same_writer_doing_the_same_thing_meets_it_again(): void {
		$hashes = array(
			ClientKey::hash( Actor::agent( 1, 'A' ), 'open', 'k' ),
			ClientKey::hash( Actor::agent( 2, 'A' ), 'open', 'k' ),
			ClientKey::hash( Actor::customer( 1, 'A' ), 'open', 'k' ),
			ClientKey::hash( Actor::agent( 1, 'A' ), 'reply:1', 'k' ),
			ClientKey::hash( Actor::agent( 1, 'A' ), 'reply:1', 'K' ),
			ClientKey::hash( Actor::agent( 1, 'A' ), 'reply:1', 'k ' ),
		);
		self::assertSame( $hashes, array_unique( $hashes ) );
		self::assertSame( $hashes[0], ClientKey::hash( Actor::agent( 1, 'Another name' ), 'open', 'k' ) );
	}

	public function test_a_key_is_needed(): void {
		foreach ( array( '', str_repeat( 'x', 201 ) ) as $key ) {
			try {
				ClientKey::hash( Actor::system(), 'open', $key );
				self::fail( 'The key was taken.' );
			} catch ( SanadException $e ) {
				self::assertSame( 'client_key', $e->data['field'] ?? null );
			}
		}
	}
}
