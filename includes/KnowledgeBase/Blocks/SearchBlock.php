<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\BlockTemplate;
use Sanad\ContactForm\ContactPage;
use Sanad\KnowledgeBase\HelpCentre\HelpCentrePages;
use Sanad\KnowledgeBase\Reading\ReaderGate;
use Sanad\KnowledgeBase\Search\ArticleHits;
use Sanad\KnowledgeBase\Search\ArticleSearch;
use Sanad\KnowledgeBase\Search\ArticleSearchQuery;
use Sanad\KnowledgeBase\Search\SearchSchema;
use Sanad\Plugin;
use Sanad\SanadException;

/** Gathers what `blocks/article-search/render.php` prints, results of a search without script among it. */
final class SearchBlock {

	public const NAME = 'sanad/article-search';

	/** Name of the request variable that holds the search. */
	public const VARIABLE = 'kbq';

	/** Results on the page of a search, and while one types. */
	private const ON_PAGE = 20;
	private const AS_TYPED = 6;

	/** Searches of one visitor in a minute that are answered with a page. */
	private const PER_MINUTE = 30;

	/** @var array<string, ArticleHits> By language and search: some themes and plugins print a page's content twice. */
	private array $found = array();

	public function __construct(
		private readonly BlockTemplate $template,
		private readonly ArticleSearch $search,
		private readonly ReaderGate $gate,
		private readonly HelpCentrePages $pages,
		private readonly ContactPage $contact,
		private readonly Reader $reader
	) {}

	/** Adds the hook. */
	public function register(): void {
		add_filter( 'wp_robots', array( $this, 'keep_out_of_index' ) );
	}

	/**
	 * Pages with results are no pages of their own.
	 *
	 * @param array<string, bool|string> $robots
	 * @return array<string, bool|string>
	 */
	public function keep_out_of_index( array $robots ): array {
		return null === self::asked() ? $robots : array( 'noindex' => true, 'follow' => true ) + $robots;
	}

	/**
	 * The HTML of a search.
	 *
	 * @param array<string, mixed> $values Attributes.
	 */
	public function render( array $values ): string {
		$attributes = new Attributes( $values );
		$language   = $this->reader->language( $attributes );
		wp_interactivity_config(
			self::NAME,
			array(
				'searchUrl'   => rest_url( Plugin::REST_NAMESPACE . '/knowledge-base/search' ),
				'searchesUrl' => rest_url( Plugin::REST_NAMESPACE . '/knowledge-base/searches' ),
				// Guests get none: their page may lie in a cache for longer than a nonce lives.
				'restNonce'   => is_user_logged_in() ? wp_create_nonce( 'wp_rest' ) : '',
				'limit'       => self::AS_TYPED,
				'maxLength'   => SearchSchema::MAX_QUERY,
			)
		);
		return $this->reader->speak( $language, fn (): string => $this->template->html( $this->view( $attributes, $language ) ) );
	}

	private function view( Attributes $attributes, string $language ): SearchView {
		$query   = self::asked() ?? '';
		$hits    = null;
		$problem = '';
		if ( '' !== $query ) {
			try {
				$hits = $this->found[ "{$language} {$query}" ] ??= $this->found( $query, $language );
			} catch ( SanadException $e ) {
				$problem = $e->getMessage();
			}
		}
		[ $action, $hidden ] = $this->address();
		$names               = array();
		foreach ( $this->reader->languages->all() as $code ) {
			$names[ $code ] = $this->reader->languages->name( $code );
		}
		$rtl = array_values( array_filter( array_keys( $names ), fn ( string $code ): bool => 'rtl' === $this->reader->languages->direction( $code ) ) );
		return new SearchView(
			wrapper: $this->reader->wrapper( 'sanad-search is-' . $attributes->word( 'size', array( 'normal', 'large' ) ), $language ),
			id: wp_unique_id( 'sanad-search-' ),
			action: $action,
			hidden: $hidden,
			label: $attributes->text( 'label', __( 'Search the help centre', 'sanad' ) ),
			placeholder: $attributes->text( 'placeholder' ),
			query: $query,
			hits: $hits,
			problem: $problem,
			ask: null !== $hits && array() === $hits->items ? self::way_to_ask() : '',
			language: $language,
			names: $names,
			rtl: $rtl,
			context: array(
				'language' => $language,
				'names'    => $names,
				'texts'    => $this->texts(),
				// The form finds the search on the visitor's own device.
				'askUrl'   => $this->contact->url( $language ),
				'isOpen'   => false,
				'note'     => '',
				'status'   => '',
			)
		);
	}

	/** The way to ask, unless the page holds it anyway. */
	private static function way_to_ask(): string {
		$page = get_queried_object();
		return $page instanceof \WP_Post && has_block( 'sanad/still-need-help', $page ) ? '' : do_blocks( '<!-- wp:sanad/still-need-help /-->' );
	}

	/** @throws SanadException 429 if one visitor asks too often. */
	private function found( string $query, string $language ): ArticleHits {
		$this->gate->limit( 'search_page', self::PER_MINUTE, MINUTE_IN_SECONDS );
		return $this->search->find( new ArticleSearchQuery( $query, $language, $this->reader->audience(), limit: self::ON_PAGE, whole_words: true ) );
	}

	/**
	 * The page that shows the results: this one if it is a page of the site, else the start of the
	 * help centre. A form drops what stands behind the question mark of its address, so that goes into fields.
	 *
	 * @return array{string, array<string, string>}
	 */
	private function address(): array {
		$here  = is_singular() ? (string) get_permalink( get_queried_object_id() ) : '';
		$url   = '' === $here ? $this->pages->url( $this->reader->languages->current() ) : $here;
		$query = (string) wp_parse_url( $url, PHP_URL_QUERY );
		parse_str( $query, $variables );
		$hidden = array();
		foreach ( $variables as $name => $value ) {
			if ( is_string( $value ) ) {
				$hidden[ (string) $name ] = $value;
			}
		}
		return array( (string) strtok( $url, '?' ), $hidden );
	}

	/**
	 * What the script says.
	 *
	 * @return array<string, mixed>
	 */
	private function texts(): array {
		$counts = array();
		for ( $number = 0; $number <= self::AS_TYPED; $number++ ) {
			$counts[] = 0 === $number
				? __( 'Nothing was found.', 'sanad' )
				/* translators: %s: number of articles that were found. */
				: sprintf( _n( '%s article was found. The arrow keys lead to it.', '%s articles were found. The arrow keys lead to them.', $number, 'sanad' ), number_format_i18n( $number ) );
		}
		return array(
			'counts'    => $counts,
			'nothing'   => __( 'Nothing was found. Try other words, or fewer.', 'sanad' ),
			/* translators: %s: words that were searched for instead of those that were typed. */
			'corrected' => __( 'Results for “%s”', 'sanad' ),
			'all'       => __( 'Show all results', 'sanad' ),
			'ask'       => __( 'Ask us instead', 'sanad' ),
			'offline'   => __( 'There is no connection. What you typed is still here.', 'sanad' ),
			'failed'    => __( 'The search does not answer right now. Press Enter to try it on a page of its own.', 'sanad' ),
		);
	}

	/** What the address of this page searches for; null where it does not. */
	private static function asked(): ?string {
		$query = $_GET[ self::VARIABLE ] ?? null; // phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput -- Shows something, changes nothing; cleaned below.
		if ( ! is_string( $query ) ) {
			return null;
		}
		$text = trim( (string) preg_replace( '/[\s\x00-\x1F]+/u', ' ', mb_scrub( wp_unslash( $query ), 'UTF-8' ) ) );
		return '' === $text ? null : mb_substr( $text, 0, SearchSchema::MAX_QUERY );
	}
}
