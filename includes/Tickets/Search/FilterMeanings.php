<?php
declare(strict_types=1);

namespace Sanad\Tickets\Search;

use Sanad\Clock;
use Sanad\Customers\Customer;
use Sanad\Customers\CustomerRepository;
use Sanad\Customers\IdentityType;
use Sanad\Customers\PhoneNumber;
use Sanad\Database\Schema;
use Sanad\Database\Timestamp;
use Sanad\Search\Query\QueryPart;
use Sanad\Search\Query\SearchOperator;
use Sanad\Search\Query\SearchPeriod;
use Sanad\Search\Query\SearchWords;
use Sanad\Views\Attribute;
use Sanad\Views\Condition;
use Sanad\Views\Operator;

/** What each filter of the search box means. */
final class FilterMeanings {

	/** Customers of one number or address; there is hardly ever more than one. */
	private const CUSTOMERS = 50;

	public function __construct(
		private readonly NamedValues $values,
		private readonly OrdersOfTickets $orders,
		private readonly CustomerRepository $customers,
		private readonly TextConditions $texts,
		private readonly Clock $clock
	) {}

	/**
	 * @param QueryPart      $part  With an operator.
	 * @param list<int>|null $scope Teams whose customers and orders may be told of; null for all.
	 */
	public function of( QueryPart $part, ?array $scope ): FilterMeaning {
		$operator = $part->operator;
		if ( null === $operator || '' === trim( $part->value ) ) {
			/* translators: %s: name of a filter in the search box, such as "tag". */
			return new FilterMeaning( note: sprintf( __( 'Something has to follow “%s:”.', 'sanad' ), $part->name ) );
		}
		return match ( $operator ) {
			SearchOperator::From   => $this->from( $part, $scope ),
			SearchOperator::Is     => $this->state( $part ),
			SearchOperator::Has    => $this->having( $part ),
			SearchOperator::Before, SearchOperator::After, SearchOperator::On => $this->period( $part, $operator ),
			default                => $this->value( $part, $operator, $scope ),
		};
	}

	/** @param list<int>|null $scope */
	private function from( QueryPart $part, ?array $scope ): FilterMeaning {
		$typed = trim( $part->value );
		$phone = PhoneNumber::read( $typed, '' );
		$type  = null !== $phone ? IdentityType::Phone : ( false !== is_email( $typed ) ? IdentityType::Email : null );
		if ( null !== $type ) {
			$customers = $this->customers->identified( $type, $phone?->plain() ?? array( $typed ), self::CUSTOMERS, $scope );
			$ids       = array_map( static fn ( Customer $customer ): string => (string) $customer->id, $customers );
			/* translators: %s: an address or a phone number. */
			return array() === $ids ? FilterMeaning::of_nothing( sprintf( __( 'There is no customer with “%s”.', 'sanad' ), $typed ), $part->is_negated ) : self::one_of( Attribute::Customer, $ids, $part->is_negated );
		}
		$further = $this->texts->customer( $typed, $part->is_negated );
		return new FilterMeaning( further: $further, is_text: array() !== $further && ! $part->is_negated );
	}

	private function state( QueryPart $part ): FilterMeaning {
		$not = $part->is_negated;
		return match ( $meaning = SearchWords::meaning( SearchOperator::Is, $part->value ) ) {
			'open', 'pending', 'on_hold', 'resolved', 'closed' => self::one_of( Attribute::Status, array( $meaning ), $not ),
			'snoozed'    => self::yes( Attribute::Snoozed, $not ),
			'unread'     => self::yes( Attribute::Unread, $not ),
			'waiting'    => self::one_of( Attribute::StatusGroup, array( 'paused' ), $not ),
			'unassigned' => self::one_of( Attribute::Assignee, array( 'none' ), $not ),
			'mine'       => self::one_of( Attribute::Assignee, array( 'me' ), $not ),
			// In the inbox there is neither, so leaving them out says nothing.
			'spam', 'trash' => $not ? new FilterMeaning() : self::one_of( Attribute::Folder, array( $meaning ), false ),
			'unanswered' => new FilterMeaning( further: array( array( $not ? 'waiting_since = %s' : 'waiting_since < %s', array( Schema::NEVER ) ) ) ),
			default      => FilterMeaning::of_nothing( self::unknown( SearchOperator::Is, $part->value ), $not ),
		};
	}

	private function having( QueryPart $part ): FilterMeaning {
		$not = $part->is_negated;
		return match ( SearchWords::meaning( SearchOperator::Has, $part->value ) ) {
			'attachment' => self::yes( Attribute::Attachments, $not ),
			'note'       => new FilterMeaning( further: array( $this->texts->with_note( $not ) ) ),
			'order'      => self::one_of( Attribute::Order, array( $not ? 'none' : 'any' ), false ),
			'tag'        => self::one_of( Attribute::Tag, array( 'none' ), ! $not ),
			default      => FilterMeaning::of_nothing( self::unknown( SearchOperator::Has, $part->value ), $not ),
		};
	}

	/**
	 * A ticket lasts from its opening to its last message: it was there before a time if it was opened
	 * before, and after it if something was written after.
	 */
	private function period( QueryPart $part, SearchOperator $operator ): FilterMeaning {
		$period = SearchPeriod::read( $part->value, $this->clock->now()->setTimezone( wp_timezone() ) );
		if ( null === $period || ( SearchOperator::On === $operator && null !== $period->minutes ) ) {
			return FilterMeaning::of_nothing( self::unknown( $operator, $part->value ), $part->is_negated );
		}
		$from = null === $period->minutes ? self::utc( $period->from ) : Timestamp::to_sql( $this->clock->now()->modify( "-{$period->minutes} minutes" ) );
		[ $sql, $args ] = match ( $operator ) {
			SearchOperator::Before => array( 'created_at < %s', array( $from ) ),
			SearchOperator::After  => array( 'last_message_at >= %s', array( $from ) ),
			default                => array( 'created_at < %s AND last_message_at >= %s', array( self::utc( $period->until ), $from ) ),
		};
		return new FilterMeaning( further: array( array( $part->is_negated ? "NOT ( {$sql} )" : $sql, $args ) ) );
	}

	/** @param list<int>|null $scope */
	private function value( QueryPart $part, SearchOperator $operator, ?array $scope ): FilterMeaning {
		$attribute = self::attribute( $operator );
		$word      = SearchWords::meaning( $operator, $part->value );
		$values    = null !== $word ? array( $word ) : array_map(
			'strval',
			SearchOperator::Order === $operator
				? $this->orders->named( $part->value, $scope )
				: array_map( static fn ( NamedValue $value ): int => $value->id, $this->values->named( $operator, $part->value ) )
		);
		if ( array() === $values ) {
			return FilterMeaning::of_nothing( self::unknown( $operator, $part->value ), $part->is_negated );
		}
		if ( Attribute::Order === $attribute && 'any' === $word && $part->is_negated ) {
			return self::one_of( $attribute, array( 'none' ), false );
		}
		return self::one_of( $attribute, $values, $part->is_negated );
	}

	private static function attribute( SearchOperator $operator ): Attribute {
		return match ( $operator ) {
			SearchOperator::Tag      => Attribute::Tag,
			SearchOperator::Topic    => Attribute::Topic,
			SearchOperator::Assignee => Attribute::Assignee,
			SearchOperator::Team     => Attribute::Team,
			SearchOperator::To       => Attribute::Mailbox,
			SearchOperator::Channel  => Attribute::Channel,
			SearchOperator::Priority => Attribute::Priority,
			SearchOperator::Order    => Attribute::Order,
			default                  => throw new \LogicException( "{$operator->value} names no value." ),
		};
	}

	/** @param non-empty-list<string> $values */
	private static function one_of( Attribute $attribute, array $values, bool $is_negated ): FilterMeaning {
		return new FilterMeaning( array( new Condition( $attribute, $is_negated ? Operator::IsNot : Operator::Is, $values ) ) );
	}

	private static function yes( Attribute $attribute, bool $is_negated ): FilterMeaning {
		return new FilterMeaning( array( new Condition( $attribute, Operator::Is, array( $is_negated ? 'no' : 'yes' ) ) ) );
	}

	/** The beginning of a day where the site is. */
	private static function utc( string $day ): string {
		return Timestamp::to_sql( new \DateTimeImmutable( "{$day} 00:00:00", wp_timezone() ) );
	}

	/** What to say about a value that names nothing. */
	private static function unknown( SearchOperator $operator, string $typed ): string {
		$sentence = match ( $operator ) {
			/* translators: %s: what somebody typed into the search box. */
			SearchOperator::Tag      => __( 'There is no tag “%s”.', 'sanad' ),
			/* translators: %s: what somebody typed into the search box. */
			SearchOperator::Topic    => __( 'There is no topic “%s”.', 'sanad' ),
			/* translators: %s: what somebody typed into the search box. */
			SearchOperator::Assignee => __( 'There is no agent “%s”.', 'sanad' ),
			/* translators: %s: what somebody typed into the search box. */
			SearchOperator::Team     => __( 'There is no team “%s”.', 'sanad' ),
			/* translators: %s: what somebody typed into the search box. */
			SearchOperator::To       => __( 'There is no mailbox “%s”.', 'sanad' ),
			/* translators: %s: what somebody typed into the search box. */
			SearchOperator::Order    => __( 'No ticket is about an order “%s”.', 'sanad' ),
			/* translators: %s: what somebody typed into the search box. */
			SearchOperator::Channel  => __( 'There is no channel “%s”.', 'sanad' ),
			/* translators: %s: what somebody typed into the search box. */
			SearchOperator::Priority => __( 'There is no priority “%s”.', 'sanad' ),
			SearchOperator::Before, SearchOperator::After, SearchOperator::On =>
			/* translators: 1: what somebody typed into the search box, 2: a day such as 2026-11-22. */
				__( '“%1$s” is no time. Write a day such as %2$s, a word such as “yesterday”, or 7d for seven days ago.', 'sanad' ),
			/* translators: %s: what somebody typed into the search box. */
			default                  => __( 'No ticket can be “%s”; the box suggests what it can be.', 'sanad' ),
		};
		// Between words of Arabic a day would turn around.
		return sprintf( $sentence, $typed, "\u{2066}2026-11-22\u{2069}" );
	}
}
