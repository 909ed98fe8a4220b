<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\KnowledgeBase\Article;
use Sanad\KnowledgeBase\ArticleRepository;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Languages;
use Sanad\KnowledgeBase\Visibility;
use Sanad\Plugin;

/** What the contact form takes from the help centre: where somebody comes from, and what it can suggest. */
final class FormArticles {

	/** Query argument of the page with the form: the article from which somebody comes. */
	public const QUERY_ARG = 'sanad_from';

	public function __construct(
		private readonly ArticleRepository $articles,
		private readonly Visibility $visibility,
		private readonly Languages $languages
	) {}

	/** The language of whoever reads the page, by its two letters. */
	public function language(): string {
		return $this->languages->current();
	}

	/** Whether there is anything that could be suggested. */
	public function exist(): bool {
		return ( wp_count_posts( ArticleType::NAME )->publish ?? 0 ) > 0;
	}

	/**
	 * The article from which the current reader comes: named by the form that was sent, or by the
	 * address of the page. One that he may not read is none.
	 *
	 * @param int|null $sent Id that came with the form, 0 if the shopper left it out; null before a form is sent.
	 */
	public function from( ?int $sent ): ?Article {
		$id = $sent ?? TypedText::id( $_GET[ self::QUERY_ARG ] ?? 0 ); // phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput -- A number that shows something and changes nothing.
		return $this->visibility->can_read( Audience::current(), $id ) ? $this->articles->find( $id ) : null;
	}

	/**
	 * What the script needs to suggest articles.
	 *
	 * @return array<string, mixed>
	 */
	public function config(): array {
		return array(
			'searchUrl'      => rest_url( Plugin::REST_NAMESPACE . '/knowledge-base/search' ),
			// The script puts an id in the place of the zero.
			'articleUrl'     => $this->route( 0 ),
			'deflectionsUrl' => rest_url( Plugin::REST_NAMESPACE . '/knowledge-base/deflections' ),
			'language'       => $this->language(),
			'messages'       => array(
				'waiting' => __( 'Articles that may answer your question appear here while you write.', 'sanad' ),
				'none'    => __( 'No article seems to fit yet. Just go on writing.', 'sanad' ),
				'found'   => __( 'Articles that may answer your question are listed below it.', 'sanad' ),
				'loading' => __( 'Loading…', 'sanad' ),
				'failed'  => __( 'The article could not be shown here. Open it in a new tab.', 'sanad' ),
				/* translators: %s: what a shopper searched for, in quotation marks, one or several. */
				'searched' => __( 'You searched for: %s', 'sanad' ),
			),
		);
	}

	private function route( int $id ): string {
		return rest_url( Plugin::REST_NAMESPACE . "/knowledge-base/articles/{$id}" );
	}
}
