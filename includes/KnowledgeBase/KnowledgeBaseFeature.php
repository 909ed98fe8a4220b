<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Desk;
use Sanad\Rest\AgentApi;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;

/** The root of the articles: their type, their languages, who may read them, their pages and their routes. */
final class KnowledgeBaseFeature {

	public readonly Addresses $addresses;
	public readonly Languages $languages;
	public readonly ArticleRepository $articles;
	public readonly CategoryRepository $categories;

	private readonly Polylang $polylang;

	public function __construct( private readonly Desk $desk ) {
		$this->polylang   = new Polylang();
		$this->addresses  = new Addresses();
		$this->languages  = new Languages( $desk->db, array( $this->polylang, new Wpml() ) );
		$this->articles   = new ArticleRepository( new ArticleFinder( $desk->db, $desk->visibility, $this->languages ), $this->languages );
		$this->categories = new CategoryRepository( $desk->db, $desk->visibility, $this->languages );
	}

	/** Lets each part add its hooks. */
	public function register( Policy $policy, Errors $errors, AgentApi $api ): void {
		$this->polylang->register();
		( new ArticleType( new ArticleMeta(), $this->addresses ) )->register();
	}
}
