<?php
declare(strict_types=1);

namespace Sanad\Tags;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How a tag looks to agents. */
final class TagSchema implements SchemaProvider {

	/** Longest name of a tag, and when to use it, in characters, as the columns hold them. */
	public const MAX_NAME        = 100;
	public const MAX_DESCRIPTION = 500;

	public static function definitions(): array {
		$color = Type::one_of( array( '', ...Palette::COLORS ) );
		return array(
			'Tag' => Type::object(
				array(
					'id'    => Type::id(),
					'name'  => Type::text(),
					'color' => Type::text(),
				)
			),
			'TagDetail' => Type::extension( 'Tag', array( 'description' => Type::described( Type::text(), 'When to use it.' ) ) ),
			'TagList'   => Type::object( array( 'items' => Type::list( Type::ref( 'TagDetail' ) ) ) ),
			'TagColor'  => Type::described( $color, 'Empty for the default.' ),
			'TagCreate' => Type::object(
				array(
					'name'        => Type::text( self::MAX_NAME, 1 ),
					'color'       => Type::ref( 'TagColor' ),
					'description' => Type::text( self::MAX_DESCRIPTION ),
					'is_separate' => Type::described( Type::bool(), 'Makes it although there is one of a similar name.' ),
				),
				array( 'color', 'description', 'is_separate' )
			),
			'TagSave'   => Type::object(
				array(
					'name'        => Type::text( self::MAX_NAME, 1 ),
					'color'       => Type::ref( 'TagColor' ),
					'description' => Type::text( self::MAX_DESCRIPTION ),
				),
				array( 'name', 'color', 'description' )
			),
			'TagMerge'  => Type::object( array( 'into' => Type::id() ) ),
			'TagUse'    => Type::object( array( 'id' => Type::id(), 'tickets' => Type::int() ) ),
			'TagUses'   => Type::described( Type::object( array( 'items' => Type::list( Type::ref( 'TagUse' ) ) ) ), 'Tags that no ticket has are absent.' ),
		);
	}

	/**
	 * The schema of a field in which tags are named that need not exist yet.
	 *
	 * @param int $most Most names.
	 *
	 * @return array<string, mixed>
	 */
	public static function names( int $most = 50 ): array {
		return Type::described( Type::list( Type::text( self::MAX_NAME, 1 ), $most ), 'Names; a new name makes a new tag.' );
	}

	/** @return array{id: int, name: string, color: string} */
	public static function tag( Tag $tag ): array {
		return array(
			'id'    => $tag->id,
			'name'  => $tag->name,
			'color' => $tag->color,
		);
	}

	/** @return array{id: int, name: string, color: string, description: string} */
	public static function detail( Tag $tag ): array {
		return self::tag( $tag ) + array( 'description' => $tag->description );
	}
}
