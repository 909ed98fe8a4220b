<?php
/**
 * Says where WooCommerce keeps orders. Arguments: folder of the site, "tables" or "posts".
 *
 * @package Sanad
 */

declare(strict_types=1);

require __DIR__ . '/load.php';

$sanad_tables = 'tables' === $argv[2];
if ( class_exists( Automattic\WooCommerce\Internal\DataStores\Orders\DataSynchronizer::class ) && $sanad_tables ) {
	wc_get_container()->get( Automattic\WooCommerce\Internal\DataStores\Orders\DataSynchronizer::class )->create_database_tables();
}
update_option( 'woocommerce_custom_orders_table_enabled', $sanad_tables ? 'yes' : 'no' );
update_option( 'woocommerce_custom_orders_table_data_sync_enabled', 'no' );
update_option( 'woocommerce_coming_soon', 'no' );

echo 'done';
