<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Blocks;
use Sanad\BlockTemplate;
use Sanad\ContactForm\ContactPage;
use Sanad\Desk;
use Sanad\KnowledgeBase\Blocks\BlockEditor;
use Sanad\KnowledgeBase\Blocks\BreadcrumbsBlock;
use Sanad\KnowledgeBase\Blocks\CategoriesBlock;
use Sanad\KnowledgeBase\Blocks\ContentsBlock;
use Sanad\KnowledgeBase\Blocks\HomeBlock;
use Sanad\KnowledgeBase\Blocks\ListBlock;
use Sanad\KnowledgeBase\Blocks\Reader;
use Sanad\KnowledgeBase\Blocks\SearchBlock;
use Sanad\KnowledgeBase\Blocks\Shown;
use Sanad\KnowledgeBase\HelpCentre\HelpCentreController;
use Sanad\KnowledgeBase\HelpCentre\HelpCentrePages;
use Sanad\KnowledgeBase\HelpCentre\HelpCentreSchema;
use Sanad\KnowledgeBase\HelpCentre\Patterns;
use Sanad\KnowledgeBase\Page\ArticleFrame;
use Sanad\KnowledgeBase\Page\ArticleLists;
use Sanad\KnowledgeBase\Page\CategoryPage;
use Sanad\KnowledgeBase\Page\TemplateBlocks;
use Sanad\Mailboxes\Outbound\Translator;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;

/** The root of what a shopper sees of the help centre: its blocks, its pages, and what stands around an article. */
final class HelpCentreFeature {

	public readonly HelpCentrePages $pages;

	private readonly Reader $reader;

	/** @param string $languages_dir Our folder of translations, with a slash at its end. */
	public function __construct(
		private readonly Desk $desk,
		private readonly KnowledgeBaseFeature $knowledge_base,
		private readonly ReadingFeature $reading,
		private readonly SearchFeature $search,
		private readonly Blocks $blocks,
		string $languages_dir
	) {
		$translator   = new Translator( $languages_dir );
		$this->pages  = new HelpCentrePages( $knowledge_base->languages, $knowledge_base->addresses, $translator );
		$this->reader = new Reader( $knowledge_base->languages, $translator );
	}

	/** Lets each part add its hooks. */
	public function register( Policy $policy, Errors $errors ): void {
		$base = $this->knowledge_base;
		$this->pages->register();
		( new Patterns() )->register();
		( new BlockEditor( $base->languages, $base->categories ) )->register();
		( new HelpCentreController( $policy, $errors, $this->pages, new HelpCentreSchema( $this->pages, $base->languages, $base->articles ) ) )->register();

		$list = $this->add_blocks();
		( new ArticleFrame( $this->blocks, $this->desk->visibility, new TemplateBlocks() ) )->register();
		( new CategoryPage( $this->blocks, $base->categories, $base->articles, $list, $this->reader ) )->register();
	}

	/** @return ListBlock Which prints the lists of other pages too. */
	private function add_blocks(): ListBlock {
		$base        = $this->knowledge_base;
		$reader      = $this->reader;
		$lists       = new ArticleLists( $base->articles, $this->reading->stats );
		$shown       = new Shown( $base->articles, $this->desk->visibility );
		$contents    = new ContentsBlock( $this->template( ContentsBlock::NAME ), $reader );
		$search      = new SearchBlock( $this->template( SearchBlock::NAME ), $this->search->search, $this->reading->gate, $this->pages, new ContactPage( $this->desk->db ), $reader );
		$list        = new ListBlock( $this->template( ListBlock::NAME ), $lists, $reader, $shown );
		$home        = new HomeBlock( $this->template( HomeBlock::NAME ), $base->categories, $lists, $reader );
		$categories  = new CategoriesBlock( $this->template( CategoriesBlock::NAME ), $base->categories, $reader, $shown );
		$breadcrumbs = new BreadcrumbsBlock( $this->template( BreadcrumbsBlock::NAME ), $base->articles, $base->categories, $this->desk->visibility, $this->pages, $reader, $shown );

		$contents->register();
		$search->register();
		$this->blocks->add( ContentsBlock::NAME, $contents->render( ... ) );
		$this->blocks->add( SearchBlock::NAME, $search->render( ... ) );
		$this->blocks->add( ListBlock::NAME, $list->render( ... ) );
		$this->blocks->add( HomeBlock::NAME, $home->render( ... ) );
		$this->blocks->add( CategoriesBlock::NAME, $categories->render( ... ) );
		$this->blocks->add( BreadcrumbsBlock::NAME, $breadcrumbs->render( ... ) );
		return $list;
	}

	private function template( string $block ): BlockTemplate {
		return new BlockTemplate( $this->blocks->template( $block ) );
	}
}
