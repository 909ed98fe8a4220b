<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** The shapes of categories. */
final class CategorySchema implements SchemaProvider {

	private const MAX_ORDERED = 500;

	public static function definitions(): array {
		$icon = Type::described( Type::one_of( array( '', ...Icons::names() ) ), 'Empty for none.' );
		$save = array(
			'name'         => Type::described( Type::text( CategoryMeta::MAX_NAME, 1 ), 'In the site\'s language.' ),
			'slug'         => Type::text( 200 ),
			'parent_id'    => Type::described( Type::id( true ), '0 at the top.' ),
			'names'        => self::texts( CategoryMeta::MAX_NAME ),
			'descriptions' => self::texts( CategoryMeta::MAX_DESCRIPTION ),
			'icon'         => $icon,
		);
		return array(
			'ArticleCategory' => Type::object(
				array(
					'id'           => Type::id(),
					'parent_id'    => Type::id( true ),
					'slug'         => Type::text(),
					'name'         => Type::text(),
					'names'        => self::texts(),
					'descriptions' => self::texts(),
					'icon'         => $icon,
					'order'        => array( 'type' => 'integer' ),
					'count'        => Type::described( Type::int(), 'Articles in it and below, in every status but the trash.' ),
					'url'          => Type::url(),
				)
			),
			'ArticleCategoryList'   => Type::object( array( 'items' => Type::described( Type::list( Type::ref( 'ArticleCategory' ) ), 'Each followed by its sub-categories.' ) ) ),
			'ArticleCategoryCreate' => Type::object( $save, array( 'slug', 'parent_id', 'names', 'descriptions', 'icon' ) ),
			'ArticleCategoryChange' => Type::object( $save, array_keys( $save ) ),
			'ArticleCategoryOrder'  => Type::object(
				array(
					'parent_id'    => Type::described( Type::id( true ), 'Whose sub-categories they become; 0 for the top.' ),
					'category_ids' => Type::described( Type::list( Type::id(), self::MAX_ORDERED ), 'In their new order.' ),
				)
			),
		);
	}

	/** @return array<string, mixed> */
	private static function texts( ?int $max = null ): array {
		return array(
			'type'                 => 'object',
			'description'          => 'By language.',
			'additionalProperties' => Type::text( $max ),
		);
	}
}
