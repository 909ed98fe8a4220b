<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Rest;

use Sanad\Actor;
use Sanad\Security\Policy;
use Sanad\Tickets\Status;
use Sanad\Tickets\TicketChanges;

/** All of a view, as ids. */
final class TicketIdsTest extends RestTestCase {

	public function test_the_pages_hold_what_the_list_holds_in_its_order(): void {
		$tickets = array_map( fn ( int $number ) => $this->open_ticket( "Ticket {$number}" ), range( 1, 5 ) );
		$this->desk->service->update( $tickets[2]->id, new TicketChanges( status: Status::Resolved ), Actor::system() );
		$this->as_agent();
		$query = array( 'view' => 'open', 'sort' => 'oldest' );
		$list  = $this->ids( $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets', $query ) ), 'items' );

		$ids    = array();
		$cursor = array();
		do {
			$page = $this->shaped( 'TicketIds', $this->rest( 'GET', '/tickets/ids', $query + $cursor + array( 'per_page' => 2 ) ) );
			array_push( $ids, ...$this->ids( $page, 'items' ) );
			$cursor = array( 'cursor' => $page['next_cursor'] );
		} while ( null !== $page['next_cursor'] );
		self::assertSame( $list, $ids );
		self::assertCount( 4, $ids );
	}

	public function test_they_carry_the_versions_that_changes_are_checked_against(): void {
		$ticket = $this->open_ticket();
		$this->desk->service->update( $ticket->id, new TicketChanges( topic_id: 0, status: Status::Pending ), Actor::system() );
		$this->as_agent();
		$page = $this->shaped( 'TicketIds', $this->rest( 'GET', '/tickets/ids', array( 'view' => 'waiting' ) ) );
		self::assertSame( array( array( 'id' => $ticket->id, 'version' => $this->desk->tickets->find( $ticket->id )?->version ) ), $page['items'] );
	}

	public function test_tickets_of_other_teams_are_left_out(): void {
		$agent = $this->as_agent();
		$mine  = $this->open_ticket( 'Mine', team_id: $this->team( 'Returns', $agent ) );
		$this->open_ticket( 'Other' );
		update_user_option( $agent->ID, Policy::OWN_TEAMS_ONLY, '1' );
		self::assertSame( array( $mine->id ), $this->ids( $this->shaped( 'TicketIds', $this->rest( 'GET', '/tickets/ids', array( 'view' => 'open' ) ) ), 'items' ) );
	}

	public function test_a_page_has_a_limit(): void {
		$this->as_agent();
		self::assertSame( 400, $this->rest( 'GET', '/tickets/ids', array( 'view' => 'open', 'per_page' => 1_001 ) )->get_status() );
		self::assertSame( 400, $this->rest( 'GET', '/tickets', array( 'view' => 'open', 'per_page' => 101 ) )->get_status() );
	}
}
