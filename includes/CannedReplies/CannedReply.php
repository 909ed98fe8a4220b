<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

/** Ready text for answers, in one or several languages; shared, or one agent's own. */
final class CannedReply {

	/**
	 * @param int                $folder_id   0 for none.
	 * @param int                $owner_id    The only agent who sees it; 0 if it is shared.
	 * @param string             $shortcut    Without the slash; empty for none.
	 * @param string             $when_to_use Plain text.
	 * @param list<ReplyVersion> $versions    Each language once.
	 * @param string|null        $review_at   Day, such as 2027-01-31.
	 * @param int                $reviewer_id 0 for nobody.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $title,
		public readonly int $folder_id,
		public readonly int $owner_id,
		public readonly string $shortcut,
		public readonly string $when_to_use,
		public readonly array $versions,
		public readonly ?string $review_at,
		public readonly int $reviewer_id,
		public readonly bool $is_trashed,
		public readonly \DateTimeImmutable $created_at,
		public readonly \DateTimeImmutable $updated_at
	) {}

	/**
	 * What it says in the first of these languages that it speaks, else for any language, else at all.
	 *
	 * @param string ...$languages Two letters each, the wanted one first; empty ones are passed over.
	 */
	public function version( string ...$languages ): ?ReplyVersion {
		$by_language = array_column( $this->versions, null, 'language' );
		foreach ( array( ...array_filter( $languages ), '' ) as $language ) {
			if ( isset( $by_language[ $language ] ) ) {
				return $by_language[ $language ];
			}
		}
		return $this->versions[0] ?? null;
	}

	/** Whether somebody should have read it again by then. */
	public function is_stale( \DateTimeImmutable $now ): bool {
		return null !== $this->review_at && $this->review_at <= $now->setTimezone( wp_timezone() )->format( 'Y-m-d' );
	}

	/** The same with another shortcut. */
	public function with_shortcut( string $shortcut ): self {
		return new self( $this->id, $this->title, $this->folder_id, $this->owner_id, $shortcut, $this->when_to_use, $this->versions, $this->review_at, $this->reviewer_id, $this->is_trashed, $this->created_at, $this->updated_at );
	}
}
