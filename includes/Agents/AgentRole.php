<?php
declare(strict_types=1);

namespace Sanad\Agents;

use Sanad\Security\Ability;

/** What somebody is at the desk. Values are part of the REST contract. */
enum AgentRole: string {

	case Agent   = 'agent';
	case Manager = 'manager';

	/** What this user is; null if he does not answer tickets. */
	public static function of( \WP_User $user ): ?self {
		return match ( true ) {
			$user->has_cap( Ability::ManageSettings->value ) => self::Manager,
			$user->has_cap( Ability::Reply->value )          => self::Agent,
			default                                          => null,
		};
	}

	/** The role of WordPress that carries it. */
	public function role(): string {
		return match ( $this ) {
			self::Agent   => Roles::AGENT_ROLE,
			self::Manager => Roles::MANAGER_ROLE,
		};
	}
}
