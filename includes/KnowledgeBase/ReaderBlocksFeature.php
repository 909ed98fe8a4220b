<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Blocks;
use Sanad\BlockTemplate;
use Sanad\ContactForm\ContactPage;
use Sanad\Desk;
use Sanad\KnowledgeBase\Blocks\FeedbackBlock;
use Sanad\KnowledgeBase\Blocks\NeedHelpBlock;
use Sanad\KnowledgeBase\Blocks\OrderFaqBlock;
use Sanad\KnowledgeBase\Blocks\Reader;
use Sanad\KnowledgeBase\Blocks\Shown;
use Sanad\KnowledgeBase\Blocks\VideoBlock;
use Sanad\Mailboxes\Outbound\Translator;
use Sanad\WooCommerce\Orders;

/** The root of the blocks that answer a reader: the vote, the way to the form, what he ordered, and videos. */
final class ReaderBlocksFeature {

	/** @param string $languages_dir Our folder of translations, with a slash at its end. */
	public function __construct(
		private readonly Desk $desk,
		private readonly KnowledgeBaseFeature $knowledge_base,
		private readonly ReadingFeature $reading,
		private readonly Orders $orders,
		private readonly Blocks $blocks,
		private readonly string $languages_dir
	) {}

	/** Lets each part add its hooks. */
	public function register(): void {
		$base   = $this->knowledge_base;
		$reader = new Reader( $base->languages, new Translator( $this->languages_dir ) );
		$shown  = new Shown( $base->articles, $this->desk->visibility );
		$page   = new ContactPage( $this->desk->db );
		$page->register();

		$feedback = new FeedbackBlock( $this->template( FeedbackBlock::NAME ), $this->reading->post, $reader, $shown );
		$help     = new NeedHelpBlock( $this->template( NeedHelpBlock::NAME ), $page, $reader, $shown );
		$order    = new OrderFaqBlock( $this->template( OrderFaqBlock::NAME ), $base->articles, $this->orders, $reader );
		$video    = new VideoBlock( $this->template( VideoBlock::NAME ), $base->languages );
		$this->blocks->add( FeedbackBlock::NAME, $feedback->render( ... ) );
		$this->blocks->add( NeedHelpBlock::NAME, $help->render( ... ) );
		$this->blocks->add( OrderFaqBlock::NAME, $order->render( ... ) );
		$this->blocks->add( VideoBlock::NAME, $video->render( ... ) );
	}

	private function template( string $block ): BlockTemplate {
		return new BlockTemplate( $this->blocks->template( $block ) );
	}
}
