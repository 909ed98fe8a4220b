<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Feedback;

use Sanad\ContactForm\TypedText;
use Sanad\SanadException;
use Sanad\Security\PageHeaders;

/**
 * Takes in a vote that was sent without script: to the page of the article itself. On success the
 * browser is led to a page that can be reloaded and cached; on refusal the same page says why.
 */
final class FeedbackPost {

	/** Name of the request variable that holds all fields. */
	public const VARIABLE = 'sanad_feedback';

	/** Query argument of the page after a vote: how far it got. */
	public const QUERY_ARG = 'sanad_voted';

	/** Id of the block on its page: there is one article on it. */
	public const ANCHOR = 'sanad-article-feedback';

	private string $problem = '';

	public function __construct( private readonly FeedbackService $service ) {}

	/** Adds the hook: after the request is understood, before anything is printed. */
	public function register(): void {
		add_action( 'template_redirect', array( $this, 'handle' ), 5 );
	}

	/** Why the vote of the running request was refused; empty if it was not. */
	public function problem(): string {
		return $this->problem;
	}

	/** Handles the request if it is one of ours. */
	public function handle(): void {
		$data = $_POST[ self::VARIABLE ] ?? null; // phpcs:ignore WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput -- Cached pages carry no nonce: the service asks where it comes from. Cleaned below.
		if ( 'POST' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) || ! is_array( $data ) ) {
			return;
		}
		PageHeaders::keep_private();
		$data    = wp_unslash( $data );
		$text    = static fn ( string $name ): string => TypedText::line( $data[ $name ] ?? '' );
		$helpful = '1' === $text( 'helpful' );
		$reason  = FeedbackReason::tryFrom( $text( 'reason' ) );
		$comment = TypedText::paragraphs( $data['comment'] ?? '' );
		try {
			$this->service->vote( TypedText::id( $data['article'] ?? 0 ), '', $helpful, $reason, $comment );
		} catch ( SanadException $e ) {
			status_header( $e->status );
			PageHeaders::retry_after( $e );
			$this->problem = $e->getMessage();
			return;
		}
		$step = $helpful || null !== $reason || '' !== $comment ? FeedbackStep::Thanks : FeedbackStep::Why;
		wp_safe_redirect( add_query_arg( self::QUERY_ARG, $step->value ) . '#' . self::ANCHOR, 303 );
		exit;
	}
}
