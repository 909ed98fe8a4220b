<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\BlockTemplate;
use Sanad\ContactForm\ContactPage;
use Sanad\ContactForm\FormArticles;
use Sanad\KnowledgeBase\Article;

/**
 * Gathers what `blocks/still-need-help/render.php` prints: the way to the contact form, which notes
 * the article. The last search needs no note: the form finds it on the visitor's own device.
 */
final class NeedHelpBlock {

	public const NAME = 'sanad/still-need-help';

	public function __construct(
		private readonly BlockTemplate $template,
		private readonly ContactPage $page,
		private readonly Reader $reader,
		private readonly Shown $shown
	) {}

	/**
	 * The HTML; nothing where there is no contact form, or on its own page.
	 *
	 * @param array<string, mixed> $values Attributes.
	 */
	public function render( array $values, string $content, \WP_Block $block ): string {
		$attributes = new Attributes( $values );
		$article    = $this->shown->article( $block );
		$language   = null === $article ? $this->reader->language( $attributes ) : $article->language;
		$url        = $this->url( $attributes, $language, $article );
		if ( '' === $url ) {
			return '';
		}
		return $this->reader->speak(
			$language,
			fn (): string => $this->template->html(
				new NeedHelpView(
					wrapper: $this->reader->wrapper( 'sanad-need-help', $language ),
					heading: $attributes->text( 'heading', __( 'Still need help?', 'sanad' ) ),
					text: $attributes->text( 'text', __( 'Write to us. We see which article you come from, so you need not explain it again.', 'sanad' ) ),
					button: $attributes->text( 'buttonText', __( 'Ask us', 'sanad' ) ),
					url: $url
				)
			)
		);
	}

	private function url( Attributes $attributes, string $language, ?Article $article ): string {
		$chosen = $attributes->int( 'pageId', 0, 0, PHP_INT_MAX );
		$page   = $chosen > 0 && 'publish' === get_post_status( $chosen ) ? (string) get_permalink( $chosen ) : $this->page->url( $language );
		$here   = is_page( $chosen > 0 ? $chosen : $this->page->id() );
		if ( '' === $page || $here ) {
			return '';
		}
		return null === $article ? $page : add_query_arg( FormArticles::QUERY_ARG, $article->id, $page );
	}
}
