<?php
/**
 * Compares our search for articles with what a site has without it, on the demo shop's help centre.
 * Prints JSON. Argument: folder of the site.
 *
 * @package Sanad
 */

declare(strict_types=1);

require __DIR__ . '/../../env/php/load.php';
require dirname( __DIR__, 3 ) . '/vendor/autoload.php';

use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Search\ArticleHit;
use Sanad\KnowledgeBase\Search\ArticleSearchQuery;
use Sanad\Tests\Integration\Support\HelpCentre;
use Sanad\Tests\Integration\Support\OtherSearches;
use Sanad\Tests\Integration\Support\Relevance;

/** @var Sanad\KnowledgeBase\SearchFeature $sanad_search */
$sanad_search = require __DIR__ . '/desk.php';
$sanad_search->indexer->register();

global $wpdb;
$sanad_centre = new HelpCentre( dirname( __DIR__, 3 ) );
$sanad_groups = $sanad_centre->publish( true );
OtherSearches::add_full_text( $wpdb );
$sanad_names     = static fn ( array $ids ): array => array_map( static fn ( int $id ): string => $sanad_groups[ $id ], $ids );
$sanad_questions = $sanad_centre->questions();
$sanad_ways      = array(
	'Sanad'           => Relevance::of(
		$sanad_questions,
		static fn ( string $query, string $language ): array => $sanad_names( array_map( static fn ( ArticleHit $hit ): int => $hit->article_id, $sanad_search->search->find( new ArticleSearchQuery( $query, $language, Audience::agents(), limit: Relevance::DEPTH, whole_words: true ) )->items ) )
	),
	'MySQL full text' => Relevance::of( $sanad_questions, static fn ( string $query ): array => $sanad_names( OtherSearches::full_text( $wpdb, $query ) ) ),
	'LIKE'            => Relevance::of( $sanad_questions, static fn ( string $query ): array => $sanad_names( OtherSearches::like( $query ) ) ),
);

$sanad_table = array();
foreach ( $sanad_ways['Sanad']->kinds() as $sanad_kind => $sanad_count ) {
	$sanad_table[] = array(
		'kind'      => $sanad_kind,
		'questions' => $sanad_count,
		'ways'      => array_map( static fn ( Relevance $way ): array => array( 'mrr' => $way->mrr( $sanad_kind ), 'recall' => $way->recall( $sanad_kind ) ), $sanad_ways ),
	);
}
echo wp_json_encode(
	array(
		'articles'        => count( $sanad_groups ),
		'has_distractors' => $sanad_centre->has_distractors(),
		'kinds'           => $sanad_table,
		'missed'          => array_values( array_filter( $sanad_questions, static fn ( array $question ): bool => $sanad_ways['Sanad']->ranks[ $question['id'] ] < 0.2 ) ),
	),
	JSON_UNESCAPED_UNICODE
), 'done';
