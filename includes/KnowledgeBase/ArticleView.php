<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Agents\AgentRepository;
use Sanad\Agents\AgentSchema;
use Sanad\KnowledgeBase\Feedback\ArticleStats;
use Sanad\Messages\Snippet;
use Sanad\Rest\CommonSchema;

/** How articles look over REST: `ArticleSummary` in lists, `ArticleDetail` alone. */
final class ArticleView {

	/** Characters of an excerpt that nobody wrote. */
	private const EXCERPT = 160;

	public function __construct(
		private readonly ArticleRepository $articles,
		private readonly Languages $languages,
		private readonly ArticleStats $stats,
		private readonly AgentRepository $agents,
		private readonly ArticleHtml $html
	) {}

	/** @return array<string, mixed> An `ArticleSummary`. */
	public function summary( Article $article ): array {
		return $this->summaries( array( $article ) )[0];
	}

	/**
	 * @param list<Article> $articles
	 * @return list<array<string, mixed>> An `ArticleSummary` each.
	 */
	public function summaries( array $articles ): array {
		$figures      = $this->stats->of( array_map( static fn ( Article $article ): int => $article->id, $articles ) );
		$owners       = $this->agents->find_many( array_map( static fn ( Article $article ): int => $article->owner_id, $articles ) );
		$translations = $this->articles->translations_of( $articles );
		$today        = current_datetime()->format( 'Y-m-d' );
		return array_map(
			fn ( Article $article ): array => array(
				'id'           => $article->id,
				'title'        => $article->title,
				'status'       => $article->status,
				'language'     => $article->language,
				'visibility'   => $article->visibility->value,
				'category_ids' => $article->category_ids,
				'order'        => $article->order,
				'owner'        => isset( $owners[ $article->owner_id ] ) ? AgentSchema::agent( $owners[ $article->owner_id ] ) : null,
				'review_at'    => $article->review_at,
				'is_stale'     => $article->is_stale( $today ),
				'views'        => $figures[ $article->id ]->views,
				'helpful'      => $figures[ $article->id ]->helpful,
				'not_helpful'  => $figures[ $article->id ]->not_helpful,
				'translations' => $this->translations( $article, $translations[ $article->id ] ),
				'has_note'     => '' !== trim( $article->note ),
				'needs_check'  => $article->needs_check,
				'edit_url'     => get_edit_post_link( $article->id, 'raw' ),
				'url'          => $article->url,
				'updated_at'   => CommonSchema::time( $article->updated_at ),
			),
			$articles
		);
	}

	/** @return array<string, mixed> An `ArticleDetail`. */
	public function detail( Article $article ): array {
		$html  = $this->html->for_message( $article );
		$text  = $this->html->text( $html );
		$image = get_the_post_thumbnail_url( $article->id, 'large' );
		$all   = array_filter( $this->articles->translations( $article ), static fn ( Article $other ): bool => $other->is_published() );
		return array(
			'id'           => $article->id,
			'title'        => $article->title,
			'url'          => $article->url,
			'language'     => $article->language,
			'visibility'   => $article->visibility->value,
			'html'         => $html,
			'text'         => $text,
			'excerpt'      => '' !== trim( $article->excerpt ) ? $article->excerpt : Snippet::of( $text, self::EXCERPT ),
			'image_url'    => false === $image ? null : $image,
			'translations' => array_map(
				static fn ( Article $other ): array => array(
					'language' => $other->language,
					'id'       => $other->id,
					'title'    => $other->title,
					'url'      => $other->url,
				),
				array_values( $all )
			),
			'edit_url'     => get_edit_post_link( $article->id, 'raw' ),
		);
	}

	/**
	 * @param array<string, Article> $there
	 * @return list<array{language: string, id: int|null, status: string|null}>
	 */
	private function translations( Article $article, array $there ): array {
		$list = array();
		foreach ( array_unique( array( ...$this->languages->all(), $article->language ) ) as $language ) {
			$list[] = array(
				'language' => $language,
				'id'       => isset( $there[ $language ] ) ? $there[ $language ]->id : null,
				'status'   => isset( $there[ $language ] ) ? $there[ $language ]->status : null,
			);
		}
		return $list;
	}
}
