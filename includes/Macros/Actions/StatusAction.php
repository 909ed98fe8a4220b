<?php
declare(strict_types=1);

namespace Sanad\Macros\Actions;

use Sanad\Macros\Action;
use Sanad\Macros\FieldChange;
use Sanad\Macros\Situation;
use Sanad\Macros\Step;
use Sanad\Rest\Data;
use Sanad\SanadException;
use Sanad\Tickets\Status;
use Sanad\Tickets\TicketChanges;

/** Sets the status. */
final class StatusAction implements Action {

	public function __construct( private readonly FieldChange $fields ) {}

	public function type(): string {
		return 'status';
	}

	public function clean( array $given, \WP_User $author, bool $is_shared ): array {
		$status = Status::tryFrom( Data::text( $given, 'status' ) ) ?? throw SanadException::invalid( 'actions', __( 'Choose a status.', 'sanad' ) );
		return array( 'status' => $status->value );
	}

	public function prepare( array $action, Situation $situation ): Step {
		$status = Status::tryFrom( Data::text( $action, 'status' ) ) ?? Status::Open;
		/* translators: %s: name of a status, such as Resolved. */
		$sentence = sprintf( __( 'Set the status to %s', 'sanad' ), $status->label() );
		return $this->fields->step( $this->type(), $sentence, 'status', static fn ( ?int $version ): TicketChanges => new TicketChanges( version: $version, status: $status ) );
	}

	public function undo( array $done, Situation $situation ): void {
		$this->fields->undo( $done, $situation );
	}
}
