<?php
declare(strict_types=1);

namespace WooCommerceStandIn;

/** Products are posts, as in WooCommerce. Orders only borrow their ids from posts, as with its order tables. */
final class PostTypes {

	public function register(): void {
		add_action( 'init', array( $this, 'register_types' ), 5 );
	}

	public function register_types(): void {
		register_post_type(
			'product',
			array(
				'label'           => 'Products',
				'public'          => true,
				'has_archive'     => 'shop',
				'rewrite'         => array( 'slug' => 'product' ),
				'supports'        => array( 'title', 'editor', 'excerpt', 'thumbnail', 'comments' ),
				'capability_type' => 'product',
				'map_meta_cap'    => true,
				'show_in_rest'    => true,
				'menu_icon'       => 'dashicons-archive',
			)
		);
		register_post_type(
			'shop_order',
			array(
				'label'           => 'Orders',
				'public'          => false,
				'capability_type' => 'shop_order',
				'map_meta_cap'    => true,
			)
		);
		register_post_type( 'shop_order_refund', array( 'public' => false ) );
		register_post_type( Store::PLACEHOLDER_TYPE, array( 'public' => false ) );
		foreach ( wc_get_order_statuses() as $slug => $label ) {
			register_post_status( $slug, array( 'label' => $label ) );
		}
	}
}
