<?php
/**
 * Plugin Name: Embedded site: mail
 * Description: Nothing leaves this machine: mails are kept as files and shown at /mails/. SANAD_SMTP=127.0.0.1:PORT sends them to that server instead.
 *
 * @package Sanad
 */

declare(strict_types=1);

add_filter(
	'pre_wp_mail',
	static function ( mixed $done ): mixed {
		require_once __DIR__ . '/mail/MailCatcher.php';
		SanadEnv\MailCatcher::install();

		return $done;
	}
);

$sanad_path = (string) parse_url( (string) ( $_SERVER['REQUEST_URI'] ?? '' ), PHP_URL_PATH );
if ( 1 === preg_match( '#^/mails/(?:([0-9a-z-]+)(\.eml)?)?$#', $sanad_path, $sanad_match ) ) {
	require_once __DIR__ . '/mail/MailPage.php';
	( new SanadEnv\MailPage( SANAD_ENV_DIR . '/mail' ) )->show( $sanad_match[1] ?? '', isset( $sanad_match[2] ) );
	exit;
}
