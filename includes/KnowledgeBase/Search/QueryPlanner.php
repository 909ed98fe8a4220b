<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Search\AskedWord;
use Sanad\Search\Stemmer;
use Sanad\Search\Tokens;
use Sanad\Search\WordForm;

/** Looks up everything in the index that answers the words that are asked for. */
final class QueryPlanner {

	/** Words that one beginning may stand for. */
	private const MAX_BEGINNINGS = 25;

	public function __construct( private readonly ArticleVocabulary $vocabulary ) {}

	/**
	 * @param list<AskedWord> $asked
	 * @param int             $articles How many there are in the index.
	 * @param Matched|null    $as       Kind of every match: what was corrected is a guess, however well it fits.
	 * @return list<SoughtWord> In the same order.
	 */
	public function plan( array $asked, int $articles, ?Matched $as = null ): array {
		$known = $this->known( $asked );
		return array_map( fn ( AskedWord $word ): SoughtWord => $this->sought( $word, $known, $articles, $as ), $asked );
	}

	/**
	 * Everything about all words in two queries.
	 *
	 * @param list<AskedWord> $asked
	 * @return array{array<string, KnownWord>, array<string, list<KnownWord>>} By token, and by the token of their stem.
	 */
	private function known( array $asked ): array {
		$words = array();
		foreach ( $asked as $word ) {
			array_push( $words, ...( $word->is_phrase() ? $word->parts : array( $word->word ) ), ...array_merge( ...$word->related ) );
		}
		$words    = array_unique( $words );
		$stems    = array_map( static fn ( string $word ): string => Tokens::word( WordForm::stem( $word ) ), array_values( $words ) );
		$by_token = array();
		$by_stem  = array();
		foreach ( $this->vocabulary->find( array( ...array_map( Tokens::word( ... ), array_values( $words ) ), ...$stems ), $stems ) as $known ) {
			$by_token[ $known->token ]  = $known;
			$by_stem[ $known->stem ][] = $known;
		}
		return array( $by_token, $by_stem );
	}

	/** @param array{array<string, KnownWord>, array<string, list<KnownWord>>} $known */
	private function sought( AskedWord $asked, array $known, int $articles, ?Matched $as ): SoughtWord {
		$forms   = $asked->is_phrase() ? array() : $this->forms( $asked->word, $known, $as ?? Matched::Folded, $as ?? Matched::Stem );
		$phrases = $this->all_of( $asked->parts, $known, Matched::Folded, Matched::Stem );
		$rarity  = self::rarity( $forms, $articles );
		foreach ( $asked->related as $entry ) {
			$members = $this->all_of( $entry, $known, $as ?? Matched::Related, $as ?? Matched::Related );
			if ( array() !== $members && 1 === count( $members[0] ) ) {
				$forms += $members[0][0];
			} else {
				array_push( $phrases, ...$members );
			}
		}
		if ( $asked->is_prefix ) {
			$forms += $this->beginnings( $asked->word );
		}
		return new SoughtWord( $asked, $forms, $phrases, $rarity ?? self::rarity( $forms, $articles ) ?? log( 1 + $articles ) );
	}

	/**
	 * Some words that have to be there together.
	 *
	 * @param list<string>                                                    $words
	 * @param array{array<string, KnownWord>, array<string, list<KnownWord>>} $known
	 * @return list<list<array<int, Form>>> One, or none if a word of it stands nowhere.
	 */
	private function all_of( array $words, array $known, Matched $itself, Matched $other ): array {
		$members = array_map( fn ( string $word ): array => $this->forms( $word, $known, $itself, $other ), $words );
		return array() === $members || in_array( array(), $members, true ) ? array() : array( $members );
	}

	/**
	 * A word and its other forms.
	 *
	 * @param array{array<string, KnownWord>, array<string, list<KnownWord>>} $known
	 * @return array<int, Form> By id.
	 */
	private function forms( string $word, array $known, Matched $itself, Matched $other ): array {
		[ $by_token, $by_stem ] = $known;
		$token                  = Tokens::word( $word );
		$stem                   = Tokens::word( WordForm::stem( $word ) );
		$forms                  = array();
		foreach ( array( $by_token[ $token ] ?? null, $by_token[ $stem ] ?? null, ...( $by_stem[ $stem ] ?? array() ) ) as $found ) {
			if ( null !== $found ) {
				$forms[ $found->id ] ??= new Form( $found, $found->token === $token ? $itself : $other );
			}
		}
		return $forms;
	}

	/** @return array<int, Form> By id. */
	private function beginnings( string $beginning ): array {
		$found = $this->vocabulary->beginning_with( $beginning, self::MAX_BEGINNINGS );
		$bare  = Stemmer::without_prefix( $beginning );
		if ( $bare !== $beginning ) {
			$found += $this->vocabulary->beginning_with( $bare, self::MAX_BEGINNINGS );
		}
		return array_map( static fn ( KnownWord $word ): Form => new Form( $word, Matched::Partial ), $found );
	}

	/**
	 * The inverse document frequency of what forms of a word are in the index; null if there are none.
	 *
	 * @param array<int, Form> $forms
	 */
	private static function rarity( array $forms, int $articles ): ?float {
		$documents = array_sum( array_map( static fn ( Form $form ): int => $form->word->documents, $forms ) );
		return $documents > 0 ? log( 1 + $articles / min( $documents, max( 1, $articles ) ) ) : null;
	}
}
