<?php
declare(strict_types=1);

namespace Sanad\Macros\Actions;

use Sanad\Macros\Action;
use Sanad\Macros\FieldChange;
use Sanad\Macros\Situation;
use Sanad\Macros\Step;
use Sanad\Rest\Data;
use Sanad\SanadException;
use Sanad\Tickets\Priority;
use Sanad\Tickets\TicketChanges;

/** Sets the priority. */
final class PriorityAction implements Action {

	public function __construct( private readonly FieldChange $fields ) {}

	public function type(): string {
		return 'priority';
	}

	public function clean( array $given, \WP_User $author, bool $is_shared ): array {
		$priority = Priority::from_slug( Data::text( $given, 'priority' ) ) ?? throw SanadException::invalid( 'actions', __( 'Choose a priority.', 'sanad' ) );
		return array( 'priority' => $priority->slug() );
	}

	public function prepare( array $action, Situation $situation ): Step {
		$priority = Priority::from_slug( Data::text( $action, 'priority' ) ) ?? Priority::Normal;
		/* translators: %s: name of a priority, such as High. */
		$sentence = sprintf( __( 'Set the priority to %s', 'sanad' ), $priority->label() );
		return $this->fields->step( $this->type(), $sentence, 'priority', static fn ( ?int $version ): TicketChanges => new TicketChanges( version: $version, priority: $priority ) );
	}

	public function undo( array $done, Situation $situation ): void {
		$this->fields->undo( $done, $situation );
	}
}
