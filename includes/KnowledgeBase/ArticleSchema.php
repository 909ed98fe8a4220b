<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** The shapes of articles and their lists. */
final class ArticleSchema implements SchemaProvider {

	private const MAX_SEARCH = 200;

	/** Articles that one call puts in order. */
	private const MAX_ORDERED = 1_000;

	public static function definitions(): array {
		return array(
			'Visibility'    => Type::described( Type::one_of( VisibleTo::values() ), 'Who may read an article once it is published; buyers are those of one of its products.' ),
			'ArticleStatus' => Type::one_of( ArticleType::STATUSES ),
			'ReviewDate'    => array(
				'type'        => 'string',
				'pattern'     => '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
				'description' => 'A day in the site\'s time zone, such as 2026-11-22.',
			),
			'ArticleSummary'     => self::summary(),
			'ArticleTranslation' => Type::object(
				array(
					'language' => Type::text(),
					'id'       => Type::described( Type::nullable( Type::id() ), 'Null while the article is missing in this language.' ),
					'status'   => Type::nullable( Type::ref( 'ArticleStatus' ) ),
				)
			),
			'ArticleList'   => Type::object( array( 'items' => Type::list( Type::ref( 'ArticleSummary' ) ), 'total' => Type::int() ) ),
			'ArticleDetail' => self::detail(),
			'ArticleQuery'  => self::query(),
			'ArticleChange' => self::change(),
			'ArticleOrder'  => Type::object(
				array(
					'category_id' => Type::described( Type::id(), 'The category whose articles these are.' ),
					'article_ids' => Type::described( Type::list( Type::id(), self::MAX_ORDERED ), 'In their new order; others keep theirs, behind.' ),
				)
			),
			'TranslationCreate' => Type::object( array( 'language' => self::language() ) ),
		);
	}

	/** @return array<string, mixed> A two-letter code. */
	public static function language(): array {
		return array(
			'type'    => 'string',
			'pattern' => '^[a-z]{2,3}$',
		);
	}

	/** @return array<string, mixed> */
	private static function summary(): array {
		return Type::object(
			array(
				'id'           => Type::id(),
				'title'        => Type::text(),
				'status'       => Type::ref( 'ArticleStatus' ),
				'language'     => Type::text(),
				'visibility'   => Type::ref( 'Visibility' ),
				'category_ids' => Type::list( Type::id() ),
				'order'        => array( 'type' => 'integer' ),
				'owner'        => Type::nullable( Type::ref( 'AgentRef' ) ),
				'review_at'    => Type::nullable( Type::ref( 'ReviewDate' ) ),
				'is_stale'     => Type::described( Type::bool(), 'The review date has passed.' ),
				'views'        => Type::described( Type::int(), 'In the last 90 days, like the two that follow.' ),
				'helpful'      => Type::int(),
				'not_helpful'  => Type::int(),
				'translations' => Type::described( Type::list( Type::ref( 'ArticleTranslation' ) ), 'Every language of the help centre.' ),
				'has_note'     => Type::bool(),
				'needs_check'  => Type::described( Type::bool(), 'Made of a ticket, and not checked for personal data yet.' ),
				'edit_url'     => Type::nullable( Type::url() ),
				'url'          => Type::url(),
				'updated_at'   => Type::time(),
			)
		);
	}

	/** @return array<string, mixed> */
	private static function detail(): array {
		return Type::object(
			array(
				'id'           => Type::id(),
				'title'        => Type::text(),
				'url'          => Type::url(),
				'language'     => Type::text(),
				'visibility'   => Type::ref( 'Visibility' ),
				'html'         => Type::described( Type::text(), 'Fit for a message: blocks rendered, no scripts, frames or forms, absolute links.' ),
				'text'         => Type::text(),
				'excerpt'      => Type::text(),
				'image_url'    => Type::nullable( Type::url() ),
				'translations' => Type::described(
					Type::list(
						Type::object(
							array(
								'language' => Type::text(),
								'id'       => Type::id(),
								'title'    => Type::text(),
								'url'      => Type::url(),
							)
						)
					),
					'Published ones, this article included.'
				),
				'edit_url'     => Type::nullable( Type::url() ),
			)
		);
	}

	/** @return array<string, mixed> */
	private static function query(): array {
		$properties = array(
			'search'     => Type::text( self::MAX_SEARCH ),
			'status'     => Type::ref( 'ArticleStatus' ),
			'language'   => self::language(),
			'category'   => Type::described( Type::int( -1 ), 'Sub-categories included; -1 for articles without a category.' ),
			'visibility' => Type::ref( 'Visibility' ),
			'owner'      => Type::id(),
			'only'       => Type::one_of( array_column( ArticleFilter::cases(), 'value' ) ),
			'sort'       => Type::one_of( array_column( ArticleSort::cases(), 'value' ) ),
			'page'       => Type::int( 1, 10_000 ),
			'per_page'   => Type::int( 1, ArticleQuery::MAX_PER_PAGE ),
		);
		return Type::object( $properties, array_keys( $properties ) );
	}

	/** @return array<string, mixed> */
	private static function change(): array {
		$properties = array(
			'order'        => array( 'type' => 'integer', 'minimum' => -100_000, 'maximum' => 100_000 ),
			'category_ids' => Type::list( Type::id(), 50 ),
			'visibility'   => Type::ref( 'Visibility' ),
			'owner_id'     => Type::described( Type::id( true ), '0 for nobody.' ),
			'review_at'    => Type::nullable( Type::ref( 'ReviewDate' ) ),
			'status'       => Type::ref( 'ArticleStatus' ),
		);
		return Type::object( $properties, array_keys( $properties ) );
	}
}
