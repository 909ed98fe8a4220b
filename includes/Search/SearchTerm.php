<?php
declare(strict_types=1);

namespace Sanad\Search;

/** One word that is looked for. */
final class SearchTerm {

	/**
	 * @param string $word   Folded.
	 * @param bool   $prefix Whether it is only the beginning of a word.
	 */
	public function __construct(
		private readonly string $word,
		private readonly bool $prefix
	) {}

	/**
	 * LIKE patterns on the stored tokens, any of which is a match. ASCII letters and digits only
	 * besides the wildcards, so there is nothing to escape.
	 *
	 * @return non-empty-list<string>
	 */
	public function patterns(): array {
		if ( $this->prefix ) {
			return array( '% ' . Tokens::word( $this->word ) . '%' );
		}
		return array_map( static fn ( string $token ): string => "% {$token} %", Tokens::for_query( $this->word ) );
	}

	/** The term in the language of MATCH … AGAINST in boolean mode. */
	public function boolean(): string {
		return $this->prefix
			? '+' . Tokens::word( $this->word ) . '*'
			: '+(' . implode( ' ', Tokens::for_query( $this->word ) ) . ')';
	}
}
