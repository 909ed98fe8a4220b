<?php
/**
 * Adds a few articles in the language of the site to the site of the end-to-end tests.
 *
 * @package Sanad
 */

declare(strict_types=1);

require __DIR__ . '/../../env/php/load.php';

$language = str_starts_with( get_locale(), 'ar' ) ? 'ar' : 'en';
$articles = array(
	'en' => array(
		'sizes'   => array( 'Exchange a dress for another size', 'An exchange of the size is free within 30 days. Put the dress into its bag and call the courier.' ),
		'returns' => array( 'Return a dress', 'You can return a dress within 14 days of its delivery, unworn and with its label.' ),
		'washing' => array( 'Washing a cotton dress', 'Wash the dress at 30 degrees, inside out, and dry it in the shade.' ),
	),
	'ar' => array(
		'sizes'   => array( 'استبدال فستان بمقاس آخر', 'استبدال المقاس مجاني خلال 30 يومًا. ضع الفستان في كيسه واطلب المندوب.' ),
		'returns' => array( 'إرجاع فستان', 'يمكن إرجاع الفستان خلال 14 يومًا من استلامه، غير ملبوس وببطاقته.' ),
		'washing' => array( 'غسل فستان قطني', 'يُغسل الفستان على 30 درجة مقلوبًا، ويجفف في الظل.' ),
	),
);
foreach ( $articles[ $language ] as $slug => [ $title, $text ] ) {
	$id = wp_insert_post(
		array(
			'post_type'    => 'sanad_article',
			'post_status'  => 'publish',
			'post_title'   => $title,
			'post_name'    => $slug,
			'post_content' => "<!-- wp:paragraph --><p>{$text}</p><!-- /wp:paragraph -->",
			'meta_input'   => array( '_sanad_language' => $language ),
		)
	);
	update_option( "sanad_e2e_article_{$slug}", $id );
}

echo 'done';
