<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Jobs\Job;
use Sanad\Jobs\JobRunner;
use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\Log;
use Sanad\SanadException;
use Sanad\Search\IndexProgress;
use Sanad\Search\Normaliser;

/**
 * Keeps the index as the articles are, whoever changes them: the editor, quick edit, the scheduler,
 * an import, WP-CLI.
 *
 * What WordPress tells is indexed at the end of the request. What it did not tell, or what failed,
 * is due for the job, which compares the index with the articles: after an upgrade, new rules or a
 * restored backup it goes through all of them, and where it was stopped it simply goes on.
 */
final class ArticleIndexer implements Job {

	/** Raise when articles are read or weighed in another way; {@see Normaliser::VERSION} counts beside it. */
	private const VERSION = 1;

	private const BATCH = 25;

	/** Meta that the index repeats. */
	private const META = array( ArticleMeta::LANGUAGE, ArticleMeta::VISIBILITY, ArticleMeta::PRODUCTS, ArticleMeta::GROUP );

	/** @var array<int, true> Articles that were changed in this request. */
	private array $changed = array();

	public function __construct(
		private readonly ArticleIndex $index,
		private readonly ArticleReader $reader,
		private readonly JobRunner $jobs,
		private readonly Log $log
	) {}

	/** Adds the hooks. */
	public function register(): void {
		add_action( 'wp_after_insert_post', array( $this, 'note_post' ), 10, 2 );
		add_action( 'transition_post_status', array( $this, 'note_status' ), 10, 3 );
		add_action( 'after_delete_post', array( $this, 'note_post' ), 10, 2 );
		foreach ( array( 'added_post_meta', 'updated_post_meta', 'deleted_post_meta' ) as $hook ) {
			add_action( $hook, array( $this, 'note_meta' ), 10, 3 );
		}
		add_action( 'set_object_terms', array( $this, 'note_terms' ), 10, 4 );
		add_action( 'edited_' . ArticleType::TAG, array( $this, 'note_tag' ) );
		add_action( 'update_option_WPLANG', array( $this, 'rebuild' ), 10, 0 );
		// Before the jobs that were rung for, and late enough to see what others do at the end.
		add_action( 'shutdown', array( $this, 'flush' ), 100 );
	}

	/** A post was saved with its terms and meta, or deleted. */
	public function note_post( int $post_id, \WP_Post $post ): void {
		if ( ArticleType::NAME === $post->post_type ) {
			$this->changed[ $post_id ] = true;
		}
	}

	/** The status alone has changed, as when a scheduled article goes live. */
	public function note_status( string $after, string $before, \WP_Post $post ): void {
		if ( $after !== $before ) {
			$this->note_post( $post->ID, $post );
		}
	}

	/**
	 * @param int|list<int> $meta_ids
	 */
	public function note_meta( int|array $meta_ids, int $post_id, string $key ): void {
		if ( in_array( $key, self::META, true ) ) {
			$this->note_id( $post_id );
		}
	}

	/**
	 * @param array<mixed> $terms
	 * @param array<mixed> $term_taxonomy_ids
	 */
	public function note_terms( int $post_id, array $terms, array $term_taxonomy_ids, string $taxonomy ): void {
		if ( ArticleType::TAG === $taxonomy ) {
			$this->note_id( $post_id );
		}
	}

	/** A tag was renamed. */
	public function note_tag( int $term_id ): void {
		$ids = get_objects_in_term( $term_id, ArticleType::TAG );
		foreach ( is_array( $ids ) ? $ids : array() as $id ) {
			$this->note_id( (int) $id );
		}
	}

	/** Indexes what has changed in this request. Search calls it too, so that a request finds what it has written. */
	public function flush(): void {
		$changed       = array_keys( $this->changed );
		$this->changed = array();
		foreach ( $changed as $id ) {
			try {
				$this->update( $id );
			} catch ( \Throwable $e ) {
				// Saving an article must not fail because of the search; the job finds that it is due.
				$this->log->error( 'An article could not be indexed: ' . $e->getMessage(), array( 'article' => $id ) );
			}
		}
	}

	/** Has every article read again, in the background. */
	public function rebuild(): void {
		$this->index->outdate();
		$this->jobs->ring( $this->name() );
	}

	/** How far the index is. */
	public function progress(): IndexProgress {
		return $this->index->progress( self::version() );
	}

	public function name(): string {
		return 'article_index';
	}

	public function run_due( int $seconds ): int {
		$deadline = microtime( true ) + $seconds;
		$total    = 0;
		do {
			$orphans = $this->index->orphans( self::BATCH );
			$due     = $this->index->due( self::version(), self::BATCH );
			foreach ( $orphans as $id ) {
				$this->index->remove( $id );
			}
			$done = count( $orphans );
			foreach ( $due as $id ) {
				if ( microtime( true ) >= $deadline ) {
					break;
				}
				$done += (int) $this->update_or_give_up( $id );
			}
			$total += $done;
		} while ( $done >= self::BATCH && microtime( true ) < $deadline );
		return $total;
	}

	/** By which rules the index is made. */
	private static function version(): string {
		return Normaliser::VERSION . '.' . self::VERSION;
	}

	private function note_id( int $post_id ): void {
		$post = get_post( $post_id );
		if ( null !== $post ) {
			$this->note_post( $post_id, $post );
		}
	}

	private function update( int $article_id ): void {
		$article = $this->reader->read( $article_id );
		if ( null === $article ) {
			$this->index->remove( $article_id );
		} else {
			$this->index->put( $article, self::version() );
		}
	}

	/** @return bool Whether it is done with; false if the database failed, so that it is tried again. */
	private function update_or_give_up( int $article_id ): bool {
		try {
			$this->update( $article_id );
		} catch ( SanadException $e ) {
			$this->log->error( 'An article could not be indexed: ' . $e->getMessage(), array( 'article' => $article_id ) );
			return false;
		} catch ( \Throwable $e ) {
			// What somebody else's filter cannot read once, it cannot read the next time either.
			$this->log->error( 'An article could not be read for the search: ' . $e->getMessage(), array( 'article' => $article_id ) );
			$this->index->give_up( $article_id, get_post( $article_id )->post_modified_gmt ?? '', self::version() );
		}
		return true;
	}
}
