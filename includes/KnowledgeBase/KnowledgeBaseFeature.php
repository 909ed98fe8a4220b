<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Desk;
use Sanad\KnowledgeBase\Feedback\ArticleStats;
use Sanad\KnowledgeBase\FromTicket\ArticleFromTicket;
use Sanad\KnowledgeBase\FromTicket\ArticleFromTicketController;
use Sanad\KnowledgeBase\FromTicket\KnownPeople;
use Sanad\KnowledgeBase\Site\AddressRules;
use Sanad\KnowledgeBase\Site\ArticleBody;
use Sanad\KnowledgeBase\Site\ArticleGate;
use Sanad\KnowledgeBase\Site\ArticleHead;
use Sanad\KnowledgeBase\Site\CategoryArchive;
use Sanad\KnowledgeBase\Site\LinkGuard;
use Sanad\KnowledgeBase\Site\QueryGuard;
use Sanad\KnowledgeBase\Site\RestGuard;
use Sanad\KnowledgeBase\Site\SiteMaps;
use Sanad\KnowledgeBase\Site\StructuredData;
use Sanad\KnowledgeBase\Site\TermGuard;
use Sanad\Mailboxes\Outbound\Translator;
use Sanad\Portal\VirtualPage;
use Sanad\Rest\AgentApi;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;
use Sanad\WooCommerce\OrderPerson;
use Sanad\WooCommerce\WooCommerce as Shop;

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

	/**
	 * Lets each part add its hooks.
	 *
	 * @param string $file Absolute path of plugin.php.
	 */
	public function register( Policy $policy, Errors $errors, AgentApi $api, string $file ): void {
		$this->polylang->register();
		( new ArticleType( new ArticleMeta(), $this->addresses ) )->register();
		( new ArticleDefaults( $this->languages, $this->finder ) )->register();
		$this->check->register();
		( new EditorScreens() )->register();
		( new ArticleController( $policy, $errors, $this->articles, new ArticleEditor( $this->articles, $this->check ), new ArticleTranslations( $this->articles, $this->languages ), $this->view ) )->register();
		( new CategoryController( $policy, $errors, $this->categories, new CategoryEditor( $this->categories, $this->languages ), $this->languages ) )->register();
		( new ArticleFromTicketController( $policy, $errors, $api->access, $this->maker( $file ), $this->view ) )->register();
		$this->register_site( $file );
	}

	/** @param string $file Absolute path of plugin.php. */
	private function maker( string $file ): ArticleFromTicket {
		$desk   = $this->desk;
		$people = new KnownPeople( $desk->customers, $desk->agents, new OrderPerson( new Shop() ) );
		return new ArticleFromTicket( $desk->messages, $people, $this->articles, $this->languages, $desk->service, new Translator( dirname( $file ) . '/languages/' ) );
	}

	/** What visitors meet: pages, addresses, and every door that must stay shut. */
	private function register_site( string $file ): void {
		$visibility = $this->desk->visibility;
		( new AddressRules( $this->addresses, $file ) )->register();
		( new QueryGuard( $visibility ) )->register();
		( new ArticleGate( $visibility, $this->categories, new VirtualPage() ) )->register();
		( new RestGuard( $visibility, $this->categories ) )->register();
		( new TermGuard( $this->categories ) )->register();
		( new LinkGuard( $visibility, $this->addresses ) )->register();
		( new SiteMaps( $visibility, $this->categories ) )->register();
		( new CategoryArchive( $this->categories, $this->languages ) )->register();
		( new ArticleHead( $this->articles, $this->categories, $visibility, $this->languages, new StructuredData( $this->categories ) ) )->register();
		( new ArticleBody( $this->articles, $visibility, $this->languages ) )->register();
	}
}
