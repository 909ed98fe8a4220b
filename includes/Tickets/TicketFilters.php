<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/**
 * What a query asks for, as conditions on columns: the queues that can hold matches, and the rest.
 *
 * @phpstan-import-type Condition from TicketRows
 */
final class TicketFilters {

	/**
	 * @param list<Queue>                       $queues  Empty if nothing can match.
	 * @param array<string, list<int|string>>   $columns Allowed values by column.
	 * @param list<TicketSource>                $sources
	 * @param list<Condition>                   $further
	 */
	private function __construct(
		public readonly array $queues,
		public readonly array $columns,
		public readonly array $sources,
		public readonly array $further,
		public readonly string $search
	) {}

	public static function of( TicketQuery $query, TicketSources $sources ): self {
		$statuses = self::statuses( $query );
		$columns  = array(
			'status'      => array_map( static fn ( Status $status ): string => $status->value, $statuses ),
			'topic_id'    => $query->topic_id,
			'team_id'     => $query->team_id,
			'assignee_id' => $query->assignee_id,
			'priority'    => $query->priority?->value,
			'channel'     => $query->channel?->value,
			'customer_id' => $query->customer_id,
			'order_id'    => $query->order_id,
		);
		$columns  = array_map( static fn ( int|string|array $value ): array => is_array( $value ) ? $value : array( $value ), array_filter( $columns, static fn ( mixed $value ): bool => null !== $value ) );
		$mine     = $query->view?->assignee_id( $query->viewer_id );
		$columns  = self::narrowed( $columns, null === $mine ? array() : array( 'assignee_id' => array( $mine ) ) );
		$columns  = self::narrowed( $columns, $query->conditions->columns ?? array() );
		$columns  = self::narrowed( $columns, null === $query->team_scope ? array() : array( 'team_id' => $query->team_scope ) );
		$queues   = in_array( array(), $columns, true ) ? array() : self::queues( $query, $statuses );
		$asked    = $query->conditions->sources ?? array();
		if ( null !== $query->tag_id ) {
			$asked[] = $sources->tags( array( $query->tag_id ) );
		}
		$of_view = $query->view?->source( $sources, $query->viewer_id );
		if ( null !== $of_view ) {
			$asked[] = $of_view;
		}
		return new self( $queues, self::without_certain( $columns, $queues ), $asked, $query->conditions->further ?? array(), trim( $query->search ) );
	}

	/** Whether the queues alone say what is asked for. */
	public function are_bare(): bool {
		return array() === $this->columns && ! $this->need_lookups();
	}

	/** Whether more has to be looked at than columns that have an index. */
	public function need_lookups(): bool {
		return array() !== $this->sources || array() !== $this->further;
	}

	/**
	 * Conditions for matches in these queues.
	 *
	 * @param list<Queue>       $queues Not empty.
	 * @param TicketSource|null $start  What the tickets are taken from, so that it is met.
	 * @return list<Condition>
	 */
	public function conditions( TicketRows $rows, array $queues, ?TicketSource $start = null ): array {
		$conditions = array( $this->queue_condition( $rows, $queues ) );
		foreach ( $this->columns as $column => $values ) {
			$conditions[] = $rows->in( $column, $values );
		}
		foreach ( $this->sources as $source ) {
			if ( $source !== $start ) {
				$conditions[] = $source->condition;
			}
		}
		return array( ...$conditions, ...$this->further );
	}

	/**
	 * @param list<Queue> $queues Not empty.
	 * @return Condition
	 */
	public function queue_condition( TicketRows $rows, array $queues ): array {
		return $rows->in( 'queue', array_map( static fn ( Queue $queue ): string => $queue->value, $queues ) );
	}

	/**
	 * Allowed values that both allow.
	 *
	 * @param array<string, list<int|string>> $columns
	 * @param array<string, list<int|string>> $further
	 * @return array<string, list<int|string>>
	 */
	private static function narrowed( array $columns, array $further ): array {
		foreach ( $further as $column => $values ) {
			$columns[ $column ] = array_values( array_intersect( $columns[ $column ] ?? $values, $values ) );
		}
		return $columns;
	}

	/**
	 * The columns without a status that the queues say already, so that their index serves.
	 *
	 * @param array<string, list<int|string>> $columns
	 * @param list<Queue>                     $queues
	 * @return array<string, list<int|string>>
	 */
	private static function without_certain( array $columns, array $queues ): array {
		$possible = array_merge( ...array_map( self::statuses_in( ... ), $queues ) );
		if ( isset( $columns['status'] ) && array() === array_diff( $possible, $columns['status'] ) ) {
			unset( $columns['status'] );
		}
		return $columns;
	}

	/** @return list<string> Statuses of the tickets in a queue. */
	private static function statuses_in( Queue $queue ): array {
		$statuses = array_filter(
			Status::cases(),
			static fn ( Status $status ): bool => match ( $queue ) {
				Queue::Open     => StatusGroup::Open === $status->group(),
				Queue::Waiting  => StatusGroup::Paused === $status->group(),
				Queue::Resolved => StatusGroup::Resolved === $status->group(),
				Queue::Snoozed  => StatusGroup::Resolved !== $status->group(),
				default         => true,
			}
		);
		return array_values( array_map( static fn ( Status $status ): string => $status->value, $statuses ) );
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
		$folders = null === $query->folder ? self::folders_of( $query ) : array( $query->folder );
		$queues  = array();
		foreach ( $folders as $folder ) {
			foreach ( $statuses as $status ) {
				foreach ( array( false, true ) as $snoozed ) {
					$queues[] = Queue::of( $folder, $status, $snoozed );
				}
			}
		}
		return array_values(
			array_filter(
				Queue::cases(),
				static fn ( Queue $queue ): bool => in_array( $queue, $queues, true )
					&& in_array( $queue, $query->view?->queues() ?? $queues, true )
					&& in_array( $queue, $query->conditions->queues ?? $queues, true )
			)
		);
	}

	/** @return list<Folder> What is looked through where the query names no folder. */
	private static function folders_of( TicketQuery $query ): array {
		return match ( $query->view ) {
			StandardView::Spam  => array( Folder::Spam ),
			StandardView::Trash => array( Folder::Trash ),
			null                => null === $query->conditions ? array( Folder::Inbox ) : Folder::cases(),
			default             => array( Folder::Inbox ),
		};
	}
}
