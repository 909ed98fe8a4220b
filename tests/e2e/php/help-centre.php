<?php
/**
 * Fills the site of the end-to-end tests with a small help centre in two languages.
 *
 * @package Sanad
 */

declare(strict_types=1);

require __DIR__ . '/../../env/php/load.php';

wp_set_current_user( 1 );

$sanad_names  = array(
	'delivery' => array( 'en' => 'Delivery', 'ar' => 'التوصيل' ),
	'returns'  => array( 'en' => 'Returns', 'ar' => 'الإرجاع' ),
);
$sanad_titles = array(
	'parcel' => array( 'delivery', array( 'en' => 'Where is my parcel?', 'ar' => 'أين شحنتي؟' ) ),
	'times'  => array( 'delivery', array( 'en' => 'How long delivery takes', 'ar' => 'كم يستغرق التوصيل؟' ) ),
	'return' => array( 'returns', array( 'en' => 'Send something back', 'ar' => 'إرجاع منتج' ) ),
);
$sanad_words  = array(
	'en' => array( 'Before it leaves', 'On its way', 'When it is late', 'The tracking number comes by mail as soon as the parcel has left our house, mostly in the evening of the same day.' ),
	'ar' => array( 'قبل خروج الشحنة', 'في الطريق', 'عند التأخر', 'يصل رقم التتبع بالبريد فور خروج الشحنة من عندنا، وغالبًا مساء اليوم نفسه.' ),
);

$sanad_site  = substr( get_locale(), 0, 2 );
$sanad_terms = array();
foreach ( $sanad_names as $sanad_slug => $sanad_name ) {
	$sanad_term = wp_insert_term( $sanad_name[ $sanad_site ], 'sanad_category', array( 'slug' => $sanad_slug ) );
	if ( is_wp_error( $sanad_term ) ) {
		throw new RuntimeException( $sanad_term->get_error_message() );
	}
	$sanad_terms[ $sanad_slug ] = (int) $sanad_term['term_id'];
	update_term_meta( $sanad_terms[ $sanad_slug ], 'sanad_names', $sanad_name );
	update_term_meta( $sanad_terms[ $sanad_slug ], 'sanad_icon', $sanad_slug );
}

foreach ( $sanad_titles as $sanad_slug => [ $sanad_category, $sanad_title ] ) {
	$sanad_group = wp_generate_uuid4();
	foreach ( $sanad_words as $sanad_language => $sanad_texts ) {
		$sanad_text    = array_pop( $sanad_texts );
		$sanad_content = '';
		foreach ( $sanad_texts as $sanad_heading ) {
			$sanad_content .= "<!-- wp:heading --><h2 class=\"wp-block-heading\">{$sanad_heading}</h2><!-- /wp:heading -->"
				. str_repeat( "<!-- wp:paragraph --><p>{$sanad_text}</p><!-- /wp:paragraph -->", 6 );
		}
		$sanad_id = wp_insert_post(
			array(
				'post_type'    => 'sanad_article',
				'post_status'  => 'publish',
				'post_title'   => $sanad_title[ $sanad_language ],
				'post_name'    => "{$sanad_slug}-{$sanad_language}",
				'post_content' => $sanad_content,
				'meta_input'   => array(
					'_sanad_language' => $sanad_language,
					'_sanad_group'    => $sanad_group,
				),
			)
		);
		wp_set_object_terms( (int) $sanad_id, array( $sanad_terms[ $sanad_category ] ), 'sanad_category' );
	}
}

$sanad_answer = rest_do_request( new WP_REST_Request( 'POST', '/sanad/v1/help-centre' ) );
if ( 200 !== $sanad_answer->get_status() ) {
	throw new RuntimeException( (string) wp_json_encode( $sanad_answer->get_data() ) );
}
flush_rewrite_rules( false );
do_action( 'sanad_tick' );

echo 'done';
