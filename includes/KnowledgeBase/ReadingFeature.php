<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Desk;
use Sanad\KnowledgeBase\Deflection\DeflectionController;
use Sanad\KnowledgeBase\Deflection\DeflectionRepository;
use Sanad\KnowledgeBase\Deflection\Figures;
use Sanad\KnowledgeBase\Feedback\ArticleStats;
use Sanad\KnowledgeBase\Feedback\FeedbackController;
use Sanad\KnowledgeBase\Feedback\FeedbackPost;
use Sanad\KnowledgeBase\Feedback\FeedbackRepository;
use Sanad\KnowledgeBase\Feedback\FeedbackService;
use Sanad\KnowledgeBase\Reading\PublicArticleController;
use Sanad\KnowledgeBase\Reading\ReaderGate;
use Sanad\KnowledgeBase\Reading\ReadingCleanup;
use Sanad\KnowledgeBase\Reading\ReadingPrivacy;
use Sanad\KnowledgeBase\Reading\ReadingRecorder;
use Sanad\KnowledgeBase\Reading\SentArticles;
use Sanad\KnowledgeBase\Reading\TicketArticleController;
use Sanad\KnowledgeBase\Reading\TicketArticles;
use Sanad\Rest\AgentApi;
use Sanad\Rest\Errors;
use Sanad\Security\ClientAddress;
use Sanad\Security\Policy;
use Sanad\Security\RateLimiter;

/** The root of what comes back from readers: views, votes, and what was read before a question. */
final class ReadingFeature {

	public readonly ArticleStats $stats;
	public readonly TicketArticles $ticket_articles;
	public readonly ReadingRecorder $recorder;
	public readonly FeedbackPost $post;
	public readonly ReaderGate $gate;

	private readonly FeedbackRepository $feedback;
	private readonly FeedbackService $service;
	private readonly DeflectionRepository $deflections;

	public function __construct(
		private readonly Desk $desk,
		private readonly KnowledgeBaseFeature $knowledge_base,
		RateLimiter $limiter,
		ClientAddress $client
	) {
		$this->stats           = new ArticleStats( $desk->db, $desk->clock );
		$this->ticket_articles = new TicketArticles( $desk->db, $desk->clock );
		$this->feedback        = new FeedbackRepository( $desk->db, $desk->clock, $this->stats );
		$this->deflections     = new DeflectionRepository( $desk->db, $desk->clock );
		$this->recorder        = new ReadingRecorder( $desk->visibility, $this->ticket_articles, $this->deflections );
		$this->gate            = new ReaderGate( $desk->visibility, $limiter, $client );
		$this->service         = new FeedbackService( $this->gate, $this->stats, $this->feedback, $knowledge_base->languages );
		$this->post            = new FeedbackPost( $this->service );
	}

	/** Lets each part add its hooks. */
	public function register( Policy $policy, Errors $errors, AgentApi $api ): void {
		$desk    = $this->desk;
		$cleanup = new ReadingCleanup( $desk->clock, $this->stats, $this->feedback, $this->deflections, $this->ticket_articles );
		$cleanup->register();
		$desk->jobs->add( $cleanup );
		$desk->dispatcher->add( new SentArticles( $this->ticket_articles, $desk->visibility ) );

		$this->post->register();
		( new ReadingPrivacy( $desk->db, $desk->customers, $this->ticket_articles, $this->deflections ) )->register();
		( new FeedbackController( $policy, $errors, $this->service, $this->feedback ) )->register();
		( new PublicArticleController( $policy, $errors, $this->gate, $this->knowledge_base->articles, new ArticleHtml( $desk->sanitizer ) ) )->register();
		( new DeflectionController( $policy, $errors, $this->gate, $this->deflections, new Figures( $desk->db, $desk->clock ) ) )->register();
		( new TicketArticleController( $policy, $errors, $api->access, $this->ticket_articles, $this->knowledge_base->articles, $desk->visibility ) )->register();
	}
}
