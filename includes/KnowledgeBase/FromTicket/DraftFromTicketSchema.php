<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\FromTicket;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** The shapes of making an article of a ticket. */
final class DraftFromTicketSchema implements SchemaProvider {

	private const MAX_MESSAGES = 100;

	public static function definitions(): array {
		return array(
			'ArticleFromTicket' => Type::object(
				array( 'message_ids' => Type::described( Type::list( Type::id(), self::MAX_MESSAGES ), 'Public messages to take; without it, all of them.' ) ),
				array( 'message_ids' )
			),
			'RemovedData' => Type::object(
				array(
					'kind'  => Type::one_of( array( 'name', 'email', 'phone', 'order', 'address', 'number', 'link' ) ),
					'count' => Type::int( 1 ),
				)
			),
			'ArticleDraftFromTicket' => Type::object(
				array(
					'article' => Type::ref( 'ArticleSummary' ),
					'removed' => Type::list( Type::ref( 'RemovedData' ) ),
				)
			),
		);
	}
}
