<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;
use Sanad\Search\IndexProgress;
use Sanad\Search\WordLists;

/** The word lists of the search, as they are shown and saved. */
final class SearchListsSchema implements SchemaProvider {

	public static function definitions(): array {
		$word = Type::text( WordLists::MAX_WORD, 1 );
		$list = array(
			'pairs'      => Type::described( Type::list( array( 'minItems' => 2 ) + Type::list( $word, 2 ), WordLists::MAX_ENTRIES ), 'A word and its plural, where no rule joins the two.' ),
			'synonyms'   => Type::described( Type::list( array( 'minItems' => 2 ) + Type::list( $word, WordLists::MAX_GROUP ), WordLists::MAX_ENTRIES ), 'Words that mean the same, in any languages; each of them finds the others.' ),
			'stop_words' => Type::described( Type::list( $word, WordLists::MAX_ENTRIES ), 'Words that are not looked for unless nothing else was typed.' ),
		);
		return array(
			'SearchLists'     => Type::object(
				$list + array(
					'is_shipped' => Type::described( Type::bool(), 'Whether they are those that came with Sanad.' ),
					'version'    => Type::described( Type::text(), 'Changes with the lists; sent back with a change of them.' ),
				)
			),
			'SearchListsSave' => Type::object(
				$list + array( 'version' => Type::described( Type::text( 64 ), 'The version that the client saw; 409 if somebody has changed the lists since.' ) ),
				array( 'version' )
			),
			'SearchIndexState' => Type::described(
				Type::object(
					array(
						'indexed'     => Type::int(),
						'total'       => Type::described( Type::int(), 'How many can be found once all are indexed.' ),
						'is_complete' => Type::bool(),
					)
				),
				'How many of the published articles, or of the tickets, the search knows as they are now.'
			),
		);
	}

	/** @return array<string, mixed> */
	public static function lists( SearchLists $lists ): array {
		$current = $lists->current();
		return array(
			'pairs'      => $current->pairs,
			'synonyms'   => $current->synonyms,
			'stop_words' => $current->stop_words,
			'is_shipped' => $lists->is_shipped(),
			'version'    => $lists->version(),
		);
	}

	/** @return array<string, mixed> */
	public static function progress( IndexProgress $progress ): array {
		return array(
			'indexed'     => $progress->indexed,
			'total'       => $progress->total,
			'is_complete' => $progress->is_complete(),
		);
	}
}
