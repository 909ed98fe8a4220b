<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Desk;
use Sanad\KnowledgeBase\Feedback\ArticleStats;
use Sanad\Rest\AgentApi;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;

/** The root of the articles: their type, their languages, who may read them, their pages and their routes. */
final class KnowledgeBaseFeature {

	public readonly Addresses $addresses;
	public readonly Languages $languages;
	public readonly ArticleRepository $articles;
	public readonly CategoryRepository $categories;
	public readonly ArticleFinder $finder;

	public readonly ArticleView $view;

	private readonly Polylang $polylang;
	private readonly Check $check;

	public function __construct( private readonly Desk $desk ) {
		$stats            = new ArticleStats( $desk->db, $desk->clock );
		$this->polylang   = new Polylang();
		$this->addresses  = new Addresses();
		$this->languages  = new Languages( $desk->db, array( $this->polylang, new Wpml() ) );
		$this->finder     = new ArticleFinder( $desk->db, $desk->visibility, $this->languages, $stats );
		$this->articles   = new ArticleRepository( $desk->db, $this->finder, $this->languages );
		$this->categories = new CategoryRepository( $desk->db, $desk->visibility, $this->languages );
		$this->check      = new Check();
		$this->view       = new ArticleView( $this->articles, $this->languages, $stats, $desk->agents, new ArticleHtml( $desk->sanitizer ) );
	}

	/** Lets each part add its hooks. */
	public function register( Policy $policy, Errors $errors, AgentApi $api ): void {
		$this->polylang->register();
		( new ArticleType( new ArticleMeta(), $this->addresses ) )->register();
		( new ArticleDefaults( $this->languages, $this->finder ) )->register();
		$this->check->register();
		( new ArticleController( $policy, $errors, $this->articles, new ArticleEditor( $this->articles, $this->check ), new ArticleTranslations( $this->articles, $this->languages ), $this->view ) )->register();
		( new CategoryController( $policy, $errors, $this->categories, new CategoryEditor( $this->categories, $this->languages ), $this->languages ) )->register();
	}
}
