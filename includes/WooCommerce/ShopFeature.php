<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

use Sanad\Desk;
use Sanad\Rest\AgentApi;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;
use Sanad\WooCommerce\Panel\OrderPanels;

/** The root of what ties the desk to WooCommerce. Works, and says so, where WooCommerce is absent. */
final class ShopFeature {

	/** @param string $file Absolute path of plugin.php. */
	public function __construct(
		private readonly WooCommerce $shop,
		private readonly Desk $desk,
		private readonly Policy $policy,
		private readonly Errors $errors,
		private readonly AgentApi $api,
		private readonly string $file
	) {}

	/** Lets each part add its hooks. */
	public function register(): void {
		( new Compatibility( $this->shop, $this->file ) )->register();
		( new OrderController(
			$this->policy,
			$this->errors,
			$this->api->access,
			$this->desk->tickets,
			$this->api->ticket_schema,
			$this->desk->customers,
			new Orders( $this->shop ),
			new OrderPanels( $this->shop, $this->desk->customers )
		) )->register();
		( new OrderTicketsBox( $this->desk->tickets, $this->policy, $this->desk->clock ) )->register();
	}
}
