<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\KnowledgeBase\Import\ArticleImporter;
use Sanad\KnowledgeBase\Import\FileReader;
use Sanad\KnowledgeBase\Import\ImportController;
use Sanad\KnowledgeBase\Import\PostReader;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;
use Sanad\WooCommerce\Products;
use Sanad\WooCommerce\WooCommerce as Shop;

/** The root of the import of articles. */
final class ImportFeature {

	public readonly ArticleImporter $importer;

	public function __construct( private readonly KnowledgeBaseFeature $knowledge_base, Shop $shop ) {
		$this->importer = new ArticleImporter( $knowledge_base->finder, $knowledge_base->languages, new Products( $shop ) );
	}

	/** Adds the route. */
	public function register( Policy $policy, Errors $errors ): void {
		( new ImportController( $policy, $errors, $this->importer, new FileReader(), new PostReader( $this->knowledge_base->languages ) ) )->register();
	}
}
