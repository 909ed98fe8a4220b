<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Attachments;

use PHPUnit\Framework\TestCase;
use Sanad\Actor;
use Sanad\Attachments\AttachmentOwner;

final class AttachmentOwnerTest extends TestCase {

	public function test_everybody_is_somebody_else(): void {
		$hashes = array(
			AttachmentOwner::of( Actor::agent( 5, 'Huda' ), null )->hash(),
			AttachmentOwner::of( Actor::agent( 6, 'Huda' ), null )->hash(),
			AttachmentOwner::of( Actor::customer( 5, 'Sara' ), null )->hash(),
			AttachmentOwner::of( Actor::customer( 5, 'Sara' ), 'token' )->hash(),
			AttachmentOwner::of( Actor::customer( 5, 'Sara' ), 'Token' )->hash(),
			// A token that spells somebody's name is still a token.
			AttachmentOwner::of( Actor::system(), "agent\0005" )->hash(),
		);

		self::assertSame( $hashes, array_values( array_unique( $hashes ) ) );
	}

	public function test_the_token_is_the_owner_whoever_sends_it(): void {
		self::assertSame( AttachmentOwner::of( Actor::system(), 'token' )->hash(), AttachmentOwner::of( Actor::customer( 5, 'Sara' ), 'token' )->hash() );
		self::assertTrue( AttachmentOwner::of( Actor::system(), 'token' )->is_guest() );
	}

	public function test_an_empty_token_is_none(): void {
		self::assertSame( AttachmentOwner::of( Actor::agent( 5, 'Huda' ), null )->hash(), AttachmentOwner::of( Actor::agent( 5, 'Huda' ), '' )->hash() );
	}

	public function test_the_same_key_of_two_owners_is_two_keys(): void {
		self::assertNotSame(
			AttachmentOwner::of( Actor::agent( 5, 'Huda' ), null )->client_key_hash( 'key' ),
			AttachmentOwner::of( Actor::agent( 6, 'Huda' ), null )->client_key_hash( 'key' )
		);
	}
}
