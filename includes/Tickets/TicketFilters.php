<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/** What a query asks for, as conditions on columns: the queues that can hold matches, and the rest. */
final class TicketFilters {

	/**
	 * @param list<Queue>                       $queues  Empty if nothing can match.
	 * @param array<string, list<int|string>>   $columns Allowed values by column.
	 */
	private function __construct(
		public readonly array $queues,
		public readonly array $columns,
		public readonly ?int $tag_id,
		public readonly string $search
	) {}

	public static function of( TicketQuery $query ): self {
		$statuses = self::statuses( $query );
		$columns  = array();
		if ( count( $statuses ) < count( Status::cases() ) ) {
			$columns['status'] = array_map( static fn ( Status $status ): string => $status->value, $statuses );
		}
		$single = array(
			'topic_id'    => $query->topic_id,
			'team_id'     => $query->team_id,
			'assignee_id' => $query->assignee_id,
			'priority'    => $query->priority?->value,
			'channel'     => $query->channel?->value,
			'customer_id' => $query->customer_id,
			'order_id'    => $query->order_id,
		);
		foreach ( $single as $column => $value ) {
			if ( null !== $value ) {
				$columns[ $column ] = array( $value );
			}
		}
		$by_view = $query->view?->assignee_id( $query->viewer_id );
		if ( null !== $by_view ) {
			$asked                  = $columns['assignee_id'] ?? array( $by_view );
			$columns['assignee_id'] = array_values( array_intersect( $asked, array( $by_view ) ) );
		}
		if ( null !== $query->team_scope ) {
			$asked              = $columns['team_id'] ?? $query->team_scope;
			$columns['team_id'] = array_values( array_intersect( $asked, $query->team_scope ) );
		}
		$impossible = in_array( array(), $columns, true );
		return new self( $impossible ? array() : self::queues( $query, $statuses ), $columns, $query->tag_id, trim( $query->search ) );
	}

	/**
	 * Conditions for matches in these queues.
	 *
	 * @param list<Queue> $queues Not empty.
	 * @return list<array{string, list<int|string>}>
	 */
	public function conditions( TicketRows $rows, array $queues ): array {
		$conditions = array( $this->queue_condition( $rows, $queues ) );
		foreach ( $this->columns as $column => $values ) {
			$conditions[] = $rows->in( $column, $values );
		}
		if ( null !== $this->tag_id ) {
			$conditions[] = $rows->has_tag( $this->tag_id );
		}
		return $conditions;
	}

	/**
	 * @param list<Queue> $queues Not empty.
	 * @return array{string, list<int|string>}
	 */
	public function queue_condition( TicketRows $rows, array $queues ): array {
		return $rows->in( 'queue', array_map( static fn ( Queue $queue ): string => $queue->value, $queues ) );
	}

	/** @return list<Status> */
	private static function statuses( TicketQuery $query ): array {
		$statuses = array() === $query->statuses ? Status::cases() : $query->statuses;
		$group    = $query->group;
		return array_values( array_filter( $statuses, static fn ( Status $status ): bool => null === $group || $status->group() === $group ) );
	}

	/**
	 * @param list<Status> $statuses
	 * @return list<Queue>
	 */
	private static function queues( TicketQuery $query, array $statuses ): array {
		$folder = $query->folder ?? self::folder_of( $query->view );
		$queues = array();
		foreach ( $statuses as $status ) {
			foreach ( array( false, true ) as $snoozed ) {
				$queues[] = Queue::of( $folder, $status, $snoozed );
			}
		}
		if ( null !== $query->view ) {
			$view   = $query->view->queue();
			$queues = array_filter( $queues, static fn ( Queue $queue ): bool => $queue === $view );
		}
		return array_values( array_filter( Queue::cases(), static fn ( Queue $queue ): bool => in_array( $queue, $queues, true ) ) );
	}

	private static function folder_of( ?StandardView $view ): Folder {
		return match ( $view ) {
			StandardView::Spam  => Folder::Spam,
			StandardView::Trash => Folder::Trash,
			default             => Folder::Inbox,
		};
	}
}
