<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Database\OwnedRows;

/**
 * Saved views.
 *
 * @extends OwnedRows<View>
 */
final class ViewRepository extends OwnedRows {

	protected function table(): string {
		return 'views';
	}

	protected function model( array $values ): View {
		return View::from_row( $values );
	}
}
