<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

use Sanad\Desk;
use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\Feedback\ArticleStats;
use Sanad\KnowledgeBase\Import\FileReader;
use Sanad\KnowledgeBase\Import\ImportItem;
use Sanad\KnowledgeBase\ImportFeature;
use Sanad\KnowledgeBase\KnowledgeBaseFeature;
use Sanad\WooCommerce\WooCommerce;

/** Fills the help centre: categories, articles in two languages, its pages, and a past of being read. */
final class HelpCentre {

	/** Every so many groups one is due for review, or has a note; the oldest are overdue. */
	private const REVIEWED = 5;

	/** Articles whose readers are less happy with them. */
	private const UNLOVED = array( 'refund-partial', 'login-code', 'customs-duties', 'care-stains' );

	/** Groups that everybody reads; the others follow by chance. */
	private const POPULAR = array( 'track-a-parcel', 'delivery-times', 'return-an-item', 'refund-times', 'delivery-costs', 'cash-on-delivery', 'exchange-size', 'payment-failed', 'instalments', 'cancel-an-order' );

	/** @param list<int> $agents User ids. */
	public function __construct(
		private readonly Desk $desk,
		private readonly Random $random,
		private readonly array $agents
	) {}

	/**
	 * @return array<string, string> Address of the start page by language.
	 */
	public function add(): array {
		$this->add_categories();
		$articles = $this->desk->db->transaction( $this->add_articles( ... ) );
		$this->desk->db->transaction( fn () => $this->add_past( $articles ) );
		$urls = array();
		foreach ( Rest::post( '/help-centre', array() )['page'] as $page ) {
			$urls[ $page['language'] ] = (string) wp_make_link_relative( $page['url'] );
		}

		return $urls;
	}

	private function add_categories(): void {
		$ids = array( '' => 0 );
		foreach ( json_decode( $this->read( 'categories.json' ), true, 16, JSON_THROW_ON_ERROR ) as $row ) {
			$made = Rest::post(
				'/article-categories',
				array(
					'name'         => $row['names'][ substr( get_locale(), 0, 2 ) ] ?? $row['names']['en'],
					'slug'         => $row['slug'],
					'parent_id'    => $ids[ $row['parent'] ],
					'names'        => $row['names'],
					'descriptions' => $row['descriptions'],
					'icon'         => $row['icon'],
				)
			);
			$ids[ $row['slug'] ] = $made['id'];
		}
	}

	/** @return array<string, list<int>> Article ids by group. */
	private function add_articles(): array {
		$reader  = new FileReader();
		$entries = array();
		foreach ( array( 'ar', 'en' ) as $language ) {
			foreach ( glob( "{$this->folder()}/{$language}/*/*.md" ) ?: array() as $file ) {
				array_push( $entries, ...$reader->of_text( substr( $file, strlen( $this->folder() ) + 1 ), (string) file_get_contents( $file ) ) );
			}
		}
		$feature = new ImportFeature( new KnowledgeBaseFeature( $this->desk ), new WooCommerce() );
		$groups  = array();
		foreach ( $feature->importer->import( $entries, false, 'publish' )->items as $place => $item ) {
			if ( ImportItem::CREATED !== $item->action || null === $item->id ) {
				throw new \RuntimeException( "{$entries[ $place ]->path}: {$item->reason}" );
			}
			$groups[ $entries[ $place ]->group ][] = $item->id;
		}
		ksort( $groups );

		return $groups;
	}

	/** @param array<string, list<int>> $groups */
	private function add_past( array $groups ): void {
		$number = 0;
		foreach ( $groups as $group => $ids ) {
			$written = time() - $this->random->between( 100, 420 ) * DAY_IN_SECONDS;
			$changed = $written + $this->random->between( 0, 90 ) * DAY_IN_SECONDS;
			$owner   = $this->random->pick( $this->agents );
			foreach ( $ids as $id ) {
				$this->date( $id, $written, $changed );
				update_post_meta( $id, ArticleMeta::OWNER, $owner );
				if ( 0 === $number % self::REVIEWED ) {
					update_post_meta( $id, ArticleMeta::REVIEW_AT, gmdate( 'Y-m-d', time() + $this->random->between( -30, 150 ) * DAY_IN_SECONDS ) );
				}
				$this->add_figures( $id, $group );
			}
			++$number;
		}
		foreach ( $groups['customs-duties'] as $id ) {
			update_post_meta( $id, ArticleMeta::NOTE, 'The limit of 150 EUR is under discussion; look again in spring.' );
		}
		wp_cache_flush();
	}

	/** WordPress sets the dates of a post by the clock of the machine. */
	private function date( int $id, int $written, int $changed ): void {
		global $wpdb;
		$wpdb->update(
			$wpdb->posts,
			array(
				'post_date'         => get_date_from_gmt( gmdate( 'Y-m-d H:i:s', $written ) ),
				'post_date_gmt'     => gmdate( 'Y-m-d H:i:s', $written ),
				'post_modified'     => get_date_from_gmt( gmdate( 'Y-m-d H:i:s', $changed ) ),
				'post_modified_gmt' => gmdate( 'Y-m-d H:i:s', $changed ),
			),
			array( 'ID' => $id )
		);
		clean_post_cache( $id );
	}

	/** How often an article was read and liked on the days of the last months, and ever. */
	private function add_figures( int $id, string $group ): void {
		$most  = in_array( $group, self::POPULAR, true ) ? 40 - 3 * (int) array_search( $group, self::POPULAR, true ) : $this->random->between( 0, 8 );
		$liked = in_array( $group, self::UNLOVED, true ) ? $this->random->between( 30, 45 ) : $this->random->between( 70, 96 );
		$rows  = array();
		$ever  = array( 0, 0, 0 );
		for ( $ago = 1; $ago < 180 && $most > 0; $ago += $this->random->between( 2, 14 ) ) {
			$views = $this->random->between( 0, $most );
			$votes = intdiv( $views * $this->random->between( 0, 30 ), 100 );
			$yes   = (int) round( $votes * $liked / 100 );
			$day   = array( $views, $yes, $votes - $yes );
			foreach ( $day as $place => $count ) {
				$ever[ $place ] += $count;
			}
			$rows[ gmdate( 'Y-m-d', time() - $ago * DAY_IN_SECONDS ) ] = $day;
		}
		// The sum of all days stands in a row of its own, see ArticleStats::EVER.
		foreach ( array( ArticleStats::EVER => $ever ) + $rows as $day => [ $views, $helpful, $not_helpful ] ) {
			if ( $views > 0 ) {
				$this->desk->db->insert( 'article_stats', array( 'article_id' => $id, 'day' => $day, 'views' => $views, 'helpful' => $helpful, 'not_helpful' => $not_helpful ) );
			}
		}
	}

	private function folder(): string {
		return dirname( __DIR__, 3 ) . '/fixtures/help-centre';
	}

	private function read( string $name ): string {
		return (string) file_get_contents( "{$this->folder()}/{$name}" );
	}
}
