<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\KnowledgeBase\Search\ArticleHit;
use Sanad\KnowledgeBase\Search\ArticleHits;

/** What the template of the search prints. Nothing in it is escaped but the passages and the way to ask. */
final class SearchView {

	/**
	 * @param array<string, string> $wrapper Attributes of the outermost element.
	 * @param string                $id      Beginning of the ids of this search.
	 * @param string                $action  Page that shows the results.
	 * @param array<string, string> $hidden  What else stands in its address, by name.
	 * @param string                $query   What is searched for; empty before.
	 * @param ArticleHits|null      $hits    What was found; null where nothing was searched here.
	 * @param string                $problem Why nothing was searched; empty if nothing went wrong.
	 * @param string                $ask     HTML of the way to ask; empty where there is none.
	 * @param array<string, string> $names   What languages call themselves, by code.
	 * @param list<string>          $rtl     Codes of those that are written from right to left.
	 * @param array<string, mixed>  $context State of the script at its start.
	 */
	public function __construct(
		public readonly array $wrapper,
		public readonly string $id,
		public readonly string $action,
		public readonly array $hidden,
		public readonly string $label,
		public readonly string $placeholder,
		public readonly string $query,
		public readonly ?ArticleHits $hits,
		public readonly string $problem,
		public readonly string $ask,
		public readonly string $language,
		public readonly array $names,
		public readonly array $rtl,
		public readonly array $context
	) {}

	/** Id of an element of this search. */
	public function element( string $part ): string {
		return $this->id . '-' . $part;
	}

	/** In which direction a hit is written. */
	public function direction( ArticleHit $hit ): string {
		return in_array( $hit->language, $this->rtl, true ) ? 'rtl' : 'ltr';
	}

	/** What a hit in another language is marked with; '' for one in the language of the search. */
	public function mark( ArticleHit $hit ): string {
		return $hit->language === $this->language ? '' : ( $this->names[ $hit->language ] ?? $hit->language );
	}
}
