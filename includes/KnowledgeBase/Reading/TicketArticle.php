<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Reading;

use Sanad\Database\Row;

/** That an article has to do with a ticket, how, and since when. */
final class TicketArticle {

	public function __construct(
		public readonly int $ticket_id,
		public readonly int $article_id,
		public readonly How $how,
		public readonly \DateTimeImmutable $at
	) {}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		return new self( $row->int( 'ticket_id' ), $row->int( 'article_id' ), How::from( $row->text( 'how' ) ), $row->time( 'at' ) );
	}
}
