<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Deflection;

use Sanad\KnowledgeBase\Feedback\FeedbackSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** What a contact form tells about its suggestions, and what comes of it in figures. */
final class DeflectionSchema implements SchemaProvider {

	public const MAX_DAYS = 730;

	public static function definitions(): array {
		return array(
			'DeflectionEvent'        => Type::object(
				array(
					'key'         => FeedbackSchema::key(),
					'event'       => Type::one_of( array( DeflectionState::Shown->value, DeflectionState::Opened->value, DeflectionState::Solved->value ) ),
					'query'       => Type::described( Type::text( DeflectionRepository::MAX_QUERY ), 'What the articles were found by.' ),
					'article_ids' => Type::list( Type::id(), DeflectionRepository::MAX_ARTICLES ),
					'language'    => Type::text( 20 ),
				)
			),
			'DeflectionFiguresQuery' => Type::object( array( 'days' => Type::int( 1, self::MAX_DAYS ) + array( 'default' => 30 ) ), array( 'days' ) ),
			'DeflectionFigures'      => Type::object(
				array(
					'shown'  => Type::described( Type::int(), 'Contact forms that suggested articles.' ),
					'opened' => Type::described( Type::int(), 'Those in which one was opened.' ),
					'solved' => Type::described( Type::int(), 'Those whose shopper said that it answered his question.' ),
					'asked'  => Type::described( Type::int(), 'Those that were sent after all.' ),
				)
			),
		);
	}
}
