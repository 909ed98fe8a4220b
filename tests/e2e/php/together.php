<?php
/**
 * Adds to the site of the end-to-end tests two questions of one customer about the same thing.
 *
 * @package Sanad
 */

declare(strict_types=1);

require __DIR__ . '/../../env/php/load.php';

$owner = get_user_by( 'login', 'admin' );
wp_set_current_user( $owner ? $owner->ID : 0 );

foreach ( array( 'Wrong size' => 'The dress is too small.', 'Wrong size again' => 'I wrote before: the dress is too small.' ) as $subject => $text ) {
	$request = new WP_REST_Request( 'POST', '/sanad/v1/tickets' );
	$request->set_header( 'Content-Type', 'application/json' );
	$request->set_body(
		(string) wp_json_encode(
			array(
				'client_key' => wp_generate_uuid4(),
				'email'      => 'sara@example.com',
				'name'       => 'Sara Al-Harbi',
				'channel'    => 'in_person',
				'subject'    => $subject,
				'body_html'  => "<p>{$text}</p>",
				'notify'     => false,
			)
		)
	);
	$response = rest_do_request( $request );
	if ( $response->is_error() ) {
		throw new RuntimeException( (string) wp_json_encode( $response->get_data() ) );
	}
}

echo 'done';
