<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\SanadException;
use Sanad\Tickets\TicketConditions;

/** What a saved view means for a list, for whoever may use it. */
final class ViewFilter {

	public function __construct(
		private readonly ViewService $service,
		private readonly ConditionCompiler $compiler
	) {}

	/** @throws SanadException 404 if there is no such view that this one may see. */
	public function conditions( int $view_id, \WP_User $viewer ): TicketConditions {
		return $this->compile( $this->service->visible( $view_id, $viewer )->conditions, $viewer );
	}

	/** The same for conditions that are no view, or not yet. */
	public function compile( ViewConditions $conditions, \WP_User $viewer ): TicketConditions {
		return $this->compiler->compile( $conditions, $viewer->ID );
	}
}
