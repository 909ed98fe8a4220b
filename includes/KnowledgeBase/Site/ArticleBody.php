<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Site;

use Sanad\KnowledgeBase\Article;
use Sanad\KnowledgeBase\ArticleRepository;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Languages;
use Sanad\KnowledgeBase\Visibility;

/** The text of an article on its page: says in which language it is, and if the reader's own is missing. */
final class ArticleBody {

	public function __construct(
		private readonly ArticleRepository $articles,
		private readonly Visibility $visibility,
		private readonly Languages $languages
	) {}

	/** Adds the hooks: after everything that makes the text, before what others put around it. */
	public function register(): void {
		add_filter( 'the_content', array( $this, 'wrap' ), 15 );
		add_filter( 'the_title', array( $this, 'escape_title' ), 1, 2 );
	}

	/** @param mixed $content HTML. */
	public function wrap( mixed $content ): mixed {
		$id = get_the_ID();
		if ( ! is_string( $content ) || ! is_singular( ArticleType::NAME ) || get_queried_object_id() !== $id || ! in_the_loop() || post_password_required( $id ) ) {
			return $content;
		}
		$article = $this->articles->find( $id );
		if ( null === $article ) {
			return $content;
		}
		return sprintf(
			'%s<div class="sanad-article-body" lang="%s" dir="%s">%s</div>',
			$this->note( $article ),
			esc_attr( $article->language ),
			esc_attr( $this->languages->direction( $article->language ) ),
			$content
		);
	}

	/**
	 * Titles are plain text. What looks like an element in one is shown as it was typed.
	 *
	 * @param mixed $title
	 * @param mixed $post_id
	 */
	public function escape_title( mixed $title, mixed $post_id = 0 ): mixed {
		return is_string( $title ) && is_numeric( $post_id ) && ArticleType::NAME === get_post_type( (int) $post_id ) ? esc_html( $title ) : $title;
	}

	/** What somebody is told whose language this is not, and who finds none in his own; the breadcrumbs lead to one that is there. */
	private function note( Article $article ): string {
		$wanted = $this->languages->of_reader();
		if ( $wanted === $article->language || ! in_array( $wanted, $this->languages->all(), true ) ) {
			return '';
		}
		$translation = $this->articles->in_language( $article, $wanted );
		if ( $translation->language === $wanted && $this->visibility->can_read( Audience::current(), $translation->id ) ) {
			return '';
		}
		return sprintf(
			'<p class="sanad-language-note">%s</p>',
			sprintf(
				/* translators: 1: name of the reader's language, 2: name of the language that the article is in. */
				esc_html__( 'This article is not there in %1$s yet. You are reading it in %2$s.', 'sanad' ),
				'<bdi>' . esc_html( $this->languages->name( $wanted ) ) . '</bdi>',
				'<bdi>' . esc_html( $this->languages->name( $article->language ) ) . '</bdi>'
			)
		);
	}
}
