<?php
declare(strict_types=1);

namespace Sanad\TicketTemplates;

use Sanad\Database\OwnedRows;

/**
 * Templates of tickets.
 *
 * @extends OwnedRows<TicketTemplate>
 */
final class TicketTemplateRepository extends OwnedRows {

	protected function table(): string {
		return 'ticket_templates';
	}

	protected function model( array $values ): TicketTemplate {
		return TicketTemplate::from_row( $values );
	}
}
