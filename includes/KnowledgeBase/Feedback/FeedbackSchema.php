<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Feedback;

use Sanad\Rest\CommonSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How votes on articles are sent, and how agents see them. */
final class FeedbackSchema implements SchemaProvider {

	public const PER_PAGE = 50;

	public static function definitions(): array {
		return array(
			'ArticleVote'    => Type::object(
				array(
					'helpful' => Type::bool(),
					'reason'  => Type::ref( 'FeedbackReason' ),
					'comment' => Type::text( Vote::MAX_COMMENT ),
					'key'     => self::key(),
				),
				array( 'reason', 'comment' )
			),
			'FeedbackReason' => Type::described( Type::one_of( array_column( FeedbackReason::cases(), 'value' ) ), 'Why an article did not help.' ),
			'FeedbackQuery'  => Type::object(
				array(
					'article'  => Type::described( Type::id(), 'Only about this article.' ),
					'before'   => Type::described( Type::id(), 'Only votes with a smaller id.' ),
					'per_page' => Type::int( 1, self::PER_PAGE ) + array( 'default' => self::PER_PAGE ),
				),
				array( 'article', 'before', 'per_page' )
			),
			'Feedback'       => Type::object(
				array(
					'id'         => Type::id(),
					'article'    => Type::object(
						array(
							'id'    => Type::id(),
							'title' => Type::described( Type::text(), 'Empty if the article is gone.' ),
						)
					),
					'helpful'    => Type::bool(),
					'reason'     => Type::nullable( Type::ref( 'FeedbackReason' ) ),
					'comment'    => Type::text(),
					'language'   => Type::text(),
					'created_at' => Type::time(),
				)
			),
			'FeedbackList'   => Type::object(
				array(
					'items'       => Type::described( Type::list( Type::ref( 'Feedback' ) ), 'Votes that say why, newest first.' ),
					'has_earlier' => Type::bool(),
				)
			),
		);
	}

	/** @return array<string, mixed> The random key of a visitor or a form. */
	public static function key(): array {
		return Type::described( Type::text( 32, 32 ) + array( 'pattern' => '^[0-9a-f]{32}$' ), '32 lower-case hex characters, made at random by the client.' );
	}

	/** @return array<string, mixed> */
	public static function feedback( Feedback $feedback, string $title ): array {
		return array(
			'id'         => $feedback->id,
			'article'    => array(
				'id'    => $feedback->article_id,
				'title' => $title,
			),
			'helpful'    => $feedback->helpful,
			'reason'     => $feedback->reason?->value,
			'comment'    => $feedback->comment,
			'language'   => $feedback->language,
			'created_at' => CommonSchema::time( $feedback->created_at ),
		);
	}
}
