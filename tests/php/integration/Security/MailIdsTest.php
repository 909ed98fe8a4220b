<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Security;

use Sanad\Mailboxes\Outbound\MailIds;
use Sanad\Security\Keys;
use Sanad\Tests\Integration\TestCase;

/** Attacks 20 and 22, as far as ids go: what we did not sign names no ticket. */
final class MailIdsTest extends TestCase {

	public function test_an_id_names_its_ticket_after_a_rotation_too(): void {
		$ids  = new MailIds( new Keys() );
		$root = $ids->root( 12 );
		( new Keys() )->rotate();

		self::assertSame( 12, $ids->ticket_of( $root ) );
		self::assertNotSame( $root, $ids->root( 12 ) );
	}

	/** @return array<string, array{callable( string ): string}> */
	public static function forgeries(): array {
		return array(
			'another ticket'       => array( static fn ( string $id ): string => (string) preg_replace( '/^t12\./', 't13.', $id ) ),
			'a digit more'         => array( static fn ( string $id ): string => (string) preg_replace( '/^t12\./', 't121.', $id ) ),
			'leading zero'         => array( static fn ( string $id ): string => (string) preg_replace( '/^t12\./', 't012.', $id ) ),
			'altered signature'    => array( static fn ( string $id ): string => (string) preg_replace( '/.@/', '0@', $id ) === $id ? (string) preg_replace( '/.@/', '1@', $id ) : (string) preg_replace( '/.@/', '0@', $id ) ),
			'no signature'         => array( static fn (): string => 't12.root@127.0.0.1' ),
			'empty signature'      => array( static fn (): string => 't12.root.k1.@127.0.0.1' ),
			'another kind'         => array( static fn ( string $id ): string => str_replace( '.root.', '.r1.', $id ) ),
			'with brackets'        => array( static fn ( string $id ): string => "<{$id}>" ),
			'subject number'       => array( static fn (): string => '[#1012]' ),
			'trailing line break'  => array( static fn ( string $id ): string => $id . "\n" ),
			'upper case'           => array( static fn ( string $id ): string => strtoupper( $id ) ),
			'very long'            => array( static fn ( string $id ): string => str_repeat( 'a', 100_000 ) . $id ),
		);
	}

	/**
	 * @dataProvider forgeries
	 * @param callable( string ): string $forge
	 */
	public function test_a_forged_id_names_no_ticket( callable $forge ): void {
		$ids  = new MailIds( new Keys() );
		$root = $ids->root( 12 );
		self::assertSame( 12, $ids->ticket_of( $root ) );
		self::assertSame( 0, $ids->ticket_of( $forge( $root ) ) );
	}

	public function test_the_domain_may_have_changed_since(): void {
		$ids = new MailIds( new Keys() );
		self::assertSame( 12, $ids->ticket_of( str_replace( '@127.0.0.1', '@old-domain.example', $ids->root( 12 ) ) ) );
	}
}
