<?php
declare(strict_types=1);

namespace WooCommerceStandIn;

/**
 * A call that the stand-in does not know. Never caught on purpose: whoever meets it adds the call
 * to the stand-in and to the contract suite, or finds out that WooCommerce has no such call either.
 */
final class NotAnswered extends \LogicException {

	public static function call( string $call ): self {
		return new self( "The WooCommerce stand-in does not answer {$call}. Add it to tests/env/woocommerce-stand-in and prove it in tests/php/contract, where the real WooCommerce shows what it answers." );
	}
}
