<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Reading;

use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Deflection\DeflectionRepository;
use Sanad\KnowledgeBase\Deflection\DeflectionState;
use Sanad\KnowledgeBase\Visibility;
use Sanad\Tickets\Ticket;

/** Keeps with a ticket what its customer read before asking. Doing it twice keeps it once. */
final class ReadingRecorder {

	public function __construct(
		private readonly Visibility $visibility,
		private readonly TicketArticles $ticket_articles,
		private readonly DeflectionRepository $deflections
	) {}

	/**
	 * Keeps what is true of a claim: articles that exist and that this shopper may read.
	 *
	 * @param \WP_User|null      $user     The shopper's account; null for guests.
	 * @param \DateTimeImmutable $asked_at When the question was sent.
	 */
	public function record( Ticket $ticket, Reading $reading, ?\WP_User $user, \DateTimeImmutable $asked_at ): void {
		$readable = $this->visibility->readable( Audience::of_user( $user ), $reading->article_ids() );
		foreach ( $reading->read as $id => $ago ) {
			$this->ticket_articles->add( $ticket->id, self::among( $readable, array( $id ) ), How::Read, $asked_at->modify( "-{$ago} seconds" ) );
		}
		$suggested = self::among( $readable, $reading->suggested );
		$opened    = self::among( $readable, $reading->opened );
		$this->ticket_articles->add( $ticket->id, $suggested, How::Suggested, $asked_at );
		$this->ticket_articles->add( $ticket->id, $opened, How::Opened, $asked_at );
		$this->ticket_articles->add( $ticket->id, self::among( $readable, array( $reading->from ) ), How::From, $asked_at );
		$this->ticket_articles->set_searches( $ticket->id, $reading->searches );

		if ( '' !== $reading->key && array() !== $suggested ) {
			$this->deflections->note( $reading->key, DeflectionState::Asked, '', $suggested, $opened, $ticket->language, $ticket->id );
		}
	}

	/**
	 * @param list<int> $readable
	 * @param list<int> $ids
	 * @return list<int> Those of the ids that may be read.
	 */
	private static function among( array $readable, array $ids ): array {
		return array_values( array_intersect( $readable, $ids ) );
	}
}
