<?php
/**
 * Does all work that is due, as the minutely job does.
 *
 * @package Sanad
 */

declare(strict_types=1);

require __DIR__ . '/../../env/php/load.php';

do_action( 'sanad_tick' );

echo 'done';
