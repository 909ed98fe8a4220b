<?php
declare(strict_types=1);

namespace Automattic\WooCommerce\Utilities;

use WooCommerceStandIn\Loud;

/** Which plugins said that they get on with which feature. */
final class FeaturesUtil {

	use Loud;

	/** @var array<string, array<string, bool>> Plugins by feature. */
	private static array $declared = array();

	/**
	 * Only at `before_woocommerce_init`, as in WooCommerce.
	 *
	 * @param string $feature_id
	 * @param string $plugin_file
	 * @param bool   $positive_compatibility
	 */
	public static function declare_compatibility( $feature_id, $plugin_file, $positive_compatibility = true ): bool {
		if ( ! doing_action( 'before_woocommerce_init' ) ) {
			_doing_it_wrong( __METHOD__, 'Declare compatibility at before_woocommerce_init.', '7.0' );
			return false;
		}
		self::$declared[ $feature_id ][ plugin_basename( $plugin_file ) ] = (bool) $positive_compatibility;
		return true;
	}

	/**
	 * @param string $plugin_name Such as `sanad/plugin.php`.
	 * @return array{compatible: list<string>, incompatible: list<string>, uncertain: list<string>}
	 */
	public static function get_compatible_features_for_plugin( $plugin_name ): array {
		$answer = array(
			'compatible'   => array(),
			'incompatible' => array(),
			'uncertain'    => array(),
		);
		foreach ( array( 'custom_order_tables', 'cart_checkout_blocks' ) as $feature ) {
			$said = self::$declared[ $feature ][ $plugin_name ] ?? null;
			$answer[ null === $said ? 'uncertain' : ( $said ? 'compatible' : 'incompatible' ) ][] = $feature;
		}
		return $answer;
	}
}
