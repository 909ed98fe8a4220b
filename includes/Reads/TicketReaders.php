<?php
declare(strict_types=1);

namespace Sanad\Reads;

use Sanad\Agents\AgentRepository;
use Sanad\Agents\AgentSchema;
use Sanad\Database\Connection;
use Sanad\Database\Row;
use Sanad\Rest\CommonSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** Which agents have read a ticket, and how far. */
final class TicketReaders implements SchemaProvider {

	/** More than any desk of one shop has. */
	private const MAX = 500;

	public function __construct(
		private readonly Connection $db,
		private readonly AgentRepository $agents
	) {}

	public static function definitions(): array {
		return array(
			'TicketReader' => Type::object(
				array(
					'agent'      => Type::ref( 'AgentRef' ),
					'message_id' => Type::described( Type::id( true ), 'The newest message that he has seen.' ),
					'read_at'    => Type::time(),
				)
			),
		);
	}

	/**
	 * As REST answers it, who read last first. Accounts that are gone are left out.
	 *
	 * @return list<array<string, mixed>>
	 */
	public function of( int $ticket_id ): array {
		$rows    = $this->db->rows(
			"SELECT user_id, message_id, read_at FROM {$this->db->table( 'ticket_reads' )} WHERE ticket_id = %d ORDER BY read_at DESC, user_id LIMIT %d",
			array( $ticket_id, self::MAX )
		);
		$agents  = $this->agents->find_many( array_map( static fn ( array $row ): int => (int) $row['user_id'], $rows ) );
		$readers = array();
		foreach ( $rows as $values ) {
			$row   = new Row( $values );
			$agent = $agents[ $row->int( 'user_id' ) ] ?? null;
			if ( null !== $agent ) {
				$readers[] = array(
					'agent'      => AgentSchema::agent( $agent ),
					'message_id' => $row->int( 'message_id' ),
					'read_at'    => CommonSchema::time( $row->time( 'read_at' ) ),
				);
			}
		}
		return $readers;
	}
}
