<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Database\OwnedRows;

/**
 * Macros.
 *
 * @extends OwnedRows<Macro>
 */
final class MacroRepository extends OwnedRows {

	protected function table(): string {
		return 'macros';
	}

	protected function model( array $values ): Macro {
		return Macro::from_row( $values );
	}
}
