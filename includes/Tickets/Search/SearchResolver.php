<?php
declare(strict_types=1);

namespace Sanad\Tickets\Search;

use Sanad\Search\Query\QueryParser;
use Sanad\Search\Query\QueryPart;
use Sanad\Tickets\TicketConditions;
use Sanad\Views\Attribute;
use Sanad\Views\Condition;
use Sanad\Views\Operator;
use Sanad\Views\ViewConditions;
use Sanad\Views\ViewFilter;

/**
 * Turns the filters of a search into the conditions that saved views are made of, and leaves the rest
 * to be looked for in texts.
 *
 * Several filters of what a ticket has one of ask for any of them, of what it can have many of for all.
 */
final class SearchResolver {

	/** Filters of one search; what comes after them is not looked at. */
	private const MAX_FILTERS = 20;

	public function __construct(
		private readonly FilterMeanings $meanings,
		private readonly TextConditions $texts,
		private readonly ViewFilter $views
	) {}

	/**
	 * @param string         $typed As typed.
	 * @param list<int>|null $scope Teams whose tickets and customers this one may see; null for all.
	 */
	public function resolve( string $typed, \WP_User $viewer, ?array $scope ): ResolvedSearch {
		$texts    = array();
		$meanings = array();
		$notes    = array();
		foreach ( QueryParser::parse( $typed ) as $part ) {
			if ( null === $part->operator && ! $part->is_negated ) {
				$texts[] = $part->text;
				$notes[] = self::unknown( $part );
			} elseif ( count( $meanings ) < self::MAX_FILTERS ) {
				$meaning    = null === $part->operator ? new FilterMeaning( further: $this->texts->without( $part ) ) : $this->meanings->of( $part, $scope );
				$meanings[] = $meaning;
				$notes[]    = $meaning->note;
				if ( $meaning->is_text ) {
					$texts[] = $part->text;
				}
			}
		}
		return new ResolvedSearch( implode( ' ', $texts ), $this->conditions( $meanings, $viewer ), array_values( array_unique( array_filter( $notes ) ) ) );
	}

	/** @param list<FilterMeaning> $meanings */
	private function conditions( array $meanings, \WP_User $viewer ): ?TicketConditions {
		$meanings = array_filter( $meanings, static fn ( FilterMeaning $meaning ): bool => ! $meaning->is_empty() );
		if ( array() === $meanings ) {
			return null;
		}
		$conditions = array();
		$further    = array();
		foreach ( $meanings as $meaning ) {
			if ( $meaning->is_impossible ) {
				return new TicketConditions( array() );
			}
			array_push( $conditions, ...$meaning->conditions );
			array_push( $further, ...$meaning->further );
		}
		$compiled = $this->views->compile( new ViewConditions( false, self::merged( $conditions ) ), $viewer );
		return new TicketConditions( $compiled->queues, $compiled->columns, $compiled->sources, array( ...$compiled->further, ...$further ) );
	}

	/**
	 * Several values of one attribute that a ticket has one of as one condition.
	 *
	 * @param list<Condition> $conditions
	 * @return list<Condition>
	 */
	private static function merged( array $conditions ): array {
		$single = array();
		$rest   = array();
		foreach ( $conditions as $condition ) {
			if ( Operator::Is !== $condition->operator || Attribute::Tag === $condition->attribute ) {
				$rest[] = $condition;
				continue;
			}
			$key            = $condition->attribute->value;
			$values         = array( ...( $single[ $key ]->values ?? array() ), ...$condition->values );
			$single[ $key ] = new Condition( $condition->attribute, Operator::Is, array_values( array_unique( $values ) ) );
		}
		return array( ...array_values( $single ), ...$rest );
	}

	/** What to say about a name with a colon that is no filter, such as `form:sara`; '' where it was hardly meant as one, as in "Re:" or an address of the web. */
	private static function unknown( QueryPart $part ): string {
		$value = mb_substr( $part->value, mb_strlen( $part->name ) + 1 );
		if ( mb_strlen( $part->name ) < 2 || '' === $value || str_starts_with( $value, '/' ) ) {
			return '';
		}
		/* translators: %s: what somebody typed before a colon in the search box, such as "form". */
		return sprintf( __( '“%s:” is no filter, so it was searched for as text.', 'sanad' ), $part->name );
	}
}
