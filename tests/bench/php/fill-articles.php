<?php
/**
 * Fills the help centre of a site and indexes it. Arguments: folder of the site, number of articles.
 *
 * @package Sanad
 */

declare(strict_types=1);

require __DIR__ . '/../../env/php/load.php';
require __DIR__ . '/ArticleFiller.php';

/** @var Sanad\KnowledgeBase\SearchFeature $sanad_search */
$sanad_search = require __DIR__ . '/desk.php';

global $wpdb;
( new Sanad\Bench\ArticleFiller( $wpdb ) )->fill( (int) $argv[2] );

$sanad_start = microtime( true );
while ( ! $sanad_search->indexer->progress()->is_complete() ) {
	$sanad_search->indexer->run_due( 10 );
	// What one process has read is not read again by the next, and need not be kept.
	wp_cache_flush();
}
$wpdb->query( "ANALYZE TABLE {$wpdb->prefix}sanad_article_places, {$wpdb->prefix}sanad_article_words" );
printf( 'Indexed %d articles in %.0f s.', (int) $argv[2], microtime( true ) - $sanad_start );

echo 'done';
