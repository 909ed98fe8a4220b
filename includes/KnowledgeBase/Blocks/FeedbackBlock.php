<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\BlockTemplate;
use Sanad\KnowledgeBase\Article;
use Sanad\KnowledgeBase\Feedback\FeedbackPost;
use Sanad\KnowledgeBase\Feedback\FeedbackStep;
use Sanad\Plugin;

/** Gathers what `blocks/article-feedback/render.php` prints. Only on the page of an article. */
final class FeedbackBlock {

	public const NAME = 'sanad/article-feedback';

	public function __construct(
		private readonly BlockTemplate $template,
		private readonly FeedbackPost $post,
		private readonly Reader $reader,
		private readonly Shown $shown
	) {}

	/**
	 * The HTML; nothing where no article is shown, or only the question for its password.
	 *
	 * @param array<string, mixed> $values Attributes.
	 */
	public function render( array $values, string $content, \WP_Block $block ): string {
		$article = $this->shown->article( $block );
		if ( null === $article || post_password_required( $article->id ) ) {
			return '';
		}
		$attributes = new Attributes( $values );
		return $this->reader->speak( $article->language, fn (): string => $this->print( $article, $attributes ) );
	}

	private function print( Article $article, Attributes $attributes ): string {
		$counts = $article->is_published() && is_singular() && get_queried_object_id() === $article->id;
		wp_interactivity_config(
			self::NAME,
			array(
				'viewsUrl'    => rest_url( Plugin::REST_NAMESPACE . "/knowledge-base/articles/{$article->id}/views" ),
				'feedbackUrl' => rest_url( Plugin::REST_NAMESPACE . "/knowledge-base/articles/{$article->id}/feedback" ),
				// Guests get none: their page may lie in a cache for longer than a nonce lives.
				'restNonce'   => is_user_logged_in() ? wp_create_nonce( 'wp_rest' ) : '',
				'counts'      => $counts,
			)
		);
		return $this->template->html(
			new FeedbackView(
				wrapper: $this->reader->wrapper( 'sanad-feedback', $article->language ),
				article_id: $article->id,
				question: $attributes->text( 'question', __( 'Was this helpful?', 'sanad' ) ),
				step: $this->step(),
				problem: $this->post->problem()
			)
		);
	}

	private function step(): FeedbackStep {
		$step = $_GET[ FeedbackPost::QUERY_ARG ] ?? ''; // phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput -- One of three words; shows something, changes nothing.
		return ( is_string( $step ) ? FeedbackStep::tryFrom( $step ) : null ) ?? FeedbackStep::Ask;
	}
}
