<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

/**
 * An article in one language. All instants are UTC; 0 in an id property means "none".
 */
final class Article {

	/**
	 * @param string       $title        Plain text, not escaped.
	 * @param string       $slug         As stored: percent-encoded where it is not ASCII.
	 * @param string       $url          Its public address.
	 * @param string       $status       One of {@see ArticleType::STATUSES}.
	 * @param string       $language     Two-letter code.
	 * @param string       $group        Shared by the translations of one another; one article a language.
	 * @param list<int>    $category_ids
	 * @param list<string> $tag_names
	 * @param list<int>    $product_ids  Products that it belongs to.
	 * @param list<int>    $related_ids  Articles, in the order in which they are shown.
	 * @param string|null  $review_at    `Y-m-d` in the site's time zone; null without a review.
	 * @param string       $excerpt      As written by hand, plain text; may be empty.
	 * @param string       $note         Internal note; never for the public.
	 * @param bool         $needs_check  Made of a ticket and not checked yet.
	 * @param \DateTimeImmutable|null $published_at Null while it never was.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $title,
		public readonly string $slug,
		public readonly string $url,
		public readonly string $status,
		public readonly string $language,
		public readonly string $group,
		public readonly VisibleTo $visibility,
		public readonly array $category_ids,
		public readonly array $tag_names,
		public readonly array $product_ids,
		public readonly array $related_ids,
		public readonly int $owner_id,
		public readonly ?string $review_at,
		public readonly string $excerpt,
		public readonly string $note,
		public readonly bool $needs_check,
		public readonly bool $has_password,
		public readonly int $order,
		public readonly ?\DateTimeImmutable $published_at,
		public readonly \DateTimeImmutable $updated_at
	) {}

	public function is_published(): bool {
		return 'publish' === $this->status;
	}

	/** Whether its review is due. @param string $today `Y-m-d` in the site's time zone. */
	public function is_stale( string $today ): bool {
		return null !== $this->review_at && $this->review_at < $today;
	}
}
