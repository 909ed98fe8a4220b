<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;
use Sanad\Search\WordLists;

/** The word lists of the search, as they are shown and saved. */
final class SearchListsSchema implements SchemaProvider {

	public static function definitions(): array {
		$word = Type::text( WordLists::MAX_WORD, 1 );
		$list = array(
			'pairs'      => Type::described( Type::list( Type::list( $word, 2 ) + array( 'minItems' => 2 ), WordLists::MAX_ENTRIES ), 'A word and its plural, where no rule joins the two.' ),
			'synonyms'   => Type::described( Type::list( Type::list( $word, WordLists::MAX_GROUP ) + array( 'minItems' => 2 ), WordLists::MAX_ENTRIES ), 'Words that mean the same, in any languages; each of them finds the others.' ),
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
		);
	}
}
