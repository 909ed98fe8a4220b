<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Reading;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** An article as any reader may have it: for reading it beside a form, without leaving the page. */
final class PublicArticleSchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'KnowledgeBaseArticle' => Type::object(
				array(
					'id'       => Type::id(),
					'title'    => Type::text(),
					'url'      => Type::url(),
					'language' => Type::text(),
					'html'     => Type::described( Type::text(), 'Its text: blocks rendered, no scripts, frames or forms, absolute links.' ),
				)
			),
		);
	}
}
