<?php
declare(strict_types=1);

namespace WooCommerceStandIn;

/**
 * Rows of orders, refunds and their items: own tables, never posts, so that code which reads an
 * order as a post fails here as it does with WooCommerce's order tables.
 *
 * What queries compare has a column; everything else lies in a JSON document.
 */
final class Store {

	/** Ids of orders come from empty posts of this type, as in WooCommerce. */
	public const PLACEHOLDER_TYPE = 'shop_order_placehold';

	public static function orders_table(): string {
		global $wpdb;
		return $wpdb->prefix . 'wc_stand_in_orders';
	}

	private static function items_table(): string {
		global $wpdb;
		return $wpdb->prefix . 'wc_stand_in_order_items';
	}

	/** The statements for dbDelta. */
	public static function tables(): string {
		global $wpdb;
		$collate = $wpdb->get_charset_collate();
		$orders  = self::orders_table();
		$items   = self::items_table();

		return "CREATE TABLE {$orders} (
			id bigint(20) unsigned NOT NULL,
			type varchar(20) NOT NULL DEFAULT 'shop_order',
			status varchar(20) NOT NULL DEFAULT 'wc-pending',
			parent_id bigint(20) unsigned NOT NULL DEFAULT 0,
			customer_id bigint(20) unsigned NOT NULL DEFAULT 0,
			billing_email varchar(320) NOT NULL DEFAULT '',
			currency varchar(10) NOT NULL DEFAULT '',
			total decimal(26,8) NOT NULL DEFAULT 0,
			order_key varchar(100) NOT NULL DEFAULT '',
			date_created_gmt datetime DEFAULT NULL,
			date_modified_gmt datetime DEFAULT NULL,
			data longtext NOT NULL,
			PRIMARY KEY  (id),
			KEY customer (customer_id, date_created_gmt),
			KEY billing_email (billing_email(100)),
			KEY parent (parent_id)
			) {$collate};
			CREATE TABLE {$items} (
			id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
			order_id bigint(20) unsigned NOT NULL,
			type varchar(20) NOT NULL,
			data longtext NOT NULL,
			PRIMARY KEY  (id),
			KEY order_id (order_id)
			) {$collate};";
	}

	/**
	 * Inserts or replaces the row of an order.
	 *
	 * @param array<string, int|float|string|null> $columns Without id and data.
	 * @param array<string, mixed>                 $data    Everything, as it will be read back.
	 * @return int Id of the order.
	 */
	public static function write_order( int $id, array $columns, array $data ): int {
		global $wpdb;
		$columns['data'] = self::encode( $data );
		ReadRows::forget();

		if ( 0 === $id ) {
			$id = (int) wp_insert_post(
				array(
					'post_type'   => self::PLACEHOLDER_TYPE,
					'post_status' => 'draft',
					'post_title'  => 'Order',
				)
			);
			self::check( $wpdb->insert( self::orders_table(), array( 'id' => $id ) + $columns ) );
		} else {
			self::check( $wpdb->update( self::orders_table(), $columns, array( 'id' => $id ) ) );
		}
		return $id;
	}

	/**
	 * Rows of these orders, in one query.
	 *
	 * @param list<int> $ids
	 * @return array<int, array{type: string, status: string, data: array<string, mixed>}> By id.
	 */
	public static function read_orders( array $ids ): array {
		global $wpdb;
		$missing = array_diff( $ids, array_keys( ReadRows::all( ReadRows::ORDERS ) ) );
		if ( array() !== $missing ) {
			self::remember( $wpdb->get_results( 'SELECT id, type, status, data FROM ' . self::orders_table() . ' WHERE id IN (' . implode( ',', array_map( 'intval', $missing ) ) . ')' ) );
		}
		return array_intersect_key( ReadRows::all( ReadRows::ORDERS ), array_flip( $ids ) );
	}

	/** @param list<object> $rows */
	private static function remember( array $rows ): void {
		$read = array();
		foreach ( $rows as $row ) {
			$read[ (int) $row->id ] = array(
				'type'   => $row->type,
				'status' => $row->status,
				'data'   => (array) json_decode( $row->data, true ),
			);
		}
		ReadRows::add( ReadRows::ORDERS, $read );
	}

	public static function delete_order( int $id ): void {
		global $wpdb;
		$wpdb->delete( self::orders_table(), array( 'id' => $id ) );
		$wpdb->delete( self::items_table(), array( 'order_id' => $id ) );
		wp_delete_post( $id, true );
		ReadRows::forget();
	}

	/**
	 * Inserts or replaces the row of an item.
	 *
	 * @param array<string, mixed> $data
	 */
	public static function write_item( int $id, int $order_id, string $type, array $data ): int {
		global $wpdb;
		ReadRows::forget();
		$row = array(
			'order_id' => $order_id,
			'type'     => $type,
			'data'     => self::encode( $data ),
		);
		if ( 0 === $id ) {
			self::check( $wpdb->insert( self::items_table(), $row ) );
			return (int) $wpdb->insert_id;
		}
		self::check( $wpdb->update( self::items_table(), $row, array( 'id' => $id ) ) );
		return $id;
	}

	/**
	 * Items of an order in the order of their making.
	 *
	 * @return list<array{id: int, type: string, data: array<string, mixed>}>
	 */
	public static function read_items( int $order_id ): array {
		self::prime_items( array( $order_id ) );
		return ReadRows::all( ReadRows::ITEMS )[ $order_id ];
	}

	/**
	 * Reads the items of several orders at once, as WooCommerce does for a list of orders.
	 *
	 * @param list<int> $order_ids
	 */
	public static function prime_items( array $order_ids ): void {
		global $wpdb;
		$missing = array_diff( $order_ids, array_keys( ReadRows::all( ReadRows::ITEMS ) ) );
		if ( array() === $missing ) {
			return;
		}
		$items = array_fill_keys( $missing, array() );
		$rows  = $wpdb->get_results( 'SELECT id, order_id, type, data FROM ' . self::items_table() . ' WHERE order_id IN (' . implode( ',', array_map( 'intval', $missing ) ) . ') ORDER BY id' );
		foreach ( $rows as $row ) {
			$items[ (int) $row->order_id ][] = array(
				'id'   => (int) $row->id,
				'type' => $row->type,
				'data' => (array) json_decode( $row->data, true ),
			);
		}
		ReadRows::add( ReadRows::ITEMS, $items );
	}

	/**
	 * Ids of the refunds of an order, newest first. Asking for one order reads those of all orders
	 * whose items were read, since they are the ones that are being shown.
	 *
	 * @return list<int>
	 */
	public static function refunds_of( int $order_id ): array {
		global $wpdb;
		if ( ! isset( ReadRows::all( ReadRows::REFUNDS )[ $order_id ] ) ) {
			$asked   = array_unique( array( $order_id, ...array_keys( ReadRows::all( ReadRows::ITEMS ) ) ) );
			$refunds = array_fill_keys( $asked, array() );
			$rows    = $wpdb->get_results( 'SELECT id, parent_id, type, status, data FROM ' . self::orders_table() . " WHERE type = 'shop_order_refund' AND parent_id IN (" . implode( ',', array_map( 'intval', $asked ) ) . ') ORDER BY date_created_gmt DESC, id DESC' );
			foreach ( $rows as $row ) {
				$refunds[ (int) $row->parent_id ][] = (int) $row->id;
			}
			self::remember( $rows );
			self::prime_items( array_merge( ...array_values( $refunds ) ) );
			ReadRows::add( ReadRows::REFUNDS, $refunds );
		}
		return ReadRows::all( ReadRows::REFUNDS )[ $order_id ];
	}

	public static function delete_item( int $id ): void {
		global $wpdb;
		$wpdb->delete( self::items_table(), array( 'id' => $id ) );
		ReadRows::forget();
	}

	/** @param array<string, mixed> $data */
	private static function encode( array $data ): string {
		return (string) wp_json_encode( $data, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}

	private static function check( int|false $result ): void {
		global $wpdb;
		if ( false === $result ) {
			throw new \RuntimeException( 'The WooCommerce stand-in could not store an order: ' . $wpdb->last_error );
		}
	}
}
