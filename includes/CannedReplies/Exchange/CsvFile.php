<?php
declare(strict_types=1);

namespace Sanad\CannedReplies\Exchange;

use Sanad\SanadException;

/**
 * Canned replies as CSV, a row for each language; rows with the same number are one reply.
 *
 * A spreadsheet takes a cell that begins with `=` and its like for a formula. Such cells get an
 * apostrophe before them, which is taken away again on the way in.
 */
final class CsvFile implements FileFormat {

	private const COLUMNS = array( 'reply', 'title', 'folder', 'personal', 'shortcut', 'when_to_use', 'review_at', 'language', 'language_title', 'body_html' );

	/** What begins a formula, in full width too, behind any number of apostrophes. */
	private const FORMULA = '/^\'*[=+\-@\t\r\x{FF1D}\x{FF0B}\x{FF0D}\x{FF20}]/u';

	/** Spreadsheets take UTF-8 without this for something else. */
	private const MARK = "\u{FEFF}";

	public function write( array $rows ): string {
		$lines = array( self::COLUMNS );
		foreach ( $rows as $index => $row ) {
			foreach ( $row->versions as $version ) {
				$lines[] = array(
					(string) ( $index + 1 ),
					$row->title,
					implode( ' / ', array_map( static fn ( string $name ): string => str_replace( '/', '\/', $name ), $row->folder ) ),
					$row->is_personal ? 'yes' : 'no',
					$row->shortcut,
					$row->when_to_use,
					$row->review_at,
					$version['language'],
					$version['title'],
					$version['body_html'],
				);
			}
		}
		return self::MARK . implode( '', array_map( self::line( ... ), $lines ) );
	}

	public function read( string $content ): array {
		$lines   = self::lines( $content );
		$columns = array_map( static fn ( string $name ): string => strtolower( trim( $name ) ), array_shift( $lines ) ?? array() );
		if ( ! in_array( 'title', $columns, true ) || ! in_array( 'body_html', $columns, true ) ) {
			throw SanadException::invalid( 'file', __( 'This file lacks the columns title and body_html in its first line.', 'sanad' ) );
		}
		$replies = array();
		foreach ( $lines as $number => $cells ) {
			$cells = array_map( self::plain( ... ), $cells );
			$row   = array();
			foreach ( $columns as $index => $column ) {
				$row[ $column ] = $cells[ $index ] ?? '';
			}
			if ( '' === trim( implode( '', $row ) ) ) {
				continue;
			}
			$key               = '' === ( $row['reply'] ?? '' ) ? "line {$number}" : "reply {$row['reply']}";
			$replies[ $key ][] = $row;
		}
		return array_map( self::reply( ... ), array_values( $replies ) );
	}

	/** @param non-empty-list<array<string, string>> $rows Of one reply. */
	private static function reply( array $rows ): ReplyRow {
		$first  = $rows[0];
		$folder = preg_split( '#(?<!\\\\)/#', $first['folder'] ?? '' );
		$names  = array_map( static fn ( string $name ): string => trim( str_replace( '\/', '/', $name ) ), false === $folder ? array() : $folder );
		return new ReplyRow(
			$first['title'] ?? '',
			array_values( array_filter( $names, static fn ( string $name ): bool => '' !== $name ) ),
			in_array( strtolower( $first['personal'] ?? '' ), array( 'yes', '1', 'true' ), true ),
			$first['shortcut'] ?? '',
			$first['when_to_use'] ?? '',
			$first['review_at'] ?? '',
			array_map( static fn ( array $row ): array => array( 'language' => $row['language'] ?? '', 'title' => $row['language_title'] ?? '', 'body_html' => $row['body_html'] ?? '' ), $rows )
		);
	}

	/** @param list<string> $cells */
	private static function line( array $cells ): string {
		$quoted = array_map( static fn ( string $cell ): string => '"' . str_replace( '"', '""', 1 === preg_match( self::FORMULA, $cell ) ? "'{$cell}" : $cell ) . '"', $cells );
		return implode( ',', $quoted ) . "\r\n";
	}

	/** The cell as it was before {@see self::line()}. */
	private static function plain( string $cell ): string {
		return str_starts_with( $cell, "'" ) && 1 === preg_match( self::FORMULA, $cell ) ? substr( $cell, 1 ) : $cell;
	}

	/** @return list<list<string>> */
	private static function lines( string $content ): array {
		$content = str_starts_with( $content, self::MARK ) ? substr( $content, strlen( self::MARK ) ) : $content;
		if ( ! mb_check_encoding( $content, 'UTF-8' ) ) {
			throw SanadException::invalid( 'file', __( 'This file is not in UTF-8. Save it again as "CSV UTF-8".', 'sanad' ) );
		}
		$stream = fopen( 'php://temp', 'r+b' );
		if ( false === $stream ) {
			throw SanadException::unavailable( __( 'The server could not take the file. Try again later, or send it without the file.', 'sanad' ) );
		}
		fwrite( $stream, str_replace( "\0", '', $content ) );
		rewind( $stream );
		$head      = (string) strtok( $content, "\n" );
		$separator = substr_count( $head, ';' ) > substr_count( $head, ',' ) ? ';' : ',';
		$lines     = array();
		while ( false !== ( $cells = fgetcsv( $stream, null, $separator, '"', '' ) ) ) {
			$lines[] = array_map( 'strval', $cells );
		}
		fclose( $stream );
		return $lines;
	}
}
