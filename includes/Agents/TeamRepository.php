<?php
declare(strict_types=1);

namespace Sanad\Agents;

use Sanad\Database\Connection;
use Sanad\Database\RequestCache;

/** Writes teams and who is in them; {@see AgentRepository} reads what tickets need of them. */
final class TeamRepository {

	public function __construct( private readonly Connection $db ) {}

	public function find( int $id ): ?Team {
		$row = $this->db->row( "SELECT * FROM {$this->db->table( 'teams' )} WHERE id = %d", array( $id ) );
		return null === $row ? null : Team::from_row( $row );
	}

	/** The team of this name, capitals or not; null if there is none. */
	public function named( string $name ): ?Team {
		foreach ( $this->db->rows( "SELECT * FROM {$this->db->table( 'teams' )} ORDER BY id" ) as $row ) {
			if ( mb_strtolower( (string) $row['name'] ) === mb_strtolower( $name ) ) {
				return Team::from_row( $row );
			}
		}
		return null;
	}

	/**
	 * Who is in which team.
	 *
	 * @return array<int, list<int>> User ids by team id; teams without members are absent.
	 */
	public function members(): array {
		$members = array();
		foreach ( $this->rows_of_members() as $row ) {
			$members[ (int) $row['team_id'] ][] = (int) $row['user_id'];
		}
		return $members;
	}

	/**
	 * In which teams everybody is.
	 *
	 * @return array<int, list<int>> Team ids by user id.
	 */
	public function teams_by_user(): array {
		$teams = array();
		foreach ( $this->rows_of_members() as $row ) {
			$teams[ (int) $row['user_id'] ][] = (int) $row['team_id'];
		}
		return $teams;
	}

	/** @param list<int> $member_ids Users. */
	public function create( string $name, string $description, array $member_ids ): int {
		$id = $this->db->transaction(
			function () use ( $name, $description, $member_ids ): int {
				$id = $this->db->insert( 'teams', array( 'name' => $name, 'description' => $description ) );
				$this->put_members( $id, $member_ids );
				return $id;
			}
		);
		$this->forget( $member_ids );
		return $id;
	}

	/**
	 * @param array<string, string> $values     By column.
	 * @param list<int>|null        $member_ids Who is in it from now on; null leaves them.
	 */
	public function update( int $id, array $values, ?array $member_ids ): void {
		$before = $this->members()[ $id ] ?? array();
		$this->db->transaction(
			function () use ( $id, $values, $member_ids ): void {
				if ( array() !== $values ) {
					$this->db->update( 'teams', $values, array( 'id' => $id ) );
				}
				if ( null !== $member_ids ) {
					$this->db->execute( "DELETE FROM {$this->db->table( 'team_members' )} WHERE team_id = %d", array( $id ) );
					$this->put_members( $id, $member_ids );
				}
			}
		);
		$this->forget( array( ...$before, ...( $member_ids ?? array() ) ) );
	}

	/** Removes a team that has no tickets. */
	public function delete( int $id ): void {
		$members = $this->members()[ $id ] ?? array();
		$this->db->transaction(
			function () use ( $id ): void {
				$this->db->execute( "DELETE FROM {$this->db->table( 'team_members' )} WHERE team_id = %d", array( $id ) );
				$this->db->execute( "DELETE FROM {$this->db->table( 'teams' )} WHERE id = %d", array( $id ) );
			}
		);
		$this->forget( $members );
	}

	/** @param list<int> $team_ids The teams that a user is in from now on. */
	public function put_user( int $user_id, array $team_ids ): void {
		$this->db->transaction(
			function () use ( $user_id, $team_ids ): void {
				$this->db->execute( "DELETE FROM {$this->db->table( 'team_members' )} WHERE user_id = %d", array( $user_id ) );
				foreach ( $team_ids as $team_id ) {
					$this->db->insert( 'team_members', array( 'team_id' => $team_id, 'user_id' => $user_id ) );
				}
			}
		);
		$this->forget( array( $user_id ) );
	}

	/** @param list<int> $member_ids */
	private function put_members( int $team_id, array $member_ids ): void {
		foreach ( $member_ids as $user_id ) {
			$this->db->insert( 'team_members', array( 'team_id' => $team_id, 'user_id' => $user_id ) );
		}
	}

	/** @return list<array<string, string|null>> */
	private function rows_of_members(): array {
		return $this->db->rows( "SELECT team_id, user_id FROM {$this->db->table( 'team_members' )} ORDER BY team_id, user_id" );
	}

	/** @param list<int> $user_ids Whose teams have changed. */
	private function forget( array $user_ids ): void {
		RequestCache::forget( 'teams' );
		foreach ( array_unique( $user_ids ) as $user_id ) {
			RequestCache::forget( "teams_of_{$user_id}" );
		}
	}
}
