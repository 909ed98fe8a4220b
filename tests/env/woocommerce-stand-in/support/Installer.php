<?php
declare(strict_types=1);

namespace WooCommerceStandIn;

/** Tables, roles, capabilities and options of the stand-in. */
final class Installer {

	private const VERSION = '1';

	/** What managers of a shop may do, named as WooCommerce names it. */
	private const CAPABILITIES = array(
		'manage_woocommerce',
		'view_woocommerce_reports',
		'create_customers',
		'edit_shop_order',
		'read_shop_order',
		'delete_shop_order',
		'edit_shop_orders',
		'edit_others_shop_orders',
		'publish_shop_orders',
		'read_private_shop_orders',
		'delete_shop_orders',
		'delete_private_shop_orders',
		'delete_published_shop_orders',
		'delete_others_shop_orders',
		'edit_private_shop_orders',
		'edit_published_shop_orders',
		'edit_product',
		'read_product',
		'delete_product',
		'edit_products',
		'edit_others_products',
		'publish_products',
		'read_private_products',
		'delete_products',
		'edit_published_products',
		'edit_shop_coupons',
	);

	public function register(): void {
		add_action( 'init', array( $this, 'install_if_needed' ), 1 );
	}

	/** Covers copies that were put in place without an activation, and further sites of a network. */
	public function install_if_needed(): void {
		if ( get_option( 'woocommerce_stand_in_version' ) !== self::VERSION ) {
			self::install();
		}
	}

	public static function install(): void {
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		dbDelta( Store::tables() );
		self::add_roles();

		$options = array(
			'woocommerce_currency'                     => 'USD',
			'woocommerce_currency_pos'                 => 'left',
			'woocommerce_price_thousand_sep'           => ',',
			'woocommerce_price_decimal_sep'            => '.',
			'woocommerce_price_num_decimals'           => '2',
			'woocommerce_default_country'              => 'US:CA',
			'woocommerce_tax_display_cart'             => 'excl',
			'woocommerce_custom_orders_table_enabled'  => 'yes',
			'woocommerce_version'                      => WC_VERSION,
			'woocommerce_stand_in_version'             => self::VERSION,
		);
		foreach ( $options as $name => $value ) {
			add_option( $name, $value );
		}
		update_option( 'woocommerce_stand_in_version', self::VERSION );
	}

	private static function add_roles(): void {
		add_role( 'customer', 'Customer', array( 'read' => true ) );
		add_role(
			'shop_manager',
			'Shop manager',
			array(
				'read'              => true,
				'edit_posts'        => true,
				'upload_files'      => true,
				'list_users'        => true,
				'edit_users'        => true,
				'moderate_comments' => true,
			)
		);
		foreach ( array( 'administrator', 'shop_manager' ) as $name ) {
			foreach ( self::CAPABILITIES as $capability ) {
				get_role( $name )?->add_cap( $capability );
			}
		}
	}
}
