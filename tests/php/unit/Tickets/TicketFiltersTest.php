<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Tickets;

use PHPUnit\Framework\TestCase;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Priority;
use Sanad\Tickets\Queue;
use Sanad\Tickets\StandardView;
use Sanad\Tickets\Status;
use Sanad\Tickets\StatusGroup;
use Sanad\Tickets\TicketFilters;
use Sanad\Tickets\TicketQuery;

final class TicketFiltersTest extends TestCase {

	/** @return list<string> */
	private static function queues( TicketQuery $query ): array {
		return array_map( static fn ( Queue $queue ): string => $queue->value, TicketFilters::of( $query )->queues );
	}

	public function test_without_view_the_inbox_is_meant(): void {
		self::assertSame( array( 'open', 'waiting', 'snoozed', 'resolved' ), self::queues( new TicketQuery() ) );
		self::assertSame( array( 'spam' ), self::queues( new TicketQuery( folder: Folder::Spam ) ) );
	}

	public function test_statuses_leave_only_queues_that_can_hold_them(): void {
		self::assertSame( array( 'waiting', 'snoozed' ), self::queues( new TicketQuery( statuses: array( Status::Pending ) ) ) );
		self::assertSame( array( 'resolved' ), self::queues( new TicketQuery( group: StatusGroup::Resolved ) ) );
		self::assertSame( array( 'trash' ), self::queues( new TicketQuery( view: StandardView::Trash, group: StatusGroup::Open ) ) );
		self::assertSame( array(), self::queues( new TicketQuery( view: StandardView::Resolved, statuses: array( Status::Open ) ) ) );
		self::assertSame( array(), self::queues( new TicketQuery( statuses: array( Status::Open ), group: StatusGroup::Paused ) ) );
		self::assertSame( array(), self::queues( new TicketQuery( view: StandardView::Spam, folder: Folder::Inbox ) ) );
	}

	public function test_a_view_brings_its_assignee(): void {
		self::assertSame( array( 'assignee_id' => array( 7 ) ), TicketFilters::of( new TicketQuery( view: StandardView::Mine, viewer_id: 7 ) )->columns );
		self::assertSame( array( 'assignee_id' => array( 0 ) ), TicketFilters::of( new TicketQuery( view: StandardView::Unassigned ) )->columns );
		self::assertSame( array(), self::queues( new TicketQuery( view: StandardView::Mine, assignee_id: 8, viewer_id: 7 ) ) );
	}

	public function test_a_team_scope_can_only_narrow(): void {
		self::assertSame( array( 'team_id' => array( 1, 2 ) ), TicketFilters::of( new TicketQuery( team_scope: array( 1, 2 ) ) )->columns );
		self::assertSame( array( 'team_id' => array( 2 ) ), TicketFilters::of( new TicketQuery( team_id: 2, team_scope: array( 1, 2 ) ) )->columns );
		self::assertSame( array(), self::queues( new TicketQuery( team_id: 3, team_scope: array( 1, 2 ) ) ) );
		self::assertSame( array(), self::queues( new TicketQuery( team_scope: array() ) ) );
	}

	public function test_filters_become_columns(): void {
		$filters = TicketFilters::of( new TicketQuery( view: StandardView::Open, topic_id: 3, priority: Priority::High, tag_id: 9, search: ' dress ' ) );
		self::assertSame( array( 'topic_id' => array( 3 ), 'priority' => array( 3 ) ), $filters->columns );
		self::assertSame( 9, $filters->tag_id );
		self::assertSame( 'dress', $filters->search );
	}
}
