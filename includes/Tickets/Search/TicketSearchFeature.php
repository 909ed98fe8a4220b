<?php
declare(strict_types=1);

namespace Sanad\Tickets\Search;

use Sanad\Desk;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;
use Sanad\WooCommerce\OrderLookup;
use Sanad\WooCommerce\Orders;
use Sanad\WooCommerce\WooCommerce;

/** The root of what stands round the search for tickets: suggestions, numbers, and the upkeep of the index. */
final class TicketSearchFeature {

	public readonly TicketIndexer $indexer;

	public function __construct( private readonly Desk $desk, private readonly WooCommerce $shop ) {
		$this->indexer = new TicketIndexer( $desk->db, $desk->search, $desk->tickets, $desk->counters, $desk->jobs, $desk->log );
	}

	/** Lets each part add its hooks. */
	public function register( Policy $policy, Errors $errors ): void {
		$desk = $this->desk;
		$desk->jobs->add( $this->indexer );
		$desk->dispatcher->add( $this->indexer );
		$suggestions = new Suggestions( new NamedValues( $desk->tags, $desk->topics, $desk->agents, $desk->mailboxes ), $desk->customers );
		$lookup      = new NumberLookup( $desk->db, $desk->tickets, $desk->customers, new OrderLookup( $this->shop, new Orders( $this->shop ) ), $policy );
		( new TicketSearchController( $policy, $errors, $suggestions, $lookup ) )->register();
		( new TicketIndexController( $policy, $errors, $this->indexer ) )->register();
	}
}
