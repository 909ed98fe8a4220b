<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Database\LeavingOwners;
use Sanad\Desk;
use Sanad\Pulse\PulseRepository;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketSources;

/** The root of saved views. */
final class ViewsFeature {

	/** Makes and changes views, for REST and seeds. */
	public readonly ViewService $service;

	/** What a view means for a list. */
	public readonly ViewFilter $filter;

	/** What the inbox opens with. */
	public readonly StartViews $starts;

	private readonly ViewRepository $views;

	private readonly ConditionChecker $checker;

	private readonly ConditionValues $values;

	public function __construct( private readonly Desk $desk, private readonly Policy $policy ) {
		$sources       = new TicketSources( $desk->db );
		$this->views   = new ViewRepository( $desk->db, $desk->clock );
		$this->values  = new ConditionValues( $desk->tags, $desk->topics, $desk->agents, $desk->mailboxes, $desk->customers );
		$this->checker = new ConditionChecker( $this->values );
		$this->service = new ViewService( $this->views, $this->checker, $desk->agents, $policy );
		$this->filter  = new ViewFilter( $this->service, new ConditionCompiler( $sources, new ConditionSql( $desk->db, $desk->clock, $sources ) ) );
		$this->starts  = new StartViews( $this->views, $policy );
	}

	/** Lets each part add its hooks. */
	public function register( Errors $errors ): void {
		$cache  = new CountCache( new PulseRepository( $this->desk->db, $this->desk->clock ), $this->desk->clock );
		$counts = new ViewCounts( $this->service, $this->filter, $this->desk->tickets, $this->policy, $cache );
		( new ViewController( $this->policy, $errors, $this->service, new ViewPresenter( $this->policy, $this->values ), $this->starts ) )->register();
		( new ViewCountController( $this->policy, $errors, $counts, $this->checker ) )->register();
		( new StartViewController( $this->policy, $errors, $this->starts ) )->register();
		( new LeavingOwners( $this->views ) )->register();
		( new TagsOfViews( $this->views ) )->register();
	}
}
