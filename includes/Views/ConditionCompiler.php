<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Tickets\Priority;
use Sanad\Tickets\Queue;
use Sanad\Tickets\Status;
use Sanad\Tickets\TicketConditions;
use Sanad\Tickets\TicketSources;

/**
 * Turns the conditions of a view into what the finder of lists understands, for one agent at one
 * moment. Where all have to be met, those that an index or another table serves are handed over as
 * such; the rest, and whatever is one of several ways to match, is SQL.
 */
final class ConditionCompiler {

	/** Columns of those attributes whose values are values of one column. */
	private const COLUMNS = array(
		'status'      => 'status',
		'priority'    => 'priority',
		'channel'     => 'channel',
		'topic'       => 'topic_id',
		'team'        => 'team_id',
		'assignee'    => 'assignee_id',
		'customer'    => 'customer_id',
		'order'       => 'order_id',
	);

	public function __construct(
		private readonly TicketSources $sources,
		private readonly ConditionSql $sql
	) {}

	/** @param int $viewer_id Who `me` is. */
	public function compile( ViewConditions $view, int $viewer_id ): TicketConditions {
		// Without a word about folders a view shows the inbox.
		$names_folder = array() !== array_filter( $view->conditions, static fn ( Condition $condition ): bool => Attribute::Folder === $condition->attribute );
		$queues       = $names_folder ? ConditionQueues::everywhere() : ConditionQueues::of_inbox();
		if ( array() === $view->conditions ) {
			return new TicketConditions( $queues );
		}
		return $view->match_any ? $this->any( $view->conditions, $queues, $viewer_id ) : $this->all( $view->conditions, $queues, $viewer_id );
	}

	/**
	 * @param non-empty-list<Condition> $conditions
	 * @param list<Queue>               $queues
	 */
	private function any( array $conditions, array $queues, int $viewer_id ): TicketConditions {
		$possible = array();
		$parts    = array();
		$args     = array();
		foreach ( $conditions as $condition ) {
			array_push( $possible, ...ConditionQueues::of( $condition ) );
			[ $sql, $sql_args ] = $this->sql->of( $condition, $viewer_id );
			$parts[]            = "( {$sql} )";
			array_push( $args, ...$sql_args );
		}
		return new TicketConditions( ConditionQueues::both( $queues, $possible ), further: array( array( '( ' . implode( ' OR ', $parts ) . ' )', $args ) ) );
	}

	/**
	 * @param non-empty-list<Condition> $conditions
	 * @param list<Queue>               $queues
	 */
	private function all( array $conditions, array $queues, int $viewer_id ): TicketConditions {
		$columns = array();
		$sources = array();
		$further = array();
		foreach ( $conditions as $condition ) {
			$queues = ConditionQueues::both( $queues, ConditionQueues::of( $condition ) );
			$column = $this->column( $condition, $viewer_id );
			$found  = $this->sources_of( $condition, $viewer_id );
			if ( null !== $column ) {
				[ $name, $values ] = $column;
				$columns[ $name ]  = array_values( array_intersect( $columns[ $name ] ?? $values, $values ) );
			} elseif ( array() !== $found ) {
				array_push( $sources, ...$found );
			} elseif ( Attribute::Folder !== $condition->attribute ) {
				// The queues say all about the folder.
				$further[] = $this->sql->of( $condition, $viewer_id );
			}
		}
		return new TicketConditions( in_array( array(), $columns, true ) ? array() : $queues, $columns, $sources, $further );
	}

	/** @return array{string, list<int|string>}|null A column and its allowed values, if the condition is no more than that. */
	private function column( Condition $condition, int $viewer_id ): ?array {
		$attribute = $condition->attribute;
		if ( Operator::Is !== $condition->operator || ( Attribute::Order === $attribute && $condition->has( 'any' ) ) ) {
			return null;
		}
		if ( Attribute::StatusGroup === $attribute ) {
			return array( 'status', self::statuses( $condition ) );
		}
		$column = self::COLUMNS[ $attribute->value ] ?? null;
		return null === $column ? null : array( $column, self::values( $condition, $viewer_id ) );
	}

	/** @return list<\Sanad\Tickets\TicketSource> What other tables know of it; none if it cannot be said so. */
	private function sources_of( Condition $condition, int $viewer_id ): array {
		$ids = $condition->ids();
		if ( Attribute::Follower === $condition->attribute && $condition->has( 'me' ) ) {
			$ids[] = $viewer_id;
		}
		if ( Operator::IsNot === $condition->operator || $condition->has( 'none' ) || ( array() === $ids && Attribute::Mention !== $condition->attribute ) ) {
			return array();
		}
		return match ( $condition->attribute ) {
			Attribute::Tag      => Operator::All === $condition->operator ? array_map( fn ( int $id ): \Sanad\Tickets\TicketSource => $this->sources->tags( array( $id ) ), $ids ) : array( $this->sources->tags( $ids ) ),
			Attribute::Follower => array( $this->sources->followers( $ids ) ),
			Attribute::Mention  => array( $this->sources->mentions( $viewer_id ) ),
			default             => array(),
		};
	}

	/**
	 * The values as the column holds them.
	 *
	 * @return list<int|string>
	 */
	public static function values( Condition $condition, int $viewer_id ): array {
		$kind = $condition->attribute->kind();
		return array_map(
			static fn ( string $value ): int|string => match ( true ) {
				Attribute::Priority === $condition->attribute => Priority::from_slug( $value )->value ?? 0,
				ValueKind::Language === $kind                 => 'none' === $value ? '' : $value,
				ValueKind::Id === $kind                       => 'me' === $value ? $viewer_id : (int) $value,
				default                                       => $value,
			},
			$condition->values
		);
	}

	/** @return list<string> The statuses of the groups that the condition names. */
	public static function statuses( Condition $condition ): array {
		$statuses = array_filter( Status::cases(), static fn ( Status $status ): bool => $condition->has( $status->group()->value ) );
		return array_values( array_map( static fn ( Status $status ): string => $status->value, $statuses ) );
	}
}
