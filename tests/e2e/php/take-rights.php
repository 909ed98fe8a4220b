<?php
/**
 * Takes the right to answer tickets from the agent of the end-to-end tests.
 *
 * @package Sanad
 */

declare(strict_types=1);

require __DIR__ . '/../../env/php/load.php';

$agent = get_user_by( 'login', 'huda' );
if ( $agent instanceof WP_User ) {
	$agent->set_role( 'subscriber' );
}

echo 'done';
