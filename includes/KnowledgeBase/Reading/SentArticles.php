<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Reading;

use Sanad\Activity\Activity;
use Sanad\Activity\ActivityListener;
use Sanad\Activity\Event;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Visibility;

/** Keeps with a ticket which articles an agent's message has brought to its customer. */
final class SentArticles implements ActivityListener {

	public function __construct(
		private readonly TicketArticles $ticket_articles,
		private readonly Visibility $visibility
	) {}

	public function handle( Activity $activity ): void {
		$articles = $activity->data['articles'] ?? null;
		if ( ! in_array( $activity->event, array( Event::REPLY_ADDED, Event::TICKET_OPENED ), true ) || ! is_array( $articles ) ) {
			return;
		}
		$ids = $this->visibility->readable( Audience::agents(), array_values( array_filter( $articles, 'is_int' ) ) );
		$this->ticket_articles->add( $activity->ticket_id, $ids, How::Sent, $activity->created_at );
	}
}
