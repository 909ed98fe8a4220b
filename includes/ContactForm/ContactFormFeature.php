<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\Blocks;
use Sanad\Desk;
use Sanad\Intake\IntakeProcessor;
use Sanad\Intake\IntakeRepository;
use Sanad\KnowledgeBase\Reading\ReadingRecorder;
use Sanad\Rest\Errors;
use Sanad\Security\ClientAddress;
use Sanad\Security\Policy;
use Sanad\Security\RateLimiter;
use Sanad\WooCommerce\Orders;

/** The root of the contact form: its block, its two ways in, and what makes tickets of it. */
final class ContactFormFeature {

	public readonly FormSeal $seal;
	public readonly FormState $state;
	public readonly Receipts $receipts;
	public readonly UploadedFiles $files;
	public readonly SubmissionService $service;
	public readonly FormBlock $block;

	private readonly AnswerTime $answer_time;

	public function __construct(
		private readonly Desk $desk,
		private readonly Orders $orders,
		private readonly IntakeProcessor $processor,
		IntakeRepository $intake,
		RateLimiter $limiter,
		ClientAddress $client,
		private readonly Blocks $blocks,
		private readonly ReadingRecorder $reading,
		FormArticles $articles
	) {
		$this->seal        = new FormSeal( $desk->keys );
		$this->state       = new FormState();
		$this->answer_time = new AnswerTime( $desk->db, $desk->clock );
		$this->receipts    = new Receipts( $intake, $desk->tickets, $desk->links, $this->answer_time, $desk->keys, $desk->clock );
		$this->files       = new UploadedFiles( $desk->attachments, $limiter, $client );
		$this->service     = new SubmissionService( new FormRules( $desk->topics, $orders ), $intake, $processor, $this->receipts, $limiter, $client, $desk->clock );
		$this->block       = new FormBlock(
			$blocks->template( FormBlock::NAME ),
			$this->seal,
			$this->state,
			$this->receipts,
			$this->answer_time,
			$desk->topics,
			$orders,
			$desk->attachments,
			$desk->file_rules,
			$articles
		);
	}

	/** Lets each part add its hooks. */
	public function register( Policy $policy, Errors $errors ): void {
		$this->processor->add( new FormIntakeHandler( $this->desk->service, $this->desk->customer_resolver, $this->desk->topics, $this->orders, $this->desk->attachments, $this->reading ) );
		( new FormPost( $this->seal, $this->state, $this->files, $this->service, $this->desk->log ) )->register();
		( new ContactFormController( $policy, $errors, $this->seal, $this->service, $this->files ) )->register();
		( new FormEditor( $this->desk->topics ) )->register();
		$this->blocks->add( FormBlock::NAME, $this->block->render( ... ) );
	}
}
