<?php
declare(strict_types=1);

namespace Sanad\Tickets\Search;

use Sanad\Customers\Customer;
use Sanad\Customers\CustomerRepository;
use Sanad\Customers\Identity;
use Sanad\Customers\IdentityType;
use Sanad\Search\Highlighter;
use Sanad\Search\Query\QueryParser;
use Sanad\Search\Query\SearchOperator;
use Sanad\Search\Words;

/**
 * What the piece that somebody types into the search box may become: the tags, topics, people of the
 * shop whose names begin so, each as the filter that names it.
 */
final class Suggestions {

	private const MAX = 8;

	/** Of each kind, where a word without an operator may become any of them. */
	private const EACH = 2;

	/** A beginning of fewer letters says too little, unless an operator stands before it. */
	private const MIN_WORD = 2;

	private const KINDS = array(
		'tag'      => SearchOperator::Tag,
		'topic'    => SearchOperator::Topic,
		'agent'    => SearchOperator::Assignee,
		'team'     => SearchOperator::Team,
		'mailbox'  => SearchOperator::To,
		'customer' => SearchOperator::From,
	);

	public function __construct(
		private readonly NamedValues $values,
		private readonly CustomerRepository $customers
	) {}

	/**
	 * @param string         $piece    As it is typed, its operator and minus included.
	 * @param string         $language In which operators are named that nobody has typed.
	 * @param list<int>|null $scope    Teams whose customers the asker may see; null for all.
	 * @return list<array{type: string, text: string, label: string, html: string, detail: string}>
	 */
	public function of( string $piece, string $language, ?array $scope ): array {
		$part = QueryParser::parse( $piece )[0] ?? null;
		if ( null === $part ) {
			return array();
		}
		if ( null === $part->operator && mb_strlen( implode( '', Words::in_order( $part->value ) ) ) < self::MIN_WORD ) {
			return array();
		}
		$items = array();
		foreach ( self::KINDS as $type => $operator ) {
			if ( null !== $part->operator && $part->operator !== $operator ) {
				continue;
			}
			$name = ( $part->is_negated ? '-' : '' ) . ( null === $part->operator ? $operator->names()[ 'ar' === $language ? 1 : 0 ] : $part->name );
			foreach ( $this->found( $operator, $part->value, null === $part->operator ? self::EACH : self::MAX, $scope ) as $value ) {
				$items[] = array(
					'type'   => $type,
					'text'   => "{$name}:" . self::quoted( 'customer' === $type && '' !== $value->detail ? $value->detail : $value->name ),
					'label'  => $value->name,
					'html'   => self::marked( $value->name, $part->value ),
					'detail' => $value->detail,
				);
			}
		}
		return array_slice( $items, 0, self::MAX );
	}

	/**
	 * @param list<int>|null $scope
	 * @return list<NamedValue>
	 */
	private function found( SearchOperator $operator, string $typed, int $limit, ?array $scope ): array {
		if ( SearchOperator::From !== $operator ) {
			return $this->values->beginning( $operator, $typed, $limit );
		}
		$customers  = '' === $typed ? array() : $this->customers->beginning( $typed, $limit, $scope );
		$identities = $this->customers->identities( array_map( static fn ( Customer $customer ): int => $customer->id, $customers ) );
		return array_map(
			static function ( Customer $customer ) use ( $identities ): NamedValue {
				$emails = array_filter( $identities[ $customer->id ] ?? array(), static fn ( Identity $identity ): bool => IdentityType::Email === $identity->type );
				$email  = array() === $emails ? '' : reset( $emails )->value;
				return new NamedValue( $customer->id, '' === $customer->name ? $email : $customer->name, $email );
			},
			$customers
		);
	}

	/** A value as it has to be typed to be one piece. */
	private static function quoted( string $value ): string {
		$plain = trim( (string) preg_replace( '/["“”„«»\s]+/u', ' ', $value ) );
		return 1 === preg_match( '/\s/u', $plain ) ? "\"{$plain}\"" : $plain;
	}

	private static function marked( string $name, string $typed ): string {
		$words = Words::in_order( $typed );
		return ( new Highlighter( array(), (string) end( $words ) ) )->all( $name );
	}
}
