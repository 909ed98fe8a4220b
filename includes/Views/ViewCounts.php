<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Security\Policy;
use Sanad\Tickets\TicketCount;
use Sanad\Tickets\TicketQuery;
use Sanad\Tickets\TicketRepository;

/** How many tickets views hold, for whoever looks: never one that he may not see. */
final class ViewCounts {

	/** Counted no further; shown as "999+". */
	private const MOST = 999;

	public function __construct(
		private readonly ViewService $service,
		private readonly ViewFilter $filter,
		private readonly TicketRepository $tickets,
		private readonly Policy $policy,
		private readonly CountCache $cache
	) {}

	/**
	 * Of every view that this one may see.
	 *
	 * @return array<int, TicketCount> By id of the view, in their order.
	 */
	public function of( \WP_User $viewer ): array {
		$scope  = $this->policy->team_scope( $viewer );
		$views  = $this->service->of( $viewer );
		$counts = array();
		$cached = array();
		foreach ( $views as $view ) {
			if ( $view->conditions->moves_by_itself() ) {
				$counts[ $view->id ] = $this->count( $view->conditions, $viewer );
			} else {
				$cached[ $view->conditions->is_personal() ? 'own' : 'all' ][ "{$view->id}.{$view->version}" ] = $view;
			}
		}
		foreach ( $cached as $whose => $kept ) {
			$name  = 'own' === $whose ? "of {$viewer->ID}" : 'of all';
			$found = $this->cache->counts( $name, $scope, array_map( fn ( View $view ): \Closure => fn (): TicketCount => $this->count( $view->conditions, $viewer ), $kept ) );
			foreach ( $kept as $key => $view ) {
				$counts[ $view->id ] = $found[ $key ];
			}
		}
		$order = array_flip( array_map( static fn ( View $view ): int => $view->id, $views ) );
		uksort( $counts, static fn ( int $a, int $b ): int => $order[ $a ] <=> $order[ $b ] );
		return $counts;
	}

	/** Of conditions that are no view yet. */
	public function count( ViewConditions $conditions, \WP_User $viewer ): TicketCount {
		return $this->tickets->count(
			new TicketQuery( viewer_id: $viewer->ID, team_scope: $this->policy->team_scope( $viewer ), conditions: $this->filter->compile( $conditions, $viewer ) ),
			self::MOST
		);
	}
}
