<?php
declare(strict_types=1);

namespace Sanad\Agents;

use Sanad\SanadException;
use Sanad\Security\Policy;

/**
 * Makes users of the site agents and managers of the desk, and takes that away again. Other roles of
 * theirs stay as they are.
 *
 * An agent is a user who was chosen here or under Users; never somebody who merely writes from an
 * agent's address.
 */
final class StaffService {

	/** Users that a search offers. */
	private const CANDIDATES = 20;

	/** Letters from which on a search names few enough. */
	private const MIN_SEARCH = 2;

	public function __construct(
		private readonly Policy $policy,
		private readonly AgentRepository $agents,
		private readonly TeamRepository $teams
	) {}

	/**
	 * Users of this site who are no agents, by a part of their name or address.
	 *
	 * @return list<\WP_User>
	 */
	public function candidates( string $search ): array {
		$search = trim( $search );
		if ( mb_strlen( $search ) < self::MIN_SEARCH ) {
			return array();
		}
		/** @var list<\WP_User> $users */
		$users = get_users(
			array(
				'search'         => "*{$search}*",
				'search_columns' => array( 'user_login', 'user_email', 'user_nicename', 'display_name' ),
				'orderby'        => 'display_name',
				'number'         => self::CANDIDATES,
				'count_total'    => false,
			)
		);
		return array_values( array_filter( $users, static fn ( \WP_User $user ): bool => null === AgentRole::of( $user ) ) );
	}

	/**
	 * Gives a user a role at the desk.
	 *
	 * @param list<int> $team_ids
	 * @throws SanadException 400 for a user or team that is not there, 403, 409 if he is an agent already.
	 */
	public function add( int $user_id, AgentRole $role, array $team_ids, bool $own_teams_only, \WP_User $actor ): \WP_User {
		$user = $this->member( $user_id ) ?? throw SanadException::invalid( 'user_id', __( 'There is no such user on this site.', 'sanad' ) );
		$this->check_teams( $team_ids );
		if ( null !== AgentRole::of( $user ) ) {
			throw SanadException::conflict( 'is_agent', __( 'This person answers tickets already.', 'sanad' ), array() );
		}
		$this->need( $actor, $user, $role );
		$user->add_role( $role->role() );
		$this->teams->put_user( $user->ID, $team_ids );
		$this->keep_to_teams( $user, $own_teams_only );
		return $user;
	}

	/**
	 * Changes what somebody is at the desk. Null leaves a field as it is.
	 *
	 * @param list<int>|null $team_ids
	 * @throws SanadException 404, 403, 400 for a team that is not there, 422 for a role that comes from elsewhere.
	 */
	public function change( int $user_id, ?AgentRole $role, ?array $team_ids, ?bool $own_teams_only, \WP_User $actor ): \WP_User {
		$user = $this->staff( $user_id );
		$this->check_teams( $team_ids ?? array() );
		if ( null !== $role && AgentRole::of( $user ) !== $role ) {
			$this->need( $actor, $user, $role );
			$this->need_own_role( $user );
			$user->add_role( $role->role() );
			foreach ( AgentRole::cases() as $other ) {
				if ( $other !== $role ) {
					$user->remove_role( $other->role() );
				}
			}
		}
		if ( null !== $own_teams_only && $own_teams_only !== $this->is_kept_to_teams( $user ) ) {
			// His own field of view is not his to widen.
			if ( $actor->ID === $user->ID ) {
				throw SanadException::forbidden();
			}
			$this->keep_to_teams( $user, $own_teams_only );
		}
		if ( null !== $team_ids ) {
			$this->teams->put_user( $user->ID, $team_ids );
		}
		return $user;
	}

	/**
	 * Takes somebody's role at the desk away, with his teams.
	 *
	 * @throws SanadException 404, 403, 422 for a role that comes from elsewhere.
	 */
	public function remove( int $user_id, \WP_User $actor ): void {
		$user = $this->staff( $user_id );
		$this->need( $actor, $user, null );
		$this->need_own_role( $user );
		foreach ( AgentRole::cases() as $role ) {
			$user->remove_role( $role->role() );
		}
		$this->teams->put_user( $user->ID, array() );
		$this->keep_to_teams( $user, false );
	}

	/** Whether he carries a role of ours that can be taken away. */
	public function has_own_role( \WP_User $user ): bool {
		return array() !== array_intersect( $user->roles, array( Roles::AGENT_ROLE, Roles::MANAGER_ROLE ) );
	}

	/** Whether he sees the tickets of his own teams only. */
	public function is_kept_to_teams( \WP_User $user ): bool {
		return (bool) get_user_option( Policy::OWN_TEAMS_ONLY, $user->ID );
	}

	/** A user of this very site. */
	private function member( int $user_id ): ?\WP_User {
		$user = get_userdata( $user_id );
		return false !== $user && is_user_member_of_blog( $user_id ) ? $user : null;
	}

	/** @throws SanadException 404 if he does not answer tickets. */
	private function staff( int $user_id ): \WP_User {
		$user = get_userdata( $user_id );
		return false !== $user && null !== $this->agents->find( $user_id ) ? $user : throw SanadException::not_found();
	}

	/**
	 * @param AgentRole|null $role What he would be; null for nothing.
	 * @throws SanadException 403.
	 */
	private function need( \WP_User $actor, \WP_User $user, ?AgentRole $role ): void {
		if ( ! $this->policy->can_change_role( $actor, $user, AgentRole::Manager === $role ) ) {
			throw SanadException::forbidden();
		}
	}

	/** @throws SanadException 422. */
	private function need_own_role( \WP_User $user ): void {
		if ( ! $this->has_own_role( $user ) ) {
			throw SanadException::impossible( 'role_from_elsewhere', __( 'This person answers tickets by another role of WordPress. Change it under Users.', 'sanad' ) );
		}
	}

	/**
	 * @param list<int> $team_ids
	 * @throws SanadException 400.
	 */
	private function check_teams( array $team_ids ): void {
		if ( array() !== array_diff( $team_ids, array_keys( $this->agents->teams() ) ) ) {
			throw SanadException::invalid( 'team_ids', __( 'There is no such team.', 'sanad' ) );
		}
	}

	private function keep_to_teams( \WP_User $user, bool $only ): void {
		if ( $only ) {
			update_user_option( $user->ID, Policy::OWN_TEAMS_ONLY, '1' );
		} else {
			delete_user_option( $user->ID, Policy::OWN_TEAMS_ONLY );
		}
	}
}
