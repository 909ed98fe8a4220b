<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

use Sanad\SanadException;

/**
 * A table of articles: the first line names the columns, in any order. Commas, semicolons or tabs
 * between the cells, as the various versions of spreadsheets write them.
 */
final class CsvFile {

	private const COLUMNS = array( 'title', 'content', 'language', 'category', 'tags', 'slug', 'visibility', 'group', 'products', 'related', 'excerpt' );

	/**
	 * @param string $csv Valid UTF-8.
	 * @param int    $max Most rows that are read, one more is read to tell that there are more.
	 * @return list<Entry>
	 * @throws SanadException 400 if the first line does not name title and content.
	 */
	public static function entries( string $csv, int $max ): array {
		$stream = fopen( 'php://temp', 'w+b' );
		if ( false === $stream ) {
			throw SanadException::storage();
		}
		fwrite( $stream, $csv );
		rewind( $stream );
		$separator = self::separator( $csv );
		$columns   = self::columns( fgetcsv( $stream, null, $separator, '"', '' ) );
		if ( ! isset( $columns['title'], $columns['content'] ) ) {
			throw SanadException::invalid( 'file', __( 'The first line of the table has to name the columns, at least "title" and "content".', 'sanad' ) );
		}
		$entries = array();
		while ( count( $entries ) <= $max && false !== ( $row = fgetcsv( $stream, null, $separator, '"', '' ) ) ) {
			if ( array( null ) !== $row ) {
				$cells     = array_map( static fn ( int $column ): string => self::cell( $row[ $column ] ?? '' ), $columns );
				$entries[] = self::entry( $cells, count( $entries ) + 2 );
			}
		}
		fclose( $stream );
		return $entries;
	}

	/**
	 * A cell as it was meant. Exports put an apostrophe before what a spreadsheet would run as a
	 * formula; it is no part of the text.
	 */
	public static function cell( ?string $cell ): string {
		return (string) preg_replace( '/^\'(?=[=+\-@\t\r＝＋－＠])/u', '', trim( (string) $cell, " \n" ) );
	}

	/** @param array<string, string> $cells By column. */
	private static function entry( array $cells, int $line ): Entry {
		$list    = static fn ( string $column ): ?array => '' === ( $cells[ $column ] ?? '' ) ? null : FrontMatter::parts( $cells[ $column ] );
		$content = $cells['content'] ?? '';
		return new Entry(
			path: "{$line}.html",
			title: $cells['title'] ?? '',
			// Plain text is Markdown too.
			html: 1 === preg_match( '#<(?:p|div|h[1-6]|ul|ol|table|br|blockquote)\b#i', $content ) ? $content : Markdown::html( $content ),
			slug: $cells['slug'] ?? '',
			language: $cells['language'] ?? '',
			group: $cells['group'] ?? '',
			categories: $list( 'category' ),
			tags: $list( 'tags' ),
			visibility: strtolower( $cells['visibility'] ?? '' ),
			products: $list( 'products' ),
			related: $list( 'related' ),
			excerpt: '' === ( $cells['excerpt'] ?? '' ) ? null : $cells['excerpt']
		);
	}

	/** The sign that parts the names of the columns. */
	private static function separator( string $csv ): string {
		$first  = strtok( $csv, "\r\n" );
		$counts = array();
		foreach ( array( ',', ';', "\t" ) as $sign ) {
			$counts[ $sign ] = substr_count( is_string( $first ) ? $first : '', $sign );
		}
		arsort( $counts );
		return (string) array_key_first( $counts );
	}

	/**
	 * @param array<int, string|null>|false $names
	 * @return array<string, int> Place by name.
	 */
	private static function columns( array|false $names ): array {
		$columns = array();
		foreach ( false === $names ? array() : $names as $place => $name ) {
			$name = strtolower( trim( (string) $name ) );
			if ( in_array( $name, self::COLUMNS, true ) ) {
				$columns[ $name ] ??= $place;
			}
		}
		return $columns;
	}
}
