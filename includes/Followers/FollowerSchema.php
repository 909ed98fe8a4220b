<?php
declare(strict_types=1);

namespace Sanad\Followers;

use Sanad\Agents\Agent;
use Sanad\Agents\AgentRepository;
use Sanad\Agents\AgentSchema;
use Sanad\Agents\Team;
use Sanad\Rest\CommonSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;
use Sanad\Tickets\Ticket;

/** The shapes of followers, and of who can be one. */
final class FollowerSchema implements SchemaProvider {

	public function __construct(
		private readonly FollowerRepository $followers,
		private readonly AgentRepository $agents,
		private readonly Colleagues $colleagues
	) {}

	public static function definitions(): array {
		return array(
			'FollowerList'   => Type::object(
				array(
					'items'        => Type::described( Type::list( Type::ref( 'AgentRef' ) ), 'Who followed first comes first.' ),
					'is_following' => Type::described( Type::bool(), 'Whether the one who asks does.' ),
				)
			),
			'FollowerChange' => Type::object(
				array(
					'add'    => Type::list( Type::id(), 50 ),
					'remove' => Type::list( Type::id(), 50 ),
				),
				array( 'add', 'remove' )
			),
			'ColleagueList'  => Type::object(
				array(
					'agents' => Type::described( Type::list( Type::ref( 'AgentRef' ) ), 'Agents who may see the ticket, by name.' ),
					'teams'  => Type::list( Type::ref( 'Ref' ) ),
				)
			),
		);
	}

	/** @return array<string, mixed> */
	public function followers( int $ticket_id, int $viewer_id ): array {
		$ids    = $this->followers->of( $ticket_id );
		$agents = $this->agents->find_many( $ids );
		return array(
			'items'        => array_map( AgentSchema::agent( ... ), array_values( $agents ) ),
			'is_following' => in_array( $viewer_id, $ids, true ),
		);
	}

	/** @return array<string, mixed> */
	public function colleagues( Ticket $ticket ): array {
		return array(
			'agents' => array_map( static fn ( Agent $agent ): array => AgentSchema::agent( $agent ), $this->colleagues->of( $ticket ) ),
			'teams'  => array_map( static fn ( Team $team ): array => CommonSchema::reference( $team->id, $team->name ), array_values( $this->agents->teams() ) ),
		);
	}
}
