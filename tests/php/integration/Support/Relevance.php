<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

/**
 * How good a way of searching is: mean reciprocal rank of the first article that answers, and recall
 * among the first five, by kind of question and over all.
 */
final class Relevance {

	public const ALL = 'all';

	/** Articles of an answer that are looked at. */
	public const DEPTH = 10;

	private const FIRST = 5;

	/** @var array<string, array{questions: int, ranks: float, recall: float}> */
	private array $sums = array();

	/** @var array<string, float> Reciprocal rank by question. */
	public array $ranks = array();

	/**
	 * @param list<array{id: string, query: string, language: string, kind: string, answers: array<string, int>}> $questions
	 * @param callable(string, string): list<string>                                                             $search    Groups of what is found for a query and a language, best first.
	 */
	public static function of( array $questions, callable $search ): self {
		$relevance = new self();
		foreach ( $questions as $question ) {
			$found = array_slice( array_values( array_unique( $search( $question['query'], $question['language'] ) ) ), 0, self::DEPTH );
			$best  = max( 0, ...array_values( $question['answers'] ) );
			$right = array_keys( array_filter( $question['answers'], static fn ( int $grade ): bool => $grade === $best ) );
			$relevance->add( $question, $found, $right );
		}
		return $relevance;
	}

	/** Mean reciprocal rank, from 0 to 1. */
	public function mrr( string $kind = self::ALL ): float {
		return $this->sums[ $kind ]['ranks'] / $this->sums[ $kind ]['questions'];
	}

	/** Share of what answers that stands among the first five, from 0 to 1. */
	public function recall( string $kind = self::ALL ): float {
		return $this->sums[ $kind ]['recall'] / $this->sums[ $kind ]['questions'];
	}

	/** @return array<string, int> Number of questions by kind. */
	public function kinds(): array {
		return array_map( static fn ( array $sum ): int => $sum['questions'], $this->sums );
	}

	/**
	 * @param array{id: string, query: string, language: string, kind: string, answers: array<string, int>} $question
	 * @param list<string> $found
	 * @param list<string> $right
	 */
	private function add( array $question, array $found, array $right ): void {
		$hits                           = array_keys( array_intersect( $found, $right ) );
		$rank                           = array() === $hits ? 0.0 : 1 / ( min( $hits ) + 1 );
		$first                          = count( array_filter( $hits, static fn ( int $place ): bool => $place < self::FIRST ) );
		$this->ranks[ $question['id'] ] = $rank;
		foreach ( array( self::ALL, $question['kind'] ) as $kind ) {
			$sum                 = $this->sums[ $kind ] ?? array( 'questions' => 0, 'ranks' => 0.0, 'recall' => 0.0 );
			$this->sums[ $kind ] = array(
				'questions' => $sum['questions'] + 1,
				'ranks'     => $sum['ranks'] + $rank,
				'recall'    => $sum['recall'] + $first / min( self::FIRST, count( $right ) ),
			);
		}
	}
}
