<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

/** An entry that was checked: what it will be, and which article it is already. */
final class Plan {

	/** The article; 0 until it is made. */
	public int $id = 0;

	/**
	 * @param string      $title    As WordPress stores titles: text whose `&`, `<` and `>` are entities.
	 * @param string      $slug     As WordPress stores slugs.
	 * @param string      $language Two letters.
	 * @param string      $group    UUID.
	 * @param string      $markup   Cleaned block markup, in which links to other articles are not resolved yet.
	 * @param string|null $refusal  Why it is skipped, as a sentence.
	 */
	public function __construct(
		public readonly Entry $entry,
		public readonly string $title,
		public readonly string $slug,
		public readonly string $language,
		public readonly string $group,
		public readonly string $markup,
		public readonly ?string $refusal = null
	) {}
}
