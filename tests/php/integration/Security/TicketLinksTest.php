<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Security;

use Sanad\Security\TicketLinks;
use Sanad\Tests\Integration\Mailboxes\MailTestCase;

final class TicketLinksTest extends MailTestCase {

	public function test_a_link_opens_its_ticket_and_only_its_hash_is_stored(): void {
		$ticket = $this->question();
		$other  = $this->question( 'Another' );
		$token  = $this->desk->links->token( $ticket );

		self::assertSame( 1, preg_match( '/^[0-9a-f]{32}$/D', $token ) );
		self::assertNotSame( $token, $this->desk->links->token( $other ) );
		self::assertSame( $ticket->id, $this->desk->links->find( $token )?->id );
		self::assertSame( home_url( "/?sanad_ticket={$token}" ), $this->desk->links->url( $ticket ) );

		$row = $this->desk->db->row( "SELECT * FROM {$this->desk->db->table( 'tickets' )} WHERE id = %d", array( $ticket->id ) );
		self::assertNotNull( $row );
		self::assertSame( hash( 'sha256', $token ), $row['link_hash'] );
		self::assertNotContains( $token, $row );
	}

	/** @return array<string, array{callable( string ): string}> */
	public static function variants(): array {
		return array(
			'upper case'         => array( 'strtoupper' ),
			'trailing space'     => array( static fn ( string $token ): string => $token . ' ' ),
			'leading space'      => array( static fn ( string $token ): string => ' ' . $token ),
			'trailing line'      => array( static fn ( string $token ): string => $token . "\n" ),
			'invisible'          => array( static fn ( string $token ): string => $token . "\u{200B}" ),
			'invisible inside'   => array( static fn ( string $token ): string => substr_replace( $token, "\u{200B}", 8, 0 ) ),
			'NUL'                => array( static fn ( string $token ): string => $token . "\0" ),
			'full-width digits'  => array( static fn ( string $token ): string => strtr( $token, array_combine( str_split( '0123456789' ), mb_str_split( '０１２３４５６７８９' ) ) ) ),
			'shorter'            => array( static fn ( string $token ): string => substr( $token, 0, 31 ) ),
			'longer'             => array( static fn ( string $token ): string => $token . 'a' ),
			'wildcard'           => array( static fn (): string => str_repeat( '%', 32 ) ),
			'its hash'           => array( static fn ( string $token ): string => hash( 'sha256', $token ) ),
			'half of its hash'   => array( static fn ( string $token ): string => substr( hash( 'sha256', $token ), 0, 32 ) ),
			'zero'               => array( static fn (): string => '0' ),
			'zeros'              => array( static fn (): string => str_repeat( '0', 32 ) ),
			'empty'              => array( static fn (): string => '' ),
			'one digit changed'  => array( static fn ( string $token ): string => substr( $token, 0, 31 ) . ( 'a' === $token[31] ? 'b' : 'a' ) ),
		);
	}

	/**
	 * @dataProvider variants
	 * @param callable( string ): string $variant
	 */
	public function test_attack_23_what_is_nearly_a_token_opens_nothing( callable $variant ): void {
		$ticket = $this->question();
		$sent   = $variant( $this->desk->links->token( $ticket ) );
		self::assertNotSame( $this->desk->links->token( $ticket ), $sent );
		self::assertNull( $this->desk->links->find( $sent ) );
	}

	public function test_attack_23_a_wrong_shape_costs_no_query(): void {
		$this->question();
		$queries = 0;
		add_filter(
			'query',
			static function ( string $sql ) use ( &$queries ): string {
				$queries += str_contains( $sql, 'sanad_tickets' ) ? 1 : 0;
				return $sql;
			}
		);
		$this->desk->links->find( "' OR 1=1 -- " );
		self::assertSame( 0, $queries );
		$this->desk->links->find( str_repeat( 'a', 32 ) );
		self::assertSame( 1, $queries );
	}

	public function test_raising_the_version_kills_old_links(): void {
		$ticket = $this->question();
		$old    = $this->desk->links->token( $ticket );
		$this->desk->db->update(
			'tickets',
			array( 'link_version' => 2, 'link_hash' => $this->desk->links->hash_for( $ticket->id, 2 ) ),
			array( 'id' => $ticket->id )
		);
		self::assertNull( $this->desk->links->find( $old ) );
		$ticket = $this->desk->tickets->find( $ticket->id );
		self::assertNotNull( $ticket );
		self::assertSame( $ticket->id, $this->desk->links->find( $this->desk->links->token( $ticket ) )?->id );
	}

	public function test_a_stored_hash_that_does_not_fit_the_ticket_opens_nothing(): void {
		$ticket = $this->question();
		$forged = str_repeat( 'a', 32 );
		$this->desk->db->update( 'tickets', array( 'link_hash' => hash( 'sha256', $forged ) ), array( 'id' => $ticket->id ) );
		self::assertNull( $this->desk->links->find( $forged ) );
	}

	public function test_rotating_keys_leaves_the_links_in_sent_mails_alive(): void {
		$ticket = $this->question();
		$token  = $this->desk->links->token( $ticket );
		$this->desk->keys->rotate();

		self::assertSame( $token, $this->desk->links->token( $ticket ) );
		self::assertSame( $ticket->id, $this->desk->links->find( $token )?->id );
	}

	public function test_attack_24_the_address_tells_nothing_but_the_token(): void {
		$url = $this->desk->links->url( $this->question( subject: 'Secret subject' ) );
		parse_str( (string) wp_parse_url( $url, PHP_URL_QUERY ), $query );
		self::assertSame( array( TicketLinks::QUERY_ARG ), array_keys( $query ) );
		self::assertStringNotContainsString( 'sara', $url );
	}
}
