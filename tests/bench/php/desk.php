<?php
/**
 * The parts of Sanad that measurements reach past REST for. Load it after WordPress.
 *
 * @package Sanad
 */

declare(strict_types=1);

$sanad_log     = new Sanad\Log();
$sanad_clock   = new Sanad\SystemClock();
$sanad_keys    = new Sanad\Security\Keys();
$sanad_jobs    = new Sanad\Jobs\JobRunner( $sanad_clock, $sanad_log, new Sanad\Jobs\ActionSchedulerScheduler(), new Sanad\Jobs\CronScheduler() );
$sanad_desk    = new Sanad\Desk( new Sanad\Database\Connection( $GLOBALS['wpdb'], $sanad_log ), $sanad_clock, $sanad_log, $sanad_keys, $sanad_jobs );
$sanad_kb      = new Sanad\KnowledgeBase\KnowledgeBaseFeature( $sanad_desk );
$sanad_reading = new Sanad\KnowledgeBase\ReadingFeature( $sanad_desk, $sanad_kb, new Sanad\Security\RateLimiter( $sanad_desk->db, $sanad_keys, $sanad_clock ), new Sanad\Security\ClientAddress( $sanad_keys ) );

return new Sanad\KnowledgeBase\SearchFeature( $sanad_desk, $sanad_kb, $sanad_reading );
