<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

/** The shop's settings and products. */
final class Catalogue {

	private const SETTINGS = array(
		'woocommerce_currency'                 => 'SAR',
		'woocommerce_default_country'          => 'SA',
		'woocommerce_price_num_decimals'       => '2',
		'woocommerce_price_decimal_sep'        => '.',
		'woocommerce_price_thousand_sep'       => ',',
		'woocommerce_currency_pos'             => 'right_space',
		'woocommerce_enable_guest_checkout'    => 'yes',
		'woocommerce_show_marketplace_suggestions' => 'no',
		'woocommerce_allow_tracking'           => 'no',
		'woocommerce_task_list_hidden'         => 'yes',
		'woocommerce_onboarding_profile'       => array( 'skipped' => true ),
	);

	/**
	 * Adds the products.
	 *
	 * @return list<\WC_Product>
	 */
	public function add(): array {
		foreach ( self::SETTINGS as $name => $value ) {
			update_option( $name, $value );
		}

		return array_map( $this->add_product( ... ), Data::read( 'products' ) );
	}

	/** @param array<string, string> $row */
	private function add_product( array $row ): \WC_Product {
		$product = new \WC_Product_Simple();
		$product->set_name( $row['name'] );
		$product->set_sku( $row['sku'] );
		$product->set_regular_price( $row['price'] );
		$product->set_status( 'publish' );
		if ( Picture::possible() ) {
			$product->set_image_id( $this->add_image( $row ) );
		}
		$product->save();

		return $product;
	}

	/** @param array<string, string> $row */
	private function add_image( array $row ): int {
		$file = wp_upload_bits( strtolower( $row['sku'] ) . '.png', null, Picture::png( $row['shape'], $row['color'] ) );
		if ( $file['error'] ) {
			throw new \RuntimeException( $file['error'] );
		}
		$id = wp_insert_attachment(
			array(
				'post_title'     => $row['name'],
				'post_mime_type' => 'image/png',
				'guid'           => $file['url'],
			),
			$file['file']
		);
		// One size is enough here; making all of them would take longer than everything else.
		update_post_meta( $id, '_wp_attachment_image_alt', $row['name'] );
		wp_update_attachment_metadata(
			$id,
			array(
				'width'  => Picture::SIZE,
				'height' => Picture::SIZE,
				'file'   => _wp_relative_upload_path( $file['file'] ),
				'sizes'  => array(),
			)
		);

		return $id;
	}
}
