<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Feedback;

use Sanad\Database\Row;

/** A stored vote. Nothing in it leads to the one who gave it. */
final class Feedback {

	public function __construct(
		public readonly int $id,
		public readonly int $article_id,
		public readonly bool $helpful,
		public readonly ?FeedbackReason $reason,
		public readonly string $comment,
		public readonly string $language,
		public readonly \DateTimeImmutable $created_at
	) {}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		return new self(
			$row->int( 'id' ),
			$row->int( 'article_id' ),
			1 === $row->int( 'helpful' ),
			FeedbackReason::tryFrom( $row->text( 'reason' ) ),
			$row->text( 'comment' ),
			$row->text( 'language' ),
			$row->time( 'created_at' )
		);
	}
}
