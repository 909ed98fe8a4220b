<?php
declare(strict_types=1);

namespace Sanad\Topics;

use Sanad\Rest\CommonSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How topics look to agents. */
final class TopicSchema implements SchemaProvider {

	/** Longest name in characters, as the column holds it. */
	public const MAX_NAME = 100;

	private const MAX_TOPICS = 500;

	public static function definitions(): array {
		$names = array(
			'type'                 => 'object',
			'description'          => 'By two-letter code of the language, the site\'s among them.',
			'additionalProperties' => Type::text( self::MAX_NAME ),
		);
		$save  = array(
			'names'     => $names,
			'is_active' => Type::bool(),
		);
		return array(
			'Topic'       => Type::extension(
				'Ref',
				array(
					'names'     => $names,
					'is_active' => Type::described( Type::bool(), 'Whether it is offered; what is not still stands on its tickets.' ),
				)
			),
			'TopicList'   => Type::described( Type::object( array( 'items' => Type::list( Type::ref( 'Topic' ) ) ) ), 'In the shop\'s order; `name` is in the language of whoever asks.' ),
			'TopicCreate' => Type::object( $save, array( 'is_active' ) ),
			'TopicSave'   => Type::object( $save, array( 'names', 'is_active' ) ),
			'TopicOrder'  => Type::object( array( 'ids' => Type::list( Type::id(), self::MAX_TOPICS ) ) ),
		);
	}

	/**
	 * @param string $language Of whoever asks.
	 * @param string $site     Language of the site.
	 * @return array<string, mixed>
	 */
	public static function topic( Topic $topic, string $language, string $site ): array {
		return CommonSchema::reference( $topic->id, $topic->name_in( $language ) ) + array(
			// An object, for languages are keys.
			'names'     => (object) ( array( $site => $topic->name ) + $topic->names ),
			'is_active' => $topic->is_active,
		);
	}
}
