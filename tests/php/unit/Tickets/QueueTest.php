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
use Sanad\Tickets\TicketWriter;

final class QueueTest extends TestCase {

	public function test_the_folder_decides_first_then_the_solution_then_the_snooze(): void {
		self::assertSame( Queue::Spam, Queue::of( Folder::Spam, Status::Open, true ) );
		self::assertSame( Queue::Trash, Queue::of( Folder::Trash, Status::Resolved, false ) );
		self::assertSame( Queue::Resolved, Queue::of( Folder::Inbox, Status::Closed, true ) );
		self::assertSame( Queue::Resolved, Queue::of( Folder::Inbox, Status::Resolved, false ) );
		self::assertSame( Queue::Snoozed, Queue::of( Folder::Inbox, Status::Pending, true ) );
		self::assertSame( Queue::Snoozed, Queue::of( Folder::Inbox, Status::Open, true ) );
		self::assertSame( Queue::Waiting, Queue::of( Folder::Inbox, Status::OnHold, false ) );
		self::assertSame( Queue::Open, Queue::of( Folder::Inbox, Status::Open, false ) );
	}

	public function test_each_status_has_one_group(): void {
		$groups = array_map( static fn ( Status $status ): string => $status->value . ' ' . $status->group()->value, Status::cases() );
		self::assertSame( array( 'open open', 'pending paused', 'on_hold paused', 'resolved resolved', 'closed resolved' ), $groups );
	}

	public function test_every_queue_has_a_view(): void {
		$shown = array_merge( ...array_map( static fn ( StandardView $view ): array => $view->queues(), StandardView::cases() ) );
		foreach ( Queue::cases() as $queue ) {
			self::assertSame( Queue::Merged !== $queue, in_array( $queue, $shown, true ), $queue->value );
		}
		self::assertSame( 0, StandardView::Unassigned->assignee_id( 7 ) );
		self::assertSame( 7, StandardView::Mine->assignee_id( 7 ) );
		self::assertNull( StandardView::Open->assignee_id( 7 ) );
	}

	public function test_priorities_sort_by_their_number_and_have_words(): void {
		foreach ( Priority::cases() as $index => $priority ) {
			self::assertSame( $index + 1, $priority->value );
			self::assertSame( $priority, Priority::from_slug( $priority->slug() ) );
		}
		self::assertNull( Priority::from_slug( '3' ) );
	}

	public function test_a_customer_waits_only_where_the_next_step_is_ours(): void {
		$waits = array();
		foreach ( Folder::cases() as $folder ) {
			foreach ( Status::cases() as $status ) {
				if ( TicketWriter::can_wait( $status, $folder ) ) {
					$waits[] = "{$folder->value} {$status->value}";
				}
			}
		}
		self::assertSame( array( 'inbox open', 'inbox on_hold' ), $waits );
		self::assertSame( StatusGroup::Paused, Status::OnHold->group() );
	}
}
