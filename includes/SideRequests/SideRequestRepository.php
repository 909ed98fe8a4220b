<?php
declare(strict_types=1);

namespace Sanad\SideRequests;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;

/** The rows of side requests and of what was written in them. */
final class SideRequestRepository {

	private const REQUESTS = 'side_requests';
	private const MESSAGES = 'side_messages';

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock
	) {}

	public function find( int $id ): ?SideRequest {
		return $this->one( 'id = %d', array( $id ) );
	}

	/** The same, locked until the end of the running transaction. */
	public function find_for_update( int $id ): ?SideRequest {
		return $this->one( 'id = %d' . $this->db->for_update(), array( $id ) );
	}

	public function find_by_link_hash( string $hash ): ?SideRequest {
		return $this->one( 'link_hash = %s', array( $hash ) );
	}

	/** @return list<SideRequest> Newest first. */
	public function of_ticket( int $ticket_id, int $limit ): array {
		return array_map(
			SideRequest::from_row( ... ),
			$this->db->rows( "SELECT * FROM {$this->db->table( self::REQUESTS )} WHERE ticket_id = %d ORDER BY id DESC LIMIT %d", array( $ticket_id, $limit ) )
		);
	}

	/**
	 * Requests beside tickets, oldest first.
	 *
	 * @param list<int> $ticket_ids
	 * @return list<SideRequest>
	 */
	public function of_tickets( array $ticket_ids, int $limit, int $offset ): array {
		return array() === $ticket_ids ? array() : $this->many( "ticket_id IN ({$this->db->in( $ticket_ids )})", $ticket_ids, $limit, $offset );
	}

	/**
	 * Requests to somebody outside with this address, and to this member of the team, oldest first.
	 *
	 * @param int $user_id 0 for nobody.
	 * @return list<SideRequest>
	 */
	public function asked_of( string $email, int $user_id, int $limit, int $offset ): array {
		return $this->many( '( user_id = 0 AND LOWER(email) = %s ) OR ( user_id > 0 AND user_id = %d )', array( $email, $user_id ), $limit, $offset );
	}

	/**
	 * For {@see SideRequestEraser} only.
	 *
	 * @param array<string, string|null> $values      Columns of the request.
	 * @param list<int>                  $message_ids Messages that are emptied.
	 * @param string|null                $author_name Name that their authors get; null leaves them.
	 */
	public function erase( int $id, array $values, array $message_ids, string $html, string $text, ?string $author_name ): void {
		$this->db->update( self::REQUESTS, $values, array( 'id' => $id ) );
		foreach ( $message_ids as $message_id ) {
			$this->db->update( self::MESSAGES, array( 'body_html' => $html, 'body_text' => $text ) + ( null === $author_name ? array() : array( 'author_name' => $author_name ) ), array( 'id' => $message_id ) );
		}
	}

	/**
	 * What was written in these requests.
	 *
	 * @param list<int> $request_ids
	 * @return array<int, list<SideMessage>> By request id, oldest first.
	 */
	public function messages( array $request_ids ): array {
		$by_request = array();
		if ( array() !== $request_ids ) {
			$rows = $this->db->rows( "SELECT * FROM {$this->db->table( self::MESSAGES )} WHERE request_id IN ({$this->db->in( $request_ids )}) ORDER BY id", $request_ids );
			foreach ( array_map( SideMessage::from_row( ... ), $rows ) as $message ) {
				$by_request[ $message->request_id ][] = $message;
			}
		}
		return $by_request;
	}

	public function message( int $id ): ?SideMessage {
		return $this->one_message( 'id = %d', array( $id ) );
	}

	/** What the same act wrote before. */
	public function find_by_client_key( string $hash ): ?SideMessage {
		return $this->one_message( 'client_key_hash = %s', array( $hash ) );
	}

	/** @return int Id of the request. */
	public function add( int $ticket_id, NewSideRequest $new, string $email, string $name, int $created_by ): int {
		$now = Timestamp::to_sql( $this->clock->now() );
		return $this->db->insert(
			self::REQUESTS,
			array(
				'ticket_id'  => $ticket_id,
				'subject'    => $new->subject,
				'user_id'    => $new->user_id,
				'email'      => $email,
				'name'       => $name,
				'state'      => SideRequestState::Asked->value,
				'created_by' => $created_by,
				'created_at' => $now,
				'updated_at' => $now,
			)
		);
	}

	/** Keeps the hash of its link, so that it can be found by it. */
	public function set_link( int $id, string $hash ): void {
		$this->db->update( self::REQUESTS, array( 'link_hash' => $hash ), array( 'id' => $id ) );
	}

	/** Moves a request to a state, and raises its version. */
	public function move( SideRequest $request, SideRequestState $state ): void {
		$this->db->update(
			self::REQUESTS,
			array(
				'state'      => $state->value,
				'version'    => $request->version + 1,
				'updated_at' => Timestamp::to_sql( $this->clock->now() ),
			),
			array( 'id' => $request->id )
		);
	}

	/**
	 * @param SideMessage::BY_TEAM|SideMessage::BY_ASKED $author_type
	 * @return int Id of the message.
	 * @throws \Sanad\Database\DuplicateKeyException For a client key that is known already.
	 */
	public function add_message( int $ticket_id, int $request_id, string $author_type, int $author_id, string $author_name, string $html, string $text, string $client_key_hash ): int {
		return $this->db->insert(
			self::MESSAGES,
			array(
				'request_id'      => $request_id,
				'ticket_id'       => $ticket_id,
				'author_type'     => $author_type,
				'author_id'       => $author_id,
				'author_name'     => mb_substr( $author_name, 0, 255 ),
				'body_html'       => $html,
				'body_text'       => $text,
				'client_key_hash' => $client_key_hash,
				'created_at'      => Timestamp::to_sql( $this->clock->now() ),
			)
		);
	}

	/**
	 * @param list<int|string> $args
	 * @return list<SideRequest>
	 */
	private function many( string $where, array $args, int $limit, int $offset ): array {
		return array_map( SideRequest::from_row( ... ), $this->db->rows( "SELECT * FROM {$this->db->table( self::REQUESTS )} WHERE {$where} ORDER BY id LIMIT %d OFFSET %d", array( ...$args, $limit, $offset ) ) );
	}

	/** @param list<int|string> $args */
	private function one( string $where, array $args ): ?SideRequest {
		$row = $this->db->row( "SELECT * FROM {$this->db->table( self::REQUESTS )} WHERE {$where}", $args );
		return null === $row ? null : SideRequest::from_row( $row );
	}

	/** @param list<int|string> $args */
	private function one_message( string $where, array $args ): ?SideMessage {
		$row = $this->db->row( "SELECT * FROM {$this->db->table( self::MESSAGES )} WHERE {$where}", $args );
		return null === $row ? null : SideMessage::from_row( $row );
	}
}
