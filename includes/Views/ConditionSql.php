<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Schema;
use Sanad\Database\Timestamp;
use Sanad\Tickets\TicketSources;

/**
 * One condition of a view as SQL on a row of tickets, with its arguments apart. Every attribute has
 * this form; none of it can be NULL, so that NOT is the opposite.
 *
 * @phpstan-type Sql array{string, list<int|string>}
 */
final class ConditionSql {

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock,
		private readonly TicketSources $sources
	) {}

	/**
	 * @param int $viewer_id Who `me` is.
	 * @return Sql
	 */
	public function of( Condition $condition, int $viewer_id ): array {
		$sql = match ( $condition->attribute ) {
			Attribute::Status        => $this->in( 'status', $condition, $viewer_id ),
			Attribute::StatusGroup   => $this->one_of( 'status', ConditionCompiler::statuses( $condition ) ),
			Attribute::Priority      => $this->in( 'priority', $condition, $viewer_id ),
			Attribute::Channel       => $this->in( 'channel', $condition, $viewer_id ),
			Attribute::Topic         => $this->in( 'topic_id', $condition, $viewer_id ),
			Attribute::Team          => $this->in( 'team_id', $condition, $viewer_id ),
			Attribute::Assignee      => $this->in( 'assignee_id', $condition, $viewer_id ),
			Attribute::Customer      => $this->in( 'customer_id', $condition, $viewer_id ),
			Attribute::Mailbox       => $this->in( 'mailbox_id', $condition, $viewer_id ),
			Attribute::Language      => $this->in( 'language', $condition, $viewer_id ),
			Attribute::LastMessageBy => $this->in( 'last_message_by', $condition, $viewer_id ),
			Attribute::Folder        => $this->in( 'folder', $condition, $viewer_id ),
			Attribute::Order         => $condition->has( 'any' ) ? array( $condition->has( 'none' ) ? '1 = 1' : 'order_id > 0', array() ) : $this->in( 'order_id', $condition, $viewer_id ),
			Attribute::Tag           => $this->tags( $condition ),
			Attribute::Follower      => $this->followers( $condition, $viewer_id ),
			Attribute::Mention       => $this->sources->mentions( $viewer_id )->condition,
			Attribute::Unread        => $this->yes( $condition, $this->sources->unread( $viewer_id ) ),
			Attribute::Snoozed       => $this->yes( $condition, array( 'snoozed_until IS NOT NULL', array() ) ),
			Attribute::Attachments   => $this->yes( $condition, array( 'attachment_count > 0', array() ) ),
			Attribute::Subject       => $this->subject( $condition ),
			Attribute::MessageCount  => array( 'message_count ' . $this->sign( $condition->operator ) . ' %d', array( (int) $condition->values[0] ) ),
			Attribute::Waiting       => $this->waiting( $condition ),
			Attribute::Created       => $this->time( 'created_at', $condition ),
			Attribute::Updated       => $this->time( 'updated_at', $condition ),
		};
		return Operator::IsNot === $condition->operator || Operator::ContainsNot === $condition->operator ? $this->not( $sql ) : $sql;
	}

	/** @return Sql */
	private function in( string $column, Condition $condition, int $viewer_id ): array {
		return $this->one_of( $column, ConditionCompiler::values( $condition, $viewer_id ) );
	}

	/**
	 * @param list<int|string> $values
	 * @return Sql
	 */
	private function one_of( string $column, array $values ): array {
		return array() === $values ? array( '1 = 0', array() ) : array( "{$column} IN ({$this->db->in( $values )})", $values );
	}

	/** @return Sql */
	private function tags( Condition $condition ): array {
		$ids   = $condition->ids();
		$parts = $condition->has( 'none' ) ? array( $this->not( $this->sources->any( 'ticket_tags' ) ) ) : array();
		if ( Operator::All === $condition->operator ) {
			return $this->join( ' AND ', array_map( fn ( int $id ): array => $this->sources->tags( array( $id ) )->condition, $ids ) );
		}
		if ( array() !== $ids ) {
			$parts[] = $this->sources->tags( $ids )->condition;
		}
		return $this->join( ' OR ', $parts );
	}

	/** @return Sql */
	private function followers( Condition $condition, int $viewer_id ): array {
		$ids   = $condition->has( 'me' ) ? array( $viewer_id, ...$condition->ids() ) : $condition->ids();
		$parts = $condition->has( 'none' ) ? array( $this->not( $this->sources->any( 'followers' ) ) ) : array();
		if ( array() !== $ids ) {
			$parts[] = $this->sources->followers( $ids )->condition;
		}
		return $this->join( ' OR ', $parts );
	}

	/** @return Sql */
	private function subject( Condition $condition ): array {
		$parts = array();
		foreach ( $condition->values as $value ) {
			$words   = SubjectPattern::words( $value );
			$parts[] = $this->join( ' AND ', array_map( static fn ( string $pattern ): array => array( 'subject REGEXP %s', array( $pattern ) ), $words ) );
		}
		return $this->join( ' OR ', $parts );
	}

	/** @return Sql */
	private function waiting( Condition $condition ): array {
		$since = $this->ago( $condition );
		return Operator::MoreThan === $condition->operator
			? array( 'waiting_since < %s', array( $since ) )
			: array( 'waiting_since >= %s AND waiting_since < %s', array( $since, Schema::NEVER ) );
	}

	/** @return Sql */
	private function time( string $column, Condition $condition ): array {
		return match ( $condition->operator ) {
			Operator::Within    => array( "{$column} >= %s", array( $this->ago( $condition ) ) ),
			Operator::OlderThan => array( "{$column} < %s", array( $this->ago( $condition ) ) ),
			Operator::After     => array( "{$column} >= %s", array( $this->day( $condition ) ) ),
			default             => array( "{$column} < %s", array( $this->day( $condition ) ) ),
		};
	}

	private function ago( Condition $condition ): string {
		return Timestamp::to_sql( $this->clock->now()->modify( '-' . (int) $condition->values[0] . ' minutes' ) );
	}

	/** The beginning of a day where the site is. */
	private function day( Condition $condition ): string {
		return Timestamp::to_sql( new \DateTimeImmutable( $condition->values[0] . ' 00:00:00', wp_timezone() ) );
	}

	private function sign( Operator $operator ): string {
		return match ( $operator ) {
			Operator::MoreThan => '>',
			Operator::LessThan => '<',
			default            => '=',
		};
	}

	/**
	 * @param Sql $sql
	 * @return Sql
	 */
	private function yes( Condition $condition, array $sql ): array {
		return $condition->has( 'yes' ) ? $sql : $this->not( $sql );
	}

	/**
	 * @param Sql $sql
	 * @return Sql
	 */
	private function not( array $sql ): array {
		return array( "NOT ( {$sql[0]} )", $sql[1] );
	}

	/**
	 * @param list<Sql> $parts None: nothing matches.
	 * @return Sql
	 */
	private function join( string $word, array $parts ): array {
		$parts = array() === $parts ? array( array( '1 = 0', array() ) ) : $parts;
		return array( '( ' . implode( $word, array_column( $parts, 0 ) ) . ' )', array_merge( ...array_column( $parts, 1 ) ) );
	}
}
