<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How a search for articles is asked and answered. */
final class SearchSchema implements SchemaProvider {

	/** Longest text in characters that is searched for. */
	public const MAX_QUERY = 200;

	/** Most hits of one answer to the public, and to staff. */
	public const MAX_PUBLIC = 10;
	public const MAX_STAFF  = 20;

	public static function definitions(): array {
		return array(
			'ArticleMatch'        => Type::described( Type::one_of( array_column( Matched::cases(), 'value' ) ), 'The closest way in which a word that was asked for stands in the article.' ),
			'KnowledgeBaseHit'    => Type::object( self::hit() ),
			'KnowledgeBaseHits'   => Type::object(
				array(
					'items'     => Type::list( Type::ref( 'KnowledgeBaseHit' ) ),
					'corrected' => self::corrected(),
					'total'     => Type::described( Type::int(), 'How many articles this reader can find with it; those of `items` are the best.' ),
				)
			),
			'ArticleHit'          => Type::object( self::hit() + array( 'visibility' => Type::ref( 'Visibility' ) ) ),
			'ArticleHits'         => Type::object(
				array(
					'items'     => Type::list( Type::ref( 'ArticleHit' ) ),
					'corrected' => self::corrected(),
				)
			),
			'KnowledgeBaseSearch' => Type::object(
				array(
					'q'        => self::query(),
					'language' => self::language(),
					'category' => Type::described( Type::id(), 'Only articles of this category and those below it.' ),
					'product'  => Type::described( Type::id(), 'Articles that belong to this product come first.' ),
					'limit'    => Type::int( 1, self::MAX_PUBLIC ),
				),
				array( 'language', 'category', 'product', 'limit' )
			),
			'ArticleSearch'       => Type::object(
				array(
					'q'        => self::query(),
					'language' => self::language(),
					'limit'    => Type::int( 1, self::MAX_STAFF ),
				),
				array( 'language', 'limit' )
			),
		);
	}

	/** @return array<string, mixed> What may be asked. Longer texts are refused, not cut, so that nobody wonders what was searched. */
	public static function query(): array {
		return Type::text( self::MAX_QUERY );
	}

	/** @return array<string, mixed> */
	public static function language(): array {
		return Type::described( Type::text( 20 ), 'Two letters, such as `ar`: articles in it come first. The site\'s language if it is missing.' );
	}

	/**
	 * A hit for the public.
	 *
	 * @param string $language The preferred one.
	 * @return array<string, mixed>
	 */
	public static function public_hit( ArticleHit $hit, string $language ): array {
		return array(
			'id'                => $hit->article_id,
			'title'             => $hit->title,
			'title_html'        => $hit->title_html,
			'passage_html'      => $hit->passage_html,
			'url'               => $hit->url,
			'language'          => $hit->language,
			'category'          => $hit->category,
			'matched'           => $hit->matched->value,
			'is_other_language' => $hit->language !== $language,
		);
	}

	/**
	 * A hit for staff.
	 *
	 * @param string $language The preferred one.
	 * @return array<string, mixed>
	 */
	public static function hit_of( ArticleHit $hit, string $language ): array {
		return self::public_hit( $hit, $language ) + array( 'visibility' => $hit->visibility );
	}

	/** @return array<string, array<string, mixed>> */
	private static function hit(): array {
		return array(
			'id'                => Type::id(),
			'title'             => Type::text(),
			'title_html'        => Type::described( Type::text(), 'The title, escaped; `<mark>` around what was found is its only markup.' ),
			'passage_html'      => Type::described( Type::text(), 'A passage of the text in the same way; may be empty.' ),
			'url'               => Type::url(),
			'language'          => Type::text(),
			'category'          => Type::described( Type::text(), 'Name of its first category in its own language; empty if it has none.' ),
			'matched'           => Type::ref( 'ArticleMatch' ),
			'is_other_language' => Type::described( Type::bool(), 'Whether it is not in the language that was asked for.' ),
		);
	}

	/** @return array<string, mixed> */
	private static function corrected(): array {
		return Type::described( Type::nullable( Type::text() ), 'What was searched instead, because nothing holds a word as it was typed; null if nothing was corrected.' );
	}
}
