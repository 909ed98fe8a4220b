<?php
declare(strict_types=1);

namespace Sanad\Search\Query;

/**
 * Reads what was typed into the search box.
 *
 * A query is pieces with space between them. A piece is a run of other characters or something in
 * quotes; a minus before it turns it round; a known name with a colon before it makes it a filter,
 * and may be followed by space: `from:sara`, `-tag: "very late"`. An unknown name with its colon is
 * text, such as the "Re:" of a pasted subject. Whatever is typed can be read; nothing is an error.
 *
 * `src/search/query.ts` reads in the same way; `tests/fixtures/query-vectors.json` holds both.
 */
final class QueryParser {

	/** Longest query that is read, in characters. */
	public const MAX = 500;

	/** Space, and the marks of direction that keyboards put around what they type. */
	private const SPACE = '[\s\p{Z}\x{061C}\x{200B}\x{200E}\x{200F}\x{202A}-\x{202E}\x{2066}-\x{2069}\x{FEFF}]';

	private const QUOTES = '"“”„«»';

	/** @return list<QueryPart> */
	public static function parse( string $query ): array {
		$query = mb_substr( mb_scrub( $query, 'UTF-8' ), 0, self::MAX );
		$parts = array();
		$at    = 0;
		while ( $at < strlen( $query ) ) {
			if ( 1 === preg_match( '/\G' . self::SPACE . '+/u', $query, $space, 0, $at ) ) {
				$at += strlen( $space[0] );
				continue;
			}
			[ $part, $length ] = self::next( $query, $at );
			$parts[]           = $part;
			$at               += $length;
		}
		return $parts;
	}

	/** @return array{QueryPart, int<1, max>} The piece that begins here, and its length in bytes. */
	private static function next( string $query, int $start ): array {
		$at         = $start;
		$is_negated = 1 === preg_match( '/\G-(?!-|' . self::SPACE . '|$)/u', $query, $minus, 0, $at );
		$at        += $is_negated ? 1 : 0;
		$name       = '';
		$operator   = null;
		if ( 1 === preg_match( '/\G([\p{L}\p{M}_]{1,30})[:：]/u', $query, $found, 0, $at ) ) {
			$name     = $found[1];
			$operator = SearchOperator::named( $name );
		}
		if ( null !== $operator ) {
			$at += strlen( $found[0] ?? '' );
			// A space behind the colon, unless what follows is the next filter.
			if ( 1 === preg_match( '/\G' . self::SPACE . '+(?=[^\s])/u', $query, $space, 0, $at ) && ! self::is_filter( $query, $at + strlen( $space[0] ) ) ) {
				$at += strlen( $space[0] );
			}
		}
		[ $value, $is_phrase, $length ] = self::value( $query, $at );
		$at                             = max( $at + $length, $start + 1 );
		return array( new QueryPart( substr( $query, $start, $at - $start ), $name, $operator, $value, $is_phrase, $is_negated ), max( 1, $at - $start ) );
	}

	private static function is_filter( string $query, int $at ): bool {
		return 1 === preg_match( '/\G-?([\p{L}\p{M}_]{1,30})[:：]/u', $query, $found, 0, $at ) && null !== SearchOperator::named( $found[1] );
	}

	/** @return array{string, bool, int} The value that begins here, whether it is quoted, and its length in bytes. */
	private static function value( string $query, int $at ): array {
		if ( 1 === preg_match( '/\G[' . self::QUOTES . ']([^' . self::QUOTES . ']*)[' . self::QUOTES . ']?/u', $query, $found, 0, $at ) ) {
			return array( trim( $found[1] ), true, strlen( $found[0] ) );
		}
		if ( 1 === preg_match( '/\G(?:(?!' . self::SPACE . ')[^' . self::QUOTES . '])+/u', $query, $found, 0, $at ) ) {
			return array( $found[0], false, strlen( $found[0] ) );
		}
		return array( '', false, 0 );
	}
}
