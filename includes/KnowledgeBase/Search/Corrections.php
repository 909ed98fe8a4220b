<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Search\AskedWord;
use Sanad\Search\Misspellings;
use Sanad\Search\Stemmer;
use Sanad\Search\Tokens;

/** What was probably meant by a word that stands in no article. */
final class Corrections {

	/** Guesses that are tried; each costs a query. */
	private const MAX_GUESSES = 4;

	public function __construct( private readonly ArticleVocabulary $vocabulary ) {}

	/**
	 * The likeliest words, best first. Whether the reader may read any article with them is not asked here.
	 *
	 * @return list<KnownWord>
	 */
	public function of( AskedWord $asked ): array {
		$likely = array();
		// Somebody who mistypes a word with the article may mean one that stands nowhere with it.
		foreach ( array_unique( array( $asked->word, Stemmer::without_prefix( $asked->word ) ) ) as $word ) {
			foreach ( Misspellings::of( $word ) as $neighbour => $points ) {
				$token            = Tokens::word( (string) $neighbour );
				$likely[ $token ] = max( $likely[ $token ] ?? 0, $points );
			}
		}
		$known = array_values( $this->vocabulary->find( array_keys( $likely ), array() ) );
		usort(
			$known,
			static fn ( KnownWord $a, KnownWord $b ): int => array( $likely[ $b->token ], $b->documents, $a->id ) <=> array( $likely[ $a->token ], $a->documents, $b->id )
		);
		return array_slice( $known, 0, self::MAX_GUESSES );
	}
}
