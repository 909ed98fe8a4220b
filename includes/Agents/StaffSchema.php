<?php
declare(strict_types=1);

namespace Sanad\Agents;

use Sanad\Rest\CommonSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How those who manage the desk see agents and teams. */
final class StaffSchema implements SchemaProvider {

	/** Longest name of a team, and what it is for, in characters. */
	public const MAX_NAME        = 100;
	public const MAX_DESCRIPTION = 500;

	private const MAX_MEMBERS = 500;

	public static function definitions(): array {
		$role     = Type::one_of( array_column( AgentRole::cases(), 'value' ) );
		$team_ids = Type::list( Type::id(), 100 );
		$team     = array(
			'name'        => Type::text( self::MAX_NAME, 1 ),
			'description' => Type::text( self::MAX_DESCRIPTION ),
			'member_ids'  => Type::list( Type::id(), self::MAX_MEMBERS ),
		);
		return array(
			'StaffMember' => Type::extension(
				'AgentSummary',
				array(
					'email'        => Type::text(),
					'open_tickets' => Type::described( Type::int(), 'Tickets of his that are not resolved.' ),
					'can'          => Type::object(
						array(
							'change'  => Type::described( Type::bool(), 'Whether who asks may change his role or take it away.' ),
							'promote' => Type::described( Type::bool(), 'Whether who asks may make him a manager.' ),
						)
					),
				)
			),
			'StaffList'   => Type::object( array( 'items' => Type::list( Type::ref( 'StaffMember' ) ) ) ),
			'AgentCreate' => Type::object(
				array(
					'user_id'        => Type::id(),
					'role'           => $role,
					'team_ids'       => $team_ids,
					'own_teams_only' => Type::bool(),
				),
				array( 'team_ids', 'own_teams_only' )
			),
			'AgentSave' => Type::object(
				array(
					'role'           => $role,
					'team_ids'       => $team_ids,
					'own_teams_only' => Type::bool(),
				),
				array( 'role', 'team_ids', 'own_teams_only' )
			),
			'AgentRemove'      => Type::object( array( 'hand_to' => Type::described( Type::id( true ), 'Who gets his unresolved tickets; 0 for nobody.' ) ) ),
			'AgentCandidate'   => Type::extension(
				'AgentRef',
				array(
					'email'       => Type::text(),
					'can_promote' => Type::described( Type::bool(), 'Whether who asks may make a manager of him.' ),
				)
			),
			'AgentCandidates'  => Type::object( array( 'items' => Type::list( Type::ref( 'AgentCandidate' ) ) ) ),
			'AgentSearch'      => Type::object( array( 'q' => Type::text( 100 ) ) ),
			'Handover'         => Type::described(
				Type::object( array( 'left' => Type::described( Type::int(), 'Tickets that still have to be handed over: ask again until it is 0.' ) ) ),
				'How far a command is that takes longer than one request may.'
			),
			'Team'       => Type::extension(
				'Ref',
				array(
					'description'  => Type::text(),
					'member_ids'   => Type::list( Type::id() ),
				)
			),
			'TeamList'   => Type::object( array( 'items' => Type::list( Type::ref( 'Team' ) ) ) ),
			'TeamLoad'   => Type::object( array( 'id' => Type::id(), 'tickets' => Type::int() ) ),
			'TeamLoads'  => Type::described( Type::object( array( 'items' => Type::list( Type::ref( 'TeamLoad' ) ) ) ), 'Tickets of each team, resolved ones too; teams without any are absent.' ),
			'TeamCreate' => Type::object( $team, array( 'description', 'member_ids' ) ),
			'TeamSave'   => Type::object( $team, array( 'name', 'description', 'member_ids' ) ),
		);
	}

	/**
	 * @param list<int> $member_ids
	 * @return array<string, mixed>
	 */
	public static function team( Team $team, array $member_ids ): array {
		return CommonSchema::reference( $team->id, $team->name ) + array(
			'description' => $team->description,
			'member_ids'  => $member_ids,
		);
	}
}
