<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

/**
 * Who knows in which language a post is and what its translations are: Sanad itself, or a plugin for
 * several languages. Languages are two-letter codes here, whatever the plugin calls them.
 */
interface TranslationSource {

	/** Whether it is there. */
	public function is_active(): bool;

	/** The language that the reader has chosen, or null if it cannot tell. */
	public function current(): ?string;

	/**
	 * Languages that the site is offered in.
	 *
	 * @return list<string>
	 */
	public function all(): array;

	/** The language of a post, or null if it knows none. */
	public function of_post( int $post_id ): ?string;

	/**
	 * The translations of a post, itself included.
	 *
	 * @return array<string, int> Post id by language; empty if it knows nothing of the post.
	 */
	public function translations( int $post_id ): array;

	/**
	 * Tells it that these posts translate one another.
	 *
	 * @param array<string, int> $posts Post id by language.
	 */
	public function connect( array $posts ): void;

	/** Whether it prints alternate links itself. */
	public function prints_alternates(): bool;
}
