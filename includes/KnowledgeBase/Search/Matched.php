<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

/** How a word that was asked for stands in an article, closest first. */
enum Matched: string {

	/** Letter for letter. */
	case Exact = 'exact';

	/** In another spelling of the same letters: hamza, ta marbuta, vowel marks, case. */
	case Folded = 'folded';

	/** In another form: with the article, in the plural. */
	case Stem = 'stem';

	/** As a word of the lists: broken plural or synonym. */
	case Related = 'related';

	/** As the beginning of a longer word, while it is being typed. */
	case Partial = 'partial';

	/** As what was probably meant. */
	case Typo = 'typo';

	/** What a match of this kind is worth beside an exact one. A typo is only looked for where nothing else is there, so it need not be worth little. */
	public function weight(): float {
		return match ( $this ) {
			self::Exact   => 1.0,
			self::Folded  => 0.95,
			self::Stem    => 0.85,
			self::Related => 0.7,
			self::Partial => 0.45,
			self::Typo    => 0.75,
		};
	}

	/** The closer one of two. */
	public function or( ?self $other ): self {
		return null !== $other && array_search( $other, self::cases(), true ) < array_search( $this, self::cases(), true ) ? $other : $this;
	}
}
