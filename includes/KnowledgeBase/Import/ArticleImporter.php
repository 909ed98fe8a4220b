<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

use Sanad\KnowledgeBase\ArticleFinder;
use Sanad\KnowledgeBase\Languages;
use Sanad\SanadException;
use Sanad\WooCommerce\Products;

/**
 * Brings articles in. The same file twice changes nothing: an article is known again by its group
 * and language, or by its slug.
 *
 * First all that are missing are made as empty drafts, then each gets its text: so articles can link
 * to one another in any order. What breaks off half-way is completed by the next import.
 */
final class ArticleImporter {

	public function __construct(
		private readonly ArticleFinder $finder,
		private readonly Languages $languages,
		private readonly Products $products
	) {}

	/**
	 * @param list<Entry>       $entries At most {@see FileReader::MAX_ENTRIES}.
	 * @param bool              $dry_run Only tell what would happen.
	 * @param 'draft'|'publish' $status  Of new articles.
	 * @throws SanadException 503.
	 */
	public function import( array $entries, bool $dry_run, string $status = 'draft' ): ImportReport {
		$plans  = ( new Planner( $this->languages ) )->plan( $entries );
		$places = new Places( $this->finder, $this->languages );
		$places->learn( $plans );
		$writer = new ArticleWriter( new Shelves(), $this->products );
		$made   = $dry_run ? array() : $this->make( $plans, $places, $writer );
		$items  = array();
		foreach ( $plans as $plan ) {
			$items[] = $this->item( $plan, $places, $writer, $dry_run, isset( $made[ $plan->id ] ) ? $status : null );
		}
		return new ImportReport( $dry_run, $items );
	}

	/**
	 * Makes what is missing.
	 *
	 * @param list<Plan> $plans
	 * @return array<int, true> By id.
	 */
	private function make( array $plans, Places $places, ArticleWriter $writer ): array {
		$made = array();
		foreach ( $plans as $plan ) {
			if ( null === $plan->refusal && 0 === $plan->id ) {
				$plan->id          = $writer->reserve( $plan );
				$made[ $plan->id ] = true;
				$places->add( $plan );
			}
		}
		$source = $this->languages->source();
		foreach ( $plans as $plan ) {
			if ( isset( $made[ $plan->id ] ) ) {
				$source?->connect( $places->translations( $plan->group ) );
			}
		}
		return $made;
	}

	/** @param string|null $status Null for an article that was there before. */
	private function item( Plan $plan, Places $places, ArticleWriter $writer, bool $dry_run, ?string $status ): ImportItem {
		$is_new = null !== $status || 0 === $plan->id;
		if ( null !== $plan->refusal ) {
			return ImportItem::of( $plan, ImportItem::SKIPPED, $plan->refusal );
		}
		if ( ! $is_new && $plan->entry->once ) {
			return ImportItem::of( $plan, ImportItem::SKIPPED, __( 'It was copied before. The copy stays as it is.', 'sanad' ) );
		}
		$content = Links::resolve( $plan->markup, fn ( string $path ): ?string => self::address( $places->of_link( $path, $plan ) ) );
		$related = null === $plan->entry->related ? null : $this->related( $plan, $places );
		if ( ! $is_new && ! $writer->differs( $plan, $content, $related ) ) {
			return ImportItem::of( $plan, ImportItem::SKIPPED, __( 'Nothing in it has changed.', 'sanad' ) );
		}
		if ( ! $dry_run ) {
			$writer->write( $plan, $content, $related, $status );
		}
		return ImportItem::of( $plan, $is_new ? ImportItem::CREATED : ImportItem::UPDATED, $writer->left_out( $plan ) );
	}

	/** @return list<int> */
	private function related( Plan $plan, Places $places ): array {
		$ids = array();
		foreach ( $plan->entry->related ?? array() as $group ) {
			$id = $places->of_group( Planner::group( $group ), $plan->language );
			if ( $id > 0 && $id !== $plan->id ) {
				$ids[] = $id;
			}
		}
		return array_slice( array_values( array_unique( $ids ) ), 0, 20 );
	}

	/** The address that an article has, or will have once it is published; without the host, so that it survives a move. */
	private static function address( Plan|int $target ): ?string {
		$id = $target instanceof Plan ? $target->id : $target;
		if ( 0 === $id && $target instanceof Plan ) {
			// In a dry run; some address, so that the link counts as a change.
			return "/{$target->slug}/";
		}
		$post = 0 === $id ? null : get_post( $id );
		if ( null === $post ) {
			return null;
		}
		$published              = clone $post;
		$published->post_status = 'publish';
		$published->filter      = 'sample';
		return wp_make_link_relative( (string) get_permalink( $published ) );
	}
}
