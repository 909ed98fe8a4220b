<?php
/**
 * Products.
 *
 * @package Sanad
 */

declare(strict_types=1);

use WooCommerceStandIn\NotAnswered;

/**
 * @param int|WC_Product|WP_Post $the_product
 * @return WC_Product|false|null
 */
function wc_get_product( $the_product = false ) {
	if ( $the_product instanceof WC_Product ) {
		return $the_product;
	}
	$post = $the_product instanceof WP_Post ? $the_product : get_post( absint( $the_product ) );
	return $post instanceof WP_Post && 'product' === $post->post_type ? new WC_Product_Simple( $post->ID ) : false;
}

/**
 * @param array<string, mixed> $args
 * @return list<int>|list<WC_Product>
 */
function wc_get_products( $args ): array {
	$known   = array( 'limit', 'page', 'status', 'include', 'return', 'orderby', 'order', 'type' );
	$unknown = array_diff( array_keys( $args ), $known );
	if ( array() !== $unknown || ! in_array( $args['type'] ?? 'simple', array( 'simple', array( 'simple' ) ), true ) ) {
		throw NotAnswered::call( 'wc_get_products() with ' . implode( ', ', array_keys( $args ) ) );
	}
	/** @var list<int> $ids */
	$ids = get_posts(
		array(
			'post_type'      => 'product',
			'post_status'    => $args['status'] ?? array( 'publish', 'private', 'draft', 'pending' ),
			'posts_per_page' => $args['limit'] ?? get_option( 'posts_per_page' ),
			'paged'          => $args['page'] ?? 1,
			'post__in'       => $args['include'] ?? array(),
			'orderby'        => $args['orderby'] ?? 'date',
			'order'          => $args['order'] ?? 'DESC',
			'fields'         => 'ids',
		)
	);
	return 'ids' === ( $args['return'] ?? 'objects' ) ? $ids : array_map( static fn ( int $id ): WC_Product => new WC_Product_Simple( $id ), $ids );
}

/** @param string $sku @return int 0 if there is none. */
function wc_get_product_id_by_sku( $sku ): int {
	$ids = get_posts(
		array(
			'post_type'      => 'product',
			'post_status'    => 'any',
			'meta_key'       => '_sku',
			'meta_value'     => $sku,
			'posts_per_page' => 1,
			'fields'         => 'ids',
		)
	);
	return (int) ( $ids[0] ?? 0 );
}

/** @param string $size */
function wc_placeholder_img_src( $size = 'woocommerce_thumbnail' ): string {
	return (string) apply_filters( 'woocommerce_placeholder_img_src', includes_url( 'images/media/default.png' ) );
}
