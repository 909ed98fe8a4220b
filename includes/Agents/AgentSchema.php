<?php
declare(strict_types=1);

namespace Sanad\Agents;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How agents, and the short lists around a ticket (teams, topics), look to agents. */
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
			'AgentList' => Type::object( array( 'items' => Type::list( Type::ref( 'AgentRef' ) ) ) ),
			'RefList'   => Type::object( array( 'items' => Type::list( Type::ref( 'Ref' ) ) ) ),
		);
	}

	/** @return array<string, mixed> */
	public static function agent( Agent $agent ): array {
		return array(
			'id'         => $agent->id,
			'name'       => $agent->name,
			'avatar_url' => $agent->avatar_url,
		);
	}
}
