<?php
/**
 * Constants of WordPress that its stubs leave out, for PHPStan.
 */
declare(strict_types=1);

define( 'ABSPATH', '/' );
define( 'WPINC', 'wp-includes' );
define( 'MINUTE_IN_SECONDS', 60 );
define( 'HOUR_IN_SECONDS', 3_600 );
define( 'DAY_IN_SECONDS', 86_400 );
define( 'WEEK_IN_SECONDS', 604_800 );
define( 'MONTH_IN_SECONDS', 2_592_000 );
define( 'YEAR_IN_SECONDS', 31_536_000 );
define( 'KB_IN_BYTES', 1_024 );
define( 'MB_IN_BYTES', 1_048_576 );
define( 'COOKIEPATH', '/' );
define( 'COOKIE_DOMAIN', '' );
define( 'SITECOOKIEPATH', '/' );
define( 'WP_CONTENT_DIR', '/wp-content' );
define( 'WP_PLUGIN_DIR', '/wp-content/plugins' );
define( 'WPMU_PLUGIN_DIR', '/wp-content/mu-plugins' );
define( 'WP_LANG_DIR', '/wp-content/languages' );
define( 'OBJECT', 'OBJECT' );
define( 'OBJECT_K', 'OBJECT_K' );
define( 'ARRAY_A', 'ARRAY_A' );
define( 'ARRAY_N', 'ARRAY_N' );
define( 'WP_DEBUG', false );
define( 'WP_DEBUG_LOG', false );
define( 'SCRIPT_DEBUG', false );
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost' );
define( 'LOGGED_IN_COOKIE', 'wordpress_logged_in_' );
