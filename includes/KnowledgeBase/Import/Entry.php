<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

use Sanad\KnowledgeBase\VisibleTo;

/**
 * An article as it stands in what is imported. Nothing of it is checked yet but its types; null
 * means that the source says nothing, so that an article which is there keeps what it has.
 */
final class Entry {

	/**
	 * @param string            $path       Where it lies in what is imported, with forward slashes; links are relative to it.
	 * @param string            $title      Plain text; '' if there is none.
	 * @param string            $html       The text as HTML, not yet cleaned; '' where `$markup` is given.
	 * @param string            $markup     The text as block markup of a post of this site.
	 * @param string            $language   As the source says it; '' for the site's.
	 * @param string            $group      UUID or any name; articles of one group translate one another. '' if it stands alone.
	 * @param list<string>|null $categories Slugs or names.
	 * @param list<string>|null $tags
	 * @param string            $visibility Value of {@see VisibleTo}; '' if the source says nothing.
	 * @param list<string>|null $products   SKUs.
	 * @param list<string>|null $related    Groups.
	 * @param bool              $once       An article that is there already is left alone.
	 */
	public function __construct(
		public readonly string $path,
		public readonly string $title,
		public readonly string $html = '',
		public readonly string $markup = '',
		public readonly string $slug = '',
		public readonly string $language = '',
		public readonly string $group = '',
		public readonly ?array $categories = null,
		public readonly ?array $tags = null,
		public readonly string $visibility = '',
		public readonly ?array $products = null,
		public readonly ?array $related = null,
		public readonly ?string $excerpt = null,
		public readonly bool $once = false
	) {}

	/** What a link to it would be called: its file without folders and ending. */
	public function base_name(): string {
		return self::without_ending( basename( $this->path ) );
	}

	/** A path without the ending of a file that holds an article. */
	public static function without_ending( string $path ): string {
		return (string) preg_replace( '/\.(?:md|markdown|html?)$/iD', '', $path );
	}
}
