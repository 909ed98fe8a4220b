<?php
declare(strict_types=1);

/** A product: a post with its data in post meta. */
class WC_Product extends WC_Data {

	/** Property by its place in post meta. */
	private const META = array(
		'sku'                => '_sku',
		'regular_price'      => '_regular_price',
		'sale_price'         => '_sale_price',
		'price'              => '_price',
		'image_id'           => '_thumbnail_id',
		'manage_stock'       => '_manage_stock',
		'stock_quantity'     => '_stock',
		'stock_status'       => '_stock_status',
		'weight'             => '_weight',
		'virtual'            => '_virtual',
		'catalog_visibility' => '_stand_in_visibility',
		'gallery_image_ids'  => '_stand_in_gallery',
	);

	protected array $data = array(
		'name'               => '',
		'slug'               => '',
		'status'             => 'publish',
		'description'        => '',
		'short_description'  => '',
		'sku'                => '',
		'regular_price'      => '',
		'sale_price'         => '',
		'price'              => '',
		'image_id'           => '',
		'gallery_image_ids'  => array(),
		'manage_stock'       => false,
		'stock_quantity'     => null,
		'stock_status'       => 'instock',
		'weight'             => '',
		'virtual'            => false,
		'catalog_visibility' => 'visible',
	);

	/** @param int|WC_Product $product 0 for a new one. */
	public function __construct( $product = 0 ) {
		$id = $product instanceof self ? $product->get_id() : absint( $product );
		if ( 0 === $id ) {
			return;
		}
		$post = get_post( $id );
		if ( ! $post instanceof WP_Post || 'product' !== $post->post_type ) {
			throw new Exception( 'Invalid product.' );
		}
		$this->id   = $id;
		$this->data = array_merge(
			$this->data,
			array(
				'name'              => $post->post_title,
				'slug'              => $post->post_name,
				'status'            => $post->post_status,
				'description'       => $post->post_content,
				'short_description' => $post->post_excerpt,
			)
		);
		foreach ( self::META as $name => $key ) {
			$value = get_post_meta( $id, $key, true );
			if ( '' !== $value ) {
				$this->set_prop( $name, in_array( $name, array( 'manage_stock', 'virtual' ), true ) ? 'yes' === $value : $value );
			}
		}
	}

	public function get_type(): string {
		return 'simple';
	}

	/** @param string $type */
	public function is_type( $type ): bool {
		return in_array( $this->get_type(), (array) $type, true );
	}

	public function exists(): bool {
		return $this->id > 0;
	}

	public function get_parent_id(): int {
		return 0;
	}

	public function get_permalink(): string {
		return (string) get_permalink( $this->id );
	}

	/** @param int|string $image_id */
	public function set_image_id( $image_id = '' ): void {
		$this->data['image_id'] = (string) $image_id;
	}

	/** @param float|string $price */
	public function set_regular_price( $price ): void {
		$this->data['regular_price'] = wc_format_decimal( $price );
	}

	/** @param float|string $price */
	public function set_sale_price( $price ): void {
		$this->data['sale_price'] = wc_format_decimal( $price );
	}

	/** @param int|float|null $quantity */
	public function set_stock_quantity( $quantity ): void {
		$this->data['stock_quantity'] = null === $quantity ? null : (int) $quantity;
	}

	/** @param list<int|string> $ids */
	public function set_gallery_image_ids( $ids ): void {
		$this->data['gallery_image_ids'] = array_map( 'absint', (array) $ids );
	}

	/** @param string $sku Refused with an exception if another product has it. */
	public function set_sku( $sku ): void {
		$owner = '' === (string) $sku ? 0 : wc_get_product_id_by_sku( (string) $sku );
		if ( 0 !== $owner && $owner !== $this->id ) {
			throw new WC_Data_Exception( 'product_invalid_sku', 'Invalid or duplicated SKU.' );
		}
		$this->data['sku'] = (string) $sku;
	}

	public function save(): int {
		$sale                = (string) $this->data['sale_price'];
		$this->data['price'] = '' === $sale ? $this->data['regular_price'] : $sale;
		$saved               = wp_insert_post(
			array(
				'ID'           => $this->id,
				'post_type'    => 'product',
				'post_title'   => wp_slash( (string) $this->data['name'] ),
				'post_name'    => (string) $this->data['slug'],
				'post_status'  => (string) $this->data['status'],
				'post_content' => wp_slash( (string) $this->data['description'] ),
				'post_excerpt' => wp_slash( (string) $this->data['short_description'] ),
			),
			true
		);
		if ( $saved instanceof WP_Error ) {
			throw new RuntimeException( 'The WooCommerce stand-in could not store a product: ' . $saved->get_error_message() );
		}
		$this->id = $saved;
		foreach ( self::META as $name => $key ) {
			$value = $this->data[ $name ];
			update_post_meta( $this->id, $key, is_bool( $value ) ? ( $value ? 'yes' : 'no' ) : wp_slash( $value ) );
		}
		return $this->id;
	}

	/** @param bool $force_delete */
	public function delete( $force_delete = false ): bool {
		return (bool) ( $force_delete ? wp_delete_post( $this->id, true ) : wp_trash_post( $this->id ) );
	}
}
