<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Security;

use Sanad\Actor;
use Sanad\Security\Policy;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tickets\Folder;

/**
 * Attack 3: what exists and may not be seen takes no longer than what does not exist.
 *
 * A clock on a shared machine proves nothing about milliseconds, so the work is counted instead: the
 * statements that reach the database, word for word without their values. What is left is at most one
 * HMAC, a microsecond.
 */
final class EqualWorkTest extends RestTestCase {

	/**
	 * @dataProvider ways
	 *
	 * @param array<string, mixed> $params
	 */
	public function test_a_ticket_of_another_team_costs_what_none_costs( string $method, string $path, array $params = array() ): void {
		$agent = $this->create_user( 'sanad_agent' );
		$this->team( 'Returns', $agent );
		$theirs = $this->open_ticket( team_id: $this->team( 'Legal', $this->create_user( 'sanad_agent' ) ) );
		update_user_option( $agent->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$this->act_as( $agent );
		$ask = function ( int $id ) use ( $method, $path, $params ): array {
			return $this->work( fn (): \WP_REST_Response => $this->rest( $method, "/tickets/{$id}{$path}", $params ) );
		};
		$ask( 99999 );
		self::assertSame( $ask( 99998 ), $ask( $theirs->id ) );
	}

	/** @return array<string, array{0: string, 1: string, 2?: array<string, mixed>}> */
	public static function ways(): array {
		return array(
			'reading'   => array( 'GET', '' ),
			'messages'  => array( 'GET', '/messages' ),
			'changing'  => array( 'PATCH', '', array( 'version' => 1, 'status' => 'closed' ) ),
			'answering' => array( 'POST', '/messages', array( 'client_key' => 'equal-work', 'kind' => 'note', 'body_html' => 'x', 'seen_message_id' => 0 ) ),
		);
	}

	public function test_a_link_that_was_taken_away_costs_what_none_ever_was(): void {
		$trashed = $this->open_ticket( 'Trashed', email: 'omar@example.test' );
		$revoked = $this->open_ticket( 'Revoked', email: 'ali@example.test' );
		$this->desk->service->move( $trashed->id, Folder::Trash, Actor::system() );
		$old = $this->desk->links->token( $revoked );
		$this->desk->db->update( 'tickets', array( 'link_version' => 2 ), array( 'id' => $revoked->id ) );

		$this->knock( str_repeat( '1', 32 ) );
		$unknown = $this->knock( str_repeat( '0', 32 ) );
		self::assertSame( $unknown, $this->knock( $this->desk->links->token( $trashed ) ), 'in the trash' );
		self::assertSame( $unknown, $this->knock( $old ), 'revoked' );
	}

	public function test_the_count_sees_a_difference(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		$none  = $this->work( fn (): \WP_REST_Response => $this->rest( 'GET', '/tickets/99999' ), 404 );
		$there = $this->work( fn (): \WP_REST_Response => $this->rest( 'GET', "/tickets/{$ticket->id}" ), 200 );
		self::assertGreaterThan( count( $none ), count( $there ) );
	}

	/** @return list<string> */
	private function knock( string $token ): array {
		return $this->work( fn (): \WP_REST_Response => $this->rest( 'GET', "/portal/tickets/{$token}" ) );
	}

	/**
	 * Statements of a request, without what was asked for.
	 *
	 * @param callable(): \WP_REST_Response $ask
	 * @return list<string>
	 */
	private function work( callable $ask, int $status = 404 ): array {
		$statements = array();
		$listener   = static function ( string $sql ) use ( &$statements ): string {
			$statements[] = (string) preg_replace( array( "/'[^']*'/", '/\b\d+\b/' ), '?', $sql );
			return $sql;
		};
		add_filter( 'query', $listener );
		$response = $ask();
		remove_filter( 'query', $listener );
		self::assertSame( $status, $response->get_status() );
		return $statements;
	}
}
