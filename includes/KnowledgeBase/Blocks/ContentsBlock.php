<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\BlockTemplate;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Page\Heading;
use Sanad\KnowledgeBase\Page\Headings;

/** Gathers what `blocks/article-contents/render.php` prints, and makes its links lead somewhere. */
final class ContentsBlock {

	public const NAME = 'sanad/article-contents';

	/** After blocks, paragraphs and shortcodes have been made. */
	private const AFTER_ALL = 12;

	public function __construct( private readonly BlockTemplate $template, private readonly Reader $reader ) {}

	/** Adds the hook. */
	public function register(): void {
		add_filter( 'the_content', array( $this, 'add_ids' ), self::AFTER_ALL );
	}

	/** Gives the headings of articles ids, and those of other pages that show their contents. */
	public function add_ids( string $html ): string {
		$post = get_post();
		if ( ! $post instanceof \WP_Post || ! ( ArticleType::NAME === $post->post_type || has_block( self::NAME, $post ) ) ) {
			return $html;
		}
		return Headings::with_ids( $html );
	}

	/**
	 * The HTML; nothing where there is nothing to choose from.
	 *
	 * @param array<string, mixed> $values Attributes.
	 */
	public function render( array $values, string $content, \WP_Block $block ): string {
		$attributes = new Attributes( $values );
		$post       = self::post( $block );
		$headings   = null === $post ? array() : Headings::of( $post->post_content );
		if ( ! $attributes->bool( 'showSubheadings', true ) ) {
			$headings = array_values( array_filter( $headings, static fn ( Heading $heading ): bool => 2 === $heading->level ) );
		}
		if ( null === $post || count( $headings ) < 2 ) {
			return '';
		}
		$languages = $this->reader->languages;
		$language  = ArticleType::NAME === $post->post_type ? $languages->of_article( $post->ID ) : $languages->current();
		return $this->reader->speak(
			$language,
			fn (): string => $this->template->html(
				new ContentsView(
					wrapper: $this->reader->wrapper( 'sanad-contents', $language ),
					heading: $attributes->text( 'heading', __( 'On this page', 'sanad' ) ),
					headings: Headings::nested( $headings ),
					is_open: $attributes->bool( 'isOpen', true )
				)
			)
		);
	}

	/** What the block stands in or beside; null where there is nothing to read yet. */
	private static function post( \WP_Block $block ): ?\WP_Post {
		$id   = $block->context['postId'] ?? null;
		$post = get_post( is_numeric( $id ) ? (int) $id : null );
		return $post instanceof \WP_Post && ! post_password_required( $post ) ? $post : null;
	}
}
