<?php
declare(strict_types=1);

namespace Sanad\Agents;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How agents, and the short lists around a ticket, look to agents. */
final class AgentSchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'AgentRef' => Type::object(
				array(
					'id'         => Type::id(),
					'name'       => Type::text(),
					'avatar_url' => Type::nullable( Type::url() ),
				)
			),
			'AgentSummary' => Type::extension(
				'AgentRef',
				array(
					'role'           => Type::one_of( array_column( AgentRole::cases(), 'value' ) ),
					'team_ids'       => Type::list( Type::id() ),
					'own_teams_only' => Type::described( Type::bool(), 'Whether he sees the tickets of his own teams only. Says nothing of managers, who see all.' ),
				)
			),
			'AgentList' => Type::object( array( 'items' => Type::list( Type::ref( 'AgentSummary' ) ) ) ),
		);
	}

	/** @return array{id: int, name: string, avatar_url: string|null} */
	public static function agent( Agent $agent ): array {
		return array(
			'id'         => $agent->id,
			'name'       => $agent->name,
			'avatar_url' => $agent->avatar_url,
		);
	}

	/**
	 * @param list<int> $team_ids
	 * @return array<string, mixed>
	 */
	public static function summary( Agent $agent, array $team_ids, bool $own_teams_only ): array {
		$user = get_userdata( $agent->id );
		$role = false === $user ? null : AgentRole::of( $user );
		return self::agent( $agent ) + array(
			'role'           => ( $role ?? AgentRole::Agent )->value,
			'team_ids'       => $team_ids,
			'own_teams_only' => $own_teams_only,
		);
	}
}
