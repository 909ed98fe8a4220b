<?php
declare(strict_types=1);

namespace Sanad\Macros\Actions;

use Sanad\Agents\AgentRepository;
use Sanad\Macros\Action;
use Sanad\Macros\FieldChange;
use Sanad\Macros\Situation;
use Sanad\Macros\Step;
use Sanad\Rest\Data;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketChanges;

/** Gives the ticket to an agent, to whoever runs the macro, or to nobody. */
final class AssigneeAction implements Action {

	private const ME = 'me';

	public function __construct(
		private readonly FieldChange $fields,
		private readonly AgentRepository $agents,
		private readonly Policy $policy
	) {}

	public function type(): string {
		return 'assignee';
	}

	public function clean( array $given, \WP_User $author, bool $is_shared ): array {
		$assignee = $given['assignee_id'] ?? null;
		if ( self::ME === $assignee ) {
			return array( 'assignee_id' => self::ME );
		}
		$id = is_numeric( $assignee ) ? (int) $assignee : -1;
		if ( $id < 0 || ( $id > 0 && null === $this->agents->find( $id ) ) ) {
			throw SanadException::invalid( 'actions', __( 'This person does not answer tickets.', 'sanad' ) );
		}
		return array( 'assignee_id' => $id );
	}

	public function prepare( array $action, Situation $situation ): Step {
		$is_me    = self::ME === ( $action['assignee_id'] ?? null );
		$runner   = $situation->actor->is_agent() ? $situation->actor->id : -1;
		$id       = $is_me ? $runner : Data::int( $action, 'assignee_id' );
		$agent    = $id > 0 ? $this->agents->find( $id ) : null;
		$sentence = match ( true ) {
			0 === $id       => __( 'Assign to nobody', 'sanad' ),
			null === $agent => __( 'Assign', 'sanad' ),
			/* translators: %s: name of an agent. */
			default         => sprintf( __( 'Assign to %s', 'sanad' ), $agent->name ),
		};
		if ( 0 !== $id && null === $agent ) {
			return Step::impossible( $this->type(), $sentence, __( 'The person of this step does not answer tickets any more. Choose another in the macro.', 'sanad' ) );
		}
		if ( null !== $situation->user && ! $this->policy->can_assign( $situation->user, $situation->ticket ) ) {
			return Step::impossible( $this->type(), $sentence, __( 'You may not assign tickets.', 'sanad' ) );
		}
		return $this->fields->step( $this->type(), $sentence, 'assignee_id', static fn ( ?int $version ): TicketChanges => new TicketChanges( version: $version, assignee_id: $id ) );
	}

	public function undo( array $done, Situation $situation ): void {
		$this->fields->undo( $done, $situation );
	}
}
