<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

use Sanad\Attachments\FileRules;
use Sanad\Attachments\UploadedFile;
use Sanad\Messages\HtmlCleaner;
use Sanad\SanadException;

/** Reads the articles out of a file: Markdown, HTML, a table, or a ZIP file of the first two. */
final class FileReader {

	/** Bytes of a file that was sent. */
	public const MAX_BYTES = 10_485_760;

	/** Most articles in one go. */
	public const MAX_ENTRIES = 500;

	/**
	 * @return list<Entry>
	 * @throws SanadException 400 for what cannot be read, 413 for what is too much.
	 */
	public function read( UploadedFile $file ): array {
		if ( $file->size > self::MAX_BYTES ) {
			throw SanadException::too_large( FileRules::too_large_sentence( self::MAX_BYTES ) );
		}
		$entries = 'zip' === self::ending( $file->name ) ? $this->of_archive( $file ) : $this->of_text( basename( str_replace( '\\', '/', $file->name ) ), (string) file_get_contents( $file->path ) );
		if ( array() === $entries ) {
			throw SanadException::invalid( 'file', __( 'There are no articles in this file.', 'sanad' ) );
		}
		return self::limited( $entries );
	}

	/**
	 * The articles in the text of one file.
	 *
	 * @param string $path Where it lies, its ending tells what it is.
	 * @return list<Entry>
	 * @throws SanadException 400.
	 */
	public function of_text( string $path, string $text ): array {
		$text = str_starts_with( $text, "\xEF\xBB\xBF" ) ? substr( $text, 3 ) : $text;
		if ( ! mb_check_encoding( $text, 'UTF-8' ) ) {
			throw SanadException::invalid( 'file', __( 'This file is not saved as UTF-8. Save it again in this encoding, so that Arabic letters stay what they are.', 'sanad' ) );
		}
		$text = str_replace( "\0", '', $text );
		return match ( self::ending( $path ) ) {
			'md', 'markdown' => array( self::markdown( $path, $text ) ),
			'html', 'htm'    => array( self::html( $path, $text ) ),
			'csv'            => CsvFile::entries( $text, self::MAX_ENTRIES ),
			default          => throw SanadException::invalid( 'file', __( 'Articles can be imported from Markdown, HTML, CSV and ZIP files.', 'sanad' ) ),
		};
	}

	/**
	 * @param list<Entry> $entries
	 * @return list<Entry>
	 * @throws SanadException 413.
	 */
	public static function limited( array $entries ): array {
		if ( count( $entries ) > self::MAX_ENTRIES ) {
			throw SanadException::too_large(
				sprintf(
					/* translators: %s: a number of articles. */
					_n( 'At most %s article can be imported in one go. Divide the file and import the parts.', 'At most %s articles can be imported in one go. Divide the file and import the parts.', self::MAX_ENTRIES, 'sanad' ),
					number_format_i18n( self::MAX_ENTRIES )
				)
			);
		}
		return $entries;
	}

	/** @return list<Entry> */
	private function of_archive( UploadedFile $file ): array {
		$entries = array();
		foreach ( Archive::files( $file->path, HtmlCleaner::MAX_BYTES ) as $path => $text ) {
			array_push( $entries, ...$this->of_text( $path, self::whole( $text ) ) );
		}
		return $entries;
	}

	/** Text that was cut at the limit has half a letter at its end; it is refused for its length, not for that. */
	private static function whole( string $text ): string {
		return strlen( $text ) > HtmlCleaner::MAX_BYTES ? mb_scrub( $text, 'UTF-8' ) : $text;
	}

	private static function markdown( string $path, string $text ): Entry {
		$head = FrontMatter::of( $text );
		// What is too long is refused later on, with its title; reading it would only cost time.
		$html = strlen( $head->body ) > HtmlCleaner::MAX_BYTES ? $head->body : Markdown::html( $head->body );
		$title = $head->text( 'title' );
		if ( '' === $title ) {
			[ $title, $html ] = HtmlPage::split_heading( $html );
		}
		return new Entry(
			path: $path,
			title: '' !== $title ? $title : self::title_of( $path ),
			html: $html,
			slug: $head->text( 'slug' ),
			language: $head->text( 'language' ),
			group: $head->text( 'group' ),
			categories: $head->texts( 'category' ) ?? $head->texts( 'categories' ),
			tags: $head->texts( 'tags' ),
			visibility: strtolower( $head->text( 'visibility' ) ),
			products: $head->texts( 'products' ),
			related: $head->texts( 'related' ),
			excerpt: '' === $head->text( 'excerpt' ) ? null : $head->text( 'excerpt' )
		);
	}

	private static function html( string $path, string $text ): Entry {
		$page = HtmlPage::of( $text );
		return new Entry( path: $path, title: '' !== $page->title ? $page->title : self::title_of( $path ), html: $page->body, language: $page->language );
	}

	private static function title_of( string $path ): string {
		return trim( str_replace( array( '-', '_' ), ' ', Entry::without_ending( basename( $path ) ) ) );
	}

	private static function ending( string $name ): string {
		return strtolower( pathinfo( $name, PATHINFO_EXTENSION ) );
	}
}
