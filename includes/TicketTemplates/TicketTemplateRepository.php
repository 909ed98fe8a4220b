<?php
declare(strict_types=1);

namespace Sanad\TicketTemplates;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;

/** Templates of tickets. Says nothing about who may do what. */
final class TicketTemplateRepository {

	private const TABLE = 'ticket_templates';

	public function __construct( private readonly Connection $db, private readonly Clock $clock ) {}

	public function find( int $id ): ?TicketTemplate {
		return $this->select( 'id = %d', array( $id ) )[0] ?? null;
	}

	/**
	 * The shared ones and this agent's own, by position.
	 *
	 * @return list<TicketTemplate>
	 */
	public function of( int $user_id ): array {
		return $this->select( 'owner_id IN (0, %d) ORDER BY position, id', array( $user_id ) );
	}

	/**
	 * Everybody's.
	 *
	 * @return list<TicketTemplate>
	 */
	public function all(): array {
		return $this->select( '1 = 1 ORDER BY id', array() );
	}

	public function insert( string $name, int $owner_id, TemplateFields $fields ): int {
		$now  = Timestamp::to_sql( $this->clock->now() );
		$last = (int) $this->db->value( "SELECT MAX(position) FROM {$this->db->table( self::TABLE )}" );
		return $this->db->insert(
			self::TABLE,
			array(
				'name'       => $name,
				'owner_id'   => $owner_id,
				'position'   => $last + 1,
				'fields'     => $fields->to_json(),
				'created_at' => $now,
				'updated_at' => $now,
			)
		);
	}

	/**
	 * Changes a template that nobody has changed since.
	 *
	 * @return bool False if its version is another by now.
	 */
	public function update( int $id, int $version, string $name, int $owner_id, TemplateFields $fields ): bool {
		return 1 === $this->db->update(
			self::TABLE,
			array(
				'name'       => $name,
				'owner_id'   => $owner_id,
				'fields'     => $fields->to_json(),
				'version'    => $version + 1,
				'updated_at' => Timestamp::to_sql( $this->clock->now() ),
			),
			array(
				'id'      => $id,
				'version' => $version,
			)
		);
	}

	public function delete( int $id ): void {
		$this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE id = %d", array( $id ) );
	}

	/** Gives the templates of an account that is deleted to its heir, or removes them. */
	public function leave( int $user_id, int $heir_id ): void {
		if ( $user_id < 1 ) {
			return;
		}
		if ( $heir_id > 0 ) {
			$this->db->update( self::TABLE, array( 'owner_id' => $heir_id ), array( 'owner_id' => $user_id ) );
		} else {
			$this->db->execute( "DELETE FROM {$this->db->table( self::TABLE )} WHERE owner_id = %d", array( $user_id ) );
		}
	}

	/**
	 * @param list<int> $args
	 * @return list<TicketTemplate>
	 */
	private function select( string $where, array $args ): array {
		return array_map( TicketTemplate::from_row( ... ), $this->db->rows( "SELECT * FROM {$this->db->table( self::TABLE )} WHERE {$where}", $args ) );
	}
}
