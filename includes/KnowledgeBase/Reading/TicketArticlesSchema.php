<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Reading;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** The articles of a ticket: what its customer read before asking, what agents have sent. */
final class TicketArticlesSchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'TicketArticles'      => Type::object(
				array(
					'items'    => Type::described( Type::list( Type::ref( 'TicketArticle' ) ), 'Oldest first. Articles that are gone are left out.' ),
					'searches' => Type::described( Type::list( Type::text() ), 'What the customer searched for before asking, oldest first.' ),
				)
			),
			'TicketArticle'       => Type::object(
				array(
					'article' => Type::object(
						array(
							'id'         => Type::id(),
							'title'      => Type::text(),
							'url'        => Type::url(),
							'language'   => Type::text(),
							'visibility' => Type::ref( 'Visibility' ),
						)
					),
					'how'     => Type::one_of( array_column( How::cases(), 'value' ) ),
					'at'      => Type::time(),
				)
			),
			'TicketArticleCreate' => Type::object(
				array(
					'article_id' => Type::id(),
					'how'        => Type::one_of( array( How::Sent->value ) ),
				)
			),
		);
	}
}
