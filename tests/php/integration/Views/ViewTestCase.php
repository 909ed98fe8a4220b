<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Views;

use Sanad\Security\Policy;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tests\Integration\Tickets\ManyTickets;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketQuery;
use Sanad\Views\Attribute;
use Sanad\Views\Condition;
use Sanad\Views\Operator;
use Sanad\Views\ViewConditions;
use Sanad\Views\ViewsFeature;

/** A test of what saved views find, over many tickets. */
abstract class ViewTestCase extends DeskTestCase {

	protected ViewsFeature $views;

	protected \WP_User $viewer;

	protected function setUp(): void {
		parent::setUp();
		$this->views  = new ViewsFeature( $this->desk, new Policy( $this->desk->tickets, $this->desk->agents, $this->desk->visibility ) );
		$this->viewer = $this->create_user( 'sanad_agent' );
	}

	/**
	 * Many tickets, all read.
	 *
	 * @return array<int, Ticket> By id.
	 */
	protected function fill( int $tickets, float $open = 0.5 ): array {
		( new ManyTickets( $this->desk->db ) )->insert( $tickets, $open );
		return $this->desk->tickets->find_many( range( 1, $tickets ) );
	}

	/** @param list<string> $values */
	protected static function condition( string $attribute, string $operator, array $values ): Condition {
		return new Condition( Attribute::from( $attribute ), Operator::from( $operator ), $values );
	}

	/**
	 * A list of what a view holds.
	 *
	 * @param list<Condition>      $conditions
	 * @param array<string, mixed> $further    Other arguments of the query.
	 */
	protected function query( array $conditions, bool $match_any = false, array $further = array() ): TicketQuery {
		$compiled = $this->views->filter->compile( new ViewConditions( $match_any, $conditions ), $this->viewer );
		/** @phpstan-ignore argument.type (the keys are names of parameters, and the values of their types) */
		return new TicketQuery( ...$further, viewer_id: $this->viewer->ID, conditions: $compiled );
	}

	/**
	 * All ids that it holds, page by page, from the least.
	 *
	 * @param list<Condition>      $conditions
	 * @param array<string, mixed> $further
	 * @return list<int>
	 */
	protected function found( array $conditions, bool $match_any = false, array $further = array() ): array {
		$ids    = array();
		$cursor = null;
		do {
			$page   = $this->desk->tickets->list( $this->query( $conditions, $match_any, $further + array( 'per_page' => 100, 'cursor' => $cursor ) ) );
			$cursor = $page->next_cursor;
			array_push( $ids, ...array_map( static fn ( Ticket $ticket ): int => $ticket->id, $page->tickets ) );
		} while ( null !== $cursor );
		self::assertSame( count( $ids ), count( array_unique( $ids ) ) );
		sort( $ids );
		return $ids;
	}
}
