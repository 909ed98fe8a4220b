<?php
declare(strict_types=1);

use WooCommerceStandIn\OrderAddresses;
use WooCommerceStandIn\OrderNotes;
use WooCommerceStandIn\OrderRefunds;
use WooCommerceStandIn\Store;

/** An order. */
class WC_Order extends WC_Abstract_Order {

	use OrderAddresses;
	use OrderRefunds;

	private const BEFORE_TRASH = '_stand_in_status_before_trash';

	/** @var array{from: string, to: string, note: string, manual: bool}|null A change of status that the next save announces. */
	private ?array $transition = null;

	protected array $times = array( 'date_created', 'date_modified', 'date_paid', 'date_completed' );

	protected array $data = array(
		'status'               => 'pending',
		'currency'             => '',
		'total'                => '0',
		'discount_total'       => '0',
		'shipping_total'       => '0',
		'customer_id'          => 0,
		'customer_note'        => '',
		'order_key'            => '',
		'payment_method'       => '',
		'payment_method_title' => '',
		'transaction_id'       => '',
		'created_via'          => '',
		'customer_ip_address'  => '',
		'customer_user_agent'  => '',
		'parent_id'            => 0,
		'prices_include_tax'   => false,
		'date_created'         => null,
		'date_modified'        => null,
		'date_paid'            => null,
		'date_completed'       => null,
		'billing'              => array(),
		'shipping'             => array(),
		'billing_email'        => '',
	);

	/**
	 * @param int|WC_Order                                                          $order 0 for a new one.
	 * @param array{type: string, status: string, data: array<string, mixed>}|null $row   Row that is already read.
	 */
	public function __construct( $order = 0, ?array $row = null ) {
		$id = $order instanceof self ? $order->get_id() : absint( $order );
		$this->start_addresses();
		$this->data['currency'] = get_woocommerce_currency();
		if ( 0 === $id ) {
			return;
		}
		$row = $row ?? Store::read_orders( array( $id ) )[ $id ] ?? null;
		if ( null === $row || 'shop_order' !== $row['type'] ) {
			throw new Exception( 'Invalid order.' );
		}
		$this->read_row( $id, $row );
	}

	public function get_type(): string {
		return 'shop_order';
	}

	public function get_order_number(): string {
		return (string) apply_filters( 'woocommerce_order_number', (string) $this->id, $this );
	}

	/**
	 * What is left of the total once refunds are taken off, with the whole total struck out before it.
	 *
	 * @param string $tax_display
	 * @param bool   $display_refunded
	 */
	public function get_formatted_order_total( $tax_display = '', $display_refunded = true ): string {
		$currency = array( 'currency' => $this->get_currency() );
		$whole    = wc_price( $this->get_total(), $currency );
		$refunded = $display_refunded ? $this->get_total_refunded() : 0.0;
		if ( 0.0 === $refunded ) {
			return $whole;
		}
		return '<del aria-hidden="true">' . wp_strip_all_tags( $whole ) . '</del> <ins>' . wc_price( (float) $this->get_total() - $refunded, $currency ) . '</ins>';
	}

	/** @param string $context */
	public function get_user_id( $context = 'view' ): int {
		return (int) $this->data['customer_id'];
	}

	public function get_user(): WP_User|false {
		return 0 === $this->get_user_id() ? false : get_user_by( 'id', $this->get_user_id() );
	}

	/**
	 * @param string $new_status With or without `wc-`.
	 * @param string $note
	 * @param bool   $manual_update
	 * @return array{from: string, to: string}
	 */
	public function set_status( $new_status, $note = '', $manual_update = false ): array {
		$from = $this->get_status();
		$to   = str_starts_with( (string) $new_status, 'wc-' ) ? substr( (string) $new_status, 3 ) : (string) $new_status;
		if ( ! array_key_exists( "wc-{$to}", wc_get_order_statuses() ) && ! in_array( $to, array( 'trash', 'auto-draft' ), true ) ) {
			$to = 'pending';
		}
		$this->data['status'] = $to;
		if ( $this->id > 0 && $from !== $to ) {
			$this->transition = array(
				'from'   => $this->transition['from'] ?? $from,
				'to'     => $to,
				'note'   => (string) $note,
				'manual' => (bool) $manual_update,
			);
			if ( in_array( $to, wc_get_is_paid_statuses(), true ) ) {
				$this->data['date_paid'] ??= WooCommerceStandIn\Times::from( time() );
			}
			if ( 'completed' === $to ) {
				$this->data['date_completed'] = WooCommerceStandIn\Times::from( time() );
			}
		}
		return array(
			'from' => $from,
			'to'   => $to,
		);
	}

	/**
	 * @param string $new_status
	 * @param string $note
	 * @param bool   $manual
	 */
	public function update_status( $new_status, $note = '', $manual = false ): bool {
		if ( 0 === $this->id ) {
			return false;
		}
		$this->set_status( $new_status, $note, $manual );
		$this->save();
		return true;
	}

	protected function after_save( bool $is_new ): void {
		do_action( $is_new ? 'woocommerce_new_order' : 'woocommerce_update_order', $this->id, $this );
		$transition       = $this->transition;
		$this->transition = null;
		if ( null === $transition ) {
			return;
		}
		do_action( "woocommerce_order_status_{$transition['to']}", $this->id, $this );
		if ( 'refunded' === $transition['to'] ) {
			$this->refund_the_rest();
		}
		$sentence = sprintf(
			/* translators: 1: old status, 2: new status. */
			__( 'Order status changed from %1$s to %2$s.', 'woocommerce' ),
			wc_get_order_status_name( $transition['from'] ),
			wc_get_order_status_name( $transition['to'] )
		);
		$this->add_order_note( trim( "{$transition['note']} {$sentence}" ), 0, $transition['manual'] );
		do_action( 'woocommerce_order_status_changed', $this->id, $transition['from'], $transition['to'], $this );
	}

	/**
	 * @param string $transaction_id
	 * @return bool
	 */
	public function payment_complete( $transaction_id = '' ) {
		$this->data['transaction_id'] = (string) $transaction_id;
		return $this->update_status( 'processing' );
	}

	public function needs_payment(): bool {
		$statuses = apply_filters( 'woocommerce_valid_order_statuses_for_payment', array( 'pending', 'failed' ), $this );
		return (bool) apply_filters( 'woocommerce_order_needs_payment', $this->has_status( $statuses ) && (float) $this->get_total() > 0, $this, $statuses );
	}

	/** @param bool $on_checkout */
	public function get_checkout_payment_url( $on_checkout = false ): string {
		$url  = add_query_arg( 'order-pay', $this->id, wc_get_page_permalink( 'checkout' ) );
		$args = $on_checkout ? array() : array( 'pay_for_order' => 'true' );
		return (string) apply_filters( 'woocommerce_get_checkout_payment_url', add_query_arg( $args + array( 'key' => $this->data['order_key'] ), $url ), $this );
	}

	public function is_paid(): bool {
		return $this->has_status( wc_get_is_paid_statuses() );
	}

	/**
	 * @param WC_Product           $product
	 * @param int                  $qty
	 * @param array<string, mixed> $args
	 * @return int Id of the new item.
	 */
	public function add_product( $product, $qty = 1, $args = array() ): int {
		$price = (float) $product->get_price() * $qty;
		$item  = new WC_Order_Item_Product();
		$item->set_props(
			array_merge(
				array(
					'name'       => $product->get_name(),
					'product_id' => $product->get_id(),
					'quantity'   => $qty,
					'subtotal'   => $price,
					'total'      => $price,
				),
				$args
			)
		);
		$item->set_order_id( $this->id );
		$item->save();
		$this->add_item( $item );
		return $item->get_id();
	}

	/** @return array<int|string, WC_Order_Item_Shipping> */
	public function get_shipping_methods(): array {
		/** @var array<int|string, WC_Order_Item_Shipping> $items */
		$items = $this->get_items( 'shipping' );
		return $items;
	}

	public function get_shipping_method(): string {
		return implode( ', ', array_map( static fn ( WC_Order_Item $item ): string => $item->get_name(), $this->get_shipping_methods() ) );
	}

	/**
	 * @param string $note
	 * @param int    $is_customer_note
	 * @param bool   $added_by_user
	 * @return int Id of the note.
	 */
	public function add_order_note( $note, $is_customer_note = 0, $added_by_user = false ): int {
		return 0 === $this->id ? 0 : OrderNotes::add( $this, (string) $note, (bool) $is_customer_note, (bool) $added_by_user );
	}

	public function get_edit_order_url(): string {
		return admin_url( 'admin.php?page=wc-orders&action=edit&id=' . $this->id );
	}

	public function get_view_order_url(): string {
		return add_query_arg( 'view-order', $this->id, wc_get_page_permalink( 'myaccount' ) );
	}

	/** Takes it out of the trash, with the status that it had. */
	public function untrash(): bool {
		$before = (string) $this->get_meta( self::BEFORE_TRASH );
		if ( 'trash' !== $this->get_status() || '' === $before ) {
			return false;
		}
		$this->delete_meta_data( self::BEFORE_TRASH );
		$this->data['status'] = $before;
		$this->save();
		do_action( 'woocommerce_untrash_order', $this->id, $before );
		return true;
	}

	/**
	 * Moves to the trash, or removes for good.
	 *
	 * @param bool $force_delete
	 */
	public function delete( $force_delete = false ): bool {
		if ( 0 === $this->id ) {
			return false;
		}
		if ( ! $force_delete ) {
			do_action( 'woocommerce_before_trash_order', $this->id, $this );
			$this->update_meta_data( self::BEFORE_TRASH, $this->data['status'] );
			$this->data['status'] = 'trash';
			$id = Store::write_order( $this->id, array( 'status' => 'trash' ), $this->document() );
			do_action( 'woocommerce_trash_order', $id );
			$this->id = 0;
			return true;
		}
		do_action( 'woocommerce_before_delete_order', $this->id, $this );
		foreach ( $this->get_refunds() as $refund ) {
			Store::delete_order( $refund->get_id() );
		}
		$id       = $this->id;
		$this->id = 0;
		Store::delete_order( $id );
		do_action( 'woocommerce_delete_order', $id );
		return true;
	}
}
