<?php
/**
 * Fills the site of the end-to-end tests: an agent and a manager, a page with the form, two orders.
 *
 * @package Sanad
 */

declare(strict_types=1);

require __DIR__ . '/../../env/php/load.php';

wp_insert_user(
	array(
		'user_login'   => 'huda',
		'user_pass'    => wp_generate_password(),
		'user_email'   => 'huda@shop.example',
		'display_name' => 'Huda Salem',
		'first_name'   => 'Huda',
		'role'         => 'sanad_agent',
	)
);

wp_insert_user(
	array(
		'user_login'   => 'omar',
		'user_pass'    => wp_generate_password(),
		'user_email'   => 'omar@shop.example',
		'display_name' => 'Omar Haddad',
		'role'         => 'sanad_manager',
	)
);

wp_insert_post(
	array(
		'post_type'    => 'page',
		'post_status'  => 'publish',
		'post_title'   => 'Contact',
		'post_name'    => 'contact',
		'post_content' => '<!-- wp:sanad/contact-form {"orderField":"optional","topicField":"optional","filesField":"optional"} /-->',
	)
);

$dress = new WC_Product_Simple();
$dress->set_name( 'Blue summer dress' );
$dress->set_regular_price( '90' );
$dress->set_sku( 'DR-90' );
$dress->save();

foreach ( array( 'completed', 'processing' ) as $status ) {
	$order = wc_create_order();
	$order->set_billing_first_name( 'Sara' );
	$order->set_billing_last_name( 'Al-Harbi' );
	$order->set_billing_email( 'sara@example.com' );
	$order->add_product( $dress, 2 );
	$order->set_payment_method_title( 'Cash on delivery' );
	$order->calculate_totals();
	$order->set_status( $status );
	$order->save();
}
update_option( 'sanad_e2e_order', $order->get_order_number() );

echo 'done';
