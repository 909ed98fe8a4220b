<?php
/**
 * Adds to the site of the end-to-end tests what an agent answers with: an order on its way, a ticket
 * about it, canned replies in both languages, and a macro.
 *
 * @package Sanad
 */

declare(strict_types=1);

require __DIR__ . '/../../env/php/load.php';

$owner = get_user_by( 'login', 'admin' );
wp_set_current_user( $owner ? $owner->ID : 0 );

/**
 * Asks sanad/v1 as the owner.
 *
 * @param array<string, mixed> $data
 * @return array<string, mixed>
 */
$ask = static function ( string $path, array $data ): array {
	$request = new WP_REST_Request( 'POST', "/sanad/v1{$path}" );
	$request->set_header( 'Content-Type', 'application/json' );
	$request->set_body( (string) wp_json_encode( $data ) );
	$response = rest_do_request( $request );
	if ( $response->is_error() ) {
		throw new RuntimeException( "{$path}: " . wp_json_encode( $response->get_data() ) );
	}
	return (array) $response->get_data();
};

$language = str_starts_with( get_locale(), 'ar' ) ? 'ar' : 'en';
$order    = wc_get_order( (int) get_option( 'sanad_e2e_order' ) );
$order->update_meta_data(
	'_wc_shipment_tracking_items',
	array(
		array(
			'custom_tracking_provider' => 'Aramex',
			'tracking_number'          => '3099',
			'custom_tracking_link'     => 'https://tracking.example/?id=3099&lang=' . $language,
		),
	)
);
$order->save();

$ticket = $ask(
	'/tickets',
	array(
		'client_key' => wp_generate_uuid4(),
		'email'      => 'sara@example.com',
		'name'       => 'Sara Al-Harbi',
		'channel'    => 'phone',
		'subject'    => 'ar' === $language ? 'أين طلبي' : 'Where is my order',
		'body_html'  => 'ar' === $language ? '<p>أين طلبي من فضلكم؟ أريد استبدال الفستان بمقاس آخر.</p>' : '<p>Where is my order, please? I want to exchange the dress for another size.</p>',
		'order_id'   => $order->get_id(),
	)
);
update_option( 'sanad_e2e_ticket', $ticket['id'] );

$ask(
	'/canned-replies',
	array(
		'title'       => 'Parcel on its way',
		'shortcut'    => 'track',
		'when_to_use' => 'When the parcel has left.',
		'versions'    => array(
			array(
				'language'  => 'en',
				'body_html' => '<p>Order {{order.number}} is on its way: {{order.tracking_link}}</p>',
			),
			array(
				'language'  => 'ar',
				'title'     => 'الشحنة في الطريق',
				'body_html' => '<p>الطلب {{order.number}} في الطريق: {{order.tracking_link}}</p>',
			),
		),
	)
);
$ask(
	'/canned-replies',
	array(
		'title'    => 'Refund state',
		'shortcut' => 'refund',
		'versions' => array(
			array(
				'language'  => '',
				'body_html' => '<p>{{order.refunded_amount}}</p>',
			),
		),
	)
);
$ask(
	'/macros',
	array(
		'name'    => 'VIP',
		'actions' => array(
			array( 'type' => 'reply', 'body_html' => '<p>Macro for {{customer.first_name}}</p>', 'set_status' => 'pending' ),
			array( 'type' => 'priority', 'priority' => 'high' ),
		),
	)
);

echo 'done';
