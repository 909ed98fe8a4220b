<?php
declare(strict_types=1);

namespace Sanad\Agents;

use Sanad\Database\Connection;
use Sanad\Database\RequestCache;

/** Who answers tickets, and in which teams. */
final class AgentRepository {

	/** The capability that makes a user an agent. */
	private const CAPABILITY = 'sanad_reply';

	/** More than any desk of one shop has; keeps a wrong capability from loading every user of the site. */
	private const MAX_AGENTS = 500;

	public function __construct( private readonly Connection $db ) {}

	/**
	 * Every agent, by name.
	 *
	 * @return list<Agent>
	 */
	public function all(): array {
		/** @var list<\WP_User> $users */
		$users = get_users(
			array(
				'capability__in' => array( self::CAPABILITY, ...Roles::MANAGED_BY ),
				'orderby'        => 'display_name',
				'number'         => self::MAX_AGENTS,
				'count_total'    => false,
			)
		);
		// Asked once more, since a filter may have taken the capability from somebody whose role has it.
		$agents = array_filter( $users, static fn ( \WP_User $user ): bool => $user->has_cap( self::CAPABILITY ) );
		return array_map( $this->agent( ... ), array_values( $agents ) );
	}

	/** The agent, or null if this user does not exist or does not answer tickets. */
	public function find( int $user_id ): ?Agent {
		$user = $user_id > 0 ? get_userdata( $user_id ) : false;
		return false !== $user && $user->has_cap( self::CAPABILITY ) ? $this->agent( $user ) : null;
	}

	/**
	 * Users by id whether they still answer tickets or not: for showing who did something.
	 *
	 * @param list<int> $user_ids
	 * @return array<int, Agent> Deleted users are absent.
	 */
	public function find_many( array $user_ids ): array {
		$user_ids = array_values( array_filter( array_unique( $user_ids ) ) );
		cache_users( $user_ids );
		$agents = array();
		foreach ( $user_ids as $id ) {
			$user = get_userdata( $id );
			if ( false !== $user ) {
				$agents[ $id ] = $this->agent( $user );
			}
		}
		return $agents;
	}

	/**
	 * Every team, by name.
	 *
	 * @return array<int, Team> By id.
	 */
	public function teams(): array {
		$rows  = RequestCache::rows( 'teams', fn (): array => $this->db->rows( "SELECT * FROM {$this->db->table( 'teams' )} ORDER BY name, id" ) );
		$teams = array();
		foreach ( $rows as $row ) {
			$team               = Team::from_row( $row );
			$teams[ $team->id ] = $team;
		}
		return $teams;
	}

	/**
	 * Teams that a user belongs to.
	 *
	 * @return list<int>
	 */
	public function team_ids_of( int $user_id ): array {
		$rows = RequestCache::rows(
			"teams_of_{$user_id}",
			fn (): array => $this->db->rows( "SELECT team_id FROM {$this->db->table( 'team_members' )} WHERE user_id = %d ORDER BY team_id", array( $user_id ) )
		);
		return array_map( static fn ( array $row ): int => (int) $row['team_id'], $rows );
	}

	private function agent( \WP_User $user ): Agent {
		$avatar = get_option( 'show_avatars' ) ? get_avatar_url( $user->ID, array( 'size' => 96 ) ) : false;
		return new Agent( $user->ID, $user->display_name, $user->user_email, false === $avatar ? null : $avatar );
	}
}
