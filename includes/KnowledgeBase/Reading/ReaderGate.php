<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Reading;

use Sanad\ContactForm\SameOrigin;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Visibility;
use Sanad\SanadException;
use Sanad\Security\ClientAddress;
use Sanad\Security\RateLimiter;

/**
 * What every public act of a reader passes: where it comes from, how often, and whether he may read
 * the article. Cached pages carry no nonce, so a guest is known by headers that only browsers set.
 */
final class ReaderGate {

	public function __construct(
		private readonly Visibility $visibility,
		private readonly RateLimiter $limiter,
		private readonly ClientAddress $client
	) {}

	/**
	 * Refuses what does not come from a page of this site.
	 *
	 * @throws SanadException 403.
	 */
	public function check_origin(): void {
		if ( ! SameOrigin::holds() ) {
			throw SanadException::foreign_origin( __( 'This did not come from our own page, so nothing was changed.', 'sanad' ) );
		}
	}

	/**
	 * Counts an act of this visitor.
	 *
	 * @param string $act  Such as `article_view`.
	 * @param string $on   What it is done to, if that is limited too: an article id.
	 * @throws SanadException 429.
	 */
	public function limit( string $act, int $limit, int $seconds, string $on = '' ): void {
		$this->limiter->hit( "knowledge_base.{$act}", $this->client->hash() . $on, $limit, $seconds );
	}

	/**
	 * Counts an act on something, whoever does it.
	 *
	 * @throws SanadException 429.
	 */
	public function limit_all( string $act, string $on, int $limit, int $seconds ): void {
		$this->limiter->hit( "knowledge_base.{$act}.all", $on, $limit, $seconds );
	}

	/** A name for this visitor where his browser keeps none: a keyed hash of his address. */
	public function visitor(): string {
		return 'address:' . $this->client->hash();
	}

	/** Whether the current reader may read an article. */
	public function may_read( int $article_id ): bool {
		return $this->visibility->can_read( Audience::current(), $article_id );
	}

	/**
	 * Those of some articles that the current reader may read.
	 *
	 * @param list<int> $article_ids
	 * @return list<int>
	 */
	public function readable( array $article_ids ): array {
		return $this->visibility->readable( Audience::current(), $article_ids );
	}
}
