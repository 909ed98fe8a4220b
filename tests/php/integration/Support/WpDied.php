<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

/**
 * What wp_die() throws in tests: the page it would have shown.
 */
final class WpDied extends \RuntimeException {

	public function __construct( string $message, public readonly int $status ) {
		parent::__construct( $message );
	}
}
