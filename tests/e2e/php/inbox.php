<?php
/**
 * Adds to the site of the end-to-end tests a desk at work: eight customers with four tickets each, and
 * two tags that read alike.
 *
 * @package Sanad
 */

declare(strict_types=1);

require __DIR__ . '/../../env/php/load.php';

$owner = get_user_by( 'login', 'admin' );
wp_set_current_user( $owner ? $owner->ID : 0 );

$is_arabic = str_starts_with( get_locale(), 'ar' );
$customers = $is_arabic
	? array( 'yusuf' => 'يوسف كريم', 'lina' => 'لينا فاروق', 'tariq' => 'طارق عزيز', 'mona' => 'منى عادل', 'khalid' => 'خالد ناصر', 'noor' => 'نور حداد', 'salma' => 'سلمى زيد', 'sara' => 'سارة الحربي' )
	: array( 'yusuf' => 'Yusuf Karim', 'lina' => 'Lina Farouk', 'tariq' => 'Tariq Aziz', 'mona' => 'Mona Adel', 'khalid' => 'Khalid Nasser', 'noor' => 'Noor Haddad', 'salma' => 'Salma Zaid', 'sara' => 'Sara Al-Harbi' );
$subjects  = $is_arabic
	? array( 'أريد فاتورة', 'استبدال المقاس', 'استرداد المبلغ', 'تأخر الطرد' )
	: array( 'Invoice wanted', 'Exchange for another size', 'Money back', 'The parcel is late' );
$texts     = $is_arabic
	? array( 'هل يمكن إرسال فاتورة باسم الشركة؟', 'أود استبدال الفستان. غادر المندوب ولم يترك المستودع رسالة.', 'أعدت الفستان ولم يصل المبلغ بعد.', 'قيل لي إن الطرد غادر المستودع قبل أسبوع.' )
	: array( 'May I have an invoice for my company?', 'I want to exchange the dress. The warehouse left me a note, and the courier left.', 'I sent the dress back, and the money is not there yet.', 'I was told that the parcel left the warehouse a week ago.' );
// A part of each theme: its channel, its priority and the tags of the first and the second half of its customers.
$kinds     = array(
	array( 'in_person', 'low', array(), array() ),
	array( 'in_person', 'normal', array(), array() ),
	array( 'phone', 'high', array( $is_arabic ? 'مرتجع' : 'Refund' ), array( $is_arabic ? 'المرتجع' : 'Refunds' ) ),
	array( 'phone', 'normal', array(), array() ),
);

foreach ( array_keys( $customers ) as $place => $login ) {
	foreach ( $kinds as $theme => [ $channel, $priority, $first, $second ] ) {
		$request = new WP_REST_Request( 'POST', '/sanad/v1/tickets' );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_body(
			(string) wp_json_encode(
				array(
					'client_key' => wp_generate_uuid4(),
					'asked_by'   => 'customer',
					'email'      => "{$login}@example.com",
					'name'       => $customers[ $login ],
					'channel'    => $channel,
					'priority'   => $priority,
					'tags'       => $place < 4 ? $first : $second,
					'subject'    => $subjects[ $theme ],
					'body_html'  => "<p>{$texts[ $theme ]}</p>",
					'notify'     => false,
				)
			)
		);
		$response = rest_do_request( $request );
		if ( $response->is_error() ) {
			throw new RuntimeException( (string) wp_json_encode( $response->get_data() ) );
		}
	}
}

echo 'done';
