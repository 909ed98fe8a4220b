<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

/**
 * What wp_redirect() throws in tests, since an exit would follow.
 */
final class Redirected extends \RuntimeException {

	public function __construct( public readonly string $location, public readonly int $status ) {
		parent::__construct( "Redirect {$status} to {$location}" );
	}
}
