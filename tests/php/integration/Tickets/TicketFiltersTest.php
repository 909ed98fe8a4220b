<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets;

use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Priority;
use Sanad\Tickets\Queue;
use Sanad\Tickets\StandardView;
use Sanad\Tickets\Status;
use Sanad\Tickets\StatusGroup;
use Sanad\Tickets\TicketFilters;
use Sanad\Tickets\TicketQuery;
use Sanad\Tickets\TicketSources;

/** What a query means for queues and columns. */
final class TicketFiltersTest extends DeskTestCase {

	private function filters( TicketQuery $query ): TicketFilters {
		return TicketFilters::of( $query, new TicketSources( $this->desk->db ) );
	}

	/** @return list<string> */
	private function queues( TicketQuery $query ): array {
		return array_map( static fn ( Queue $queue ): string => $queue->value, $this->filters( $query )->queues );
	}

	public function test_without_view_the_inbox_is_meant(): void {
		self::assertSame( array( 'open', 'waiting', 'snoozed', 'resolved' ), $this->queues( new TicketQuery() ) );
		self::assertSame( array( 'spam' ), $this->queues( new TicketQuery( folder: Folder::Spam ) ) );
	}

	public function test_statuses_leave_only_queues_that_can_hold_them(): void {
		self::assertSame( array( 'waiting', 'snoozed' ), $this->queues( new TicketQuery( statuses: array( Status::Pending ) ) ) );
		self::assertSame( array( 'resolved' ), $this->queues( new TicketQuery( group: StatusGroup::Resolved ) ) );
		self::assertSame( array( 'trash' ), $this->queues( new TicketQuery( view: StandardView::Trash, group: StatusGroup::Open ) ) );
		self::assertSame( array(), $this->queues( new TicketQuery( view: StandardView::Resolved, statuses: array( Status::Open ) ) ) );
		self::assertSame( array(), $this->queues( new TicketQuery( statuses: array( Status::Open ), group: StatusGroup::Paused ) ) );
		self::assertSame( array(), $this->queues( new TicketQuery( view: StandardView::Spam, folder: Folder::Inbox ) ) );
	}

	public function test_a_view_brings_its_assignee(): void {
		self::assertSame( array( 'assignee_id' => array( 7 ) ), $this->filters( new TicketQuery( view: StandardView::Mine, viewer_id: 7 ) )->columns );
		self::assertSame( array( 'assignee_id' => array( 0 ) ), $this->filters( new TicketQuery( view: StandardView::Unassigned ) )->columns );
		self::assertSame( array(), $this->queues( new TicketQuery( view: StandardView::Mine, assignee_id: 8, viewer_id: 7 ) ) );
	}

	public function test_a_team_scope_can_only_narrow(): void {
		self::assertSame( array( 'team_id' => array( 1, 2 ) ), $this->filters( new TicketQuery( team_scope: array( 1, 2 ) ) )->columns );
		self::assertSame( array( 'team_id' => array( 2 ) ), $this->filters( new TicketQuery( team_id: 2, team_scope: array( 1, 2 ) ) )->columns );
		self::assertSame( array(), $this->queues( new TicketQuery( team_id: 3, team_scope: array( 1, 2 ) ) ) );
		self::assertSame( array(), $this->queues( new TicketQuery( team_scope: array() ) ) );
	}

	public function test_filters_become_columns(): void {
		$filters = $this->filters( new TicketQuery( view: StandardView::Open, topic_id: 3, priority: Priority::High, tag_id: 9, search: ' dress ' ) );
		self::assertSame( array( 'topic_id' => array( 3 ), 'priority' => array( 3 ) ), $filters->columns );
		self::assertSame( array( 9 ), $filters->sources[0]->rows[1] );
		self::assertSame( 'dress', $filters->search );
	}

	public function test_a_status_that_the_queues_say_already_needs_no_look(): void {
		self::assertSame( array(), $this->filters( new TicketQuery( group: StatusGroup::Resolved ) )->columns );
		self::assertSame( array( 'status' => array( 'closed' ) ), $this->filters( new TicketQuery( statuses: array( Status::Closed ) ) )->columns );
		self::assertSame( array( 'status' => array( 'open' ) ), $this->filters( new TicketQuery( view: StandardView::Snoozed, statuses: array( Status::Open ) ) )->columns );
	}

	public function test_mentions_and_failed_sends_are_looked_for_in_the_whole_inbox(): void {
		foreach ( array( StandardView::Mentions, StandardView::Failed ) as $view ) {
			$filters = $this->filters( new TicketQuery( view: $view, viewer_id: 7, team_scope: array( 2 ) ) );
			self::assertSame( array( 'team_id' => array( 2 ) ), $filters->columns );
			self::assertCount( 1, $filters->sources );
			self::assertSame( array( 'open', 'waiting', 'snoozed', 'resolved' ), $this->queues( new TicketQuery( view: $view ) ) );
		}
	}
}
