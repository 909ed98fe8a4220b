<?php
declare(strict_types=1);

use WooCommerceStandIn\Store;

/** Money given back of an order. */
class WC_Order_Refund extends WC_Abstract_Order {

	protected array $times = array( 'date_created', 'date_modified' );

	protected array $data = array(
		'status'           => 'completed',
		'currency'         => '',
		'total'            => '0',
		'discount_total'   => '0',
		'shipping_total'   => '0',
		'parent_id'        => 0,
		'amount'           => '',
		'reason'           => '',
		'refunded_by'      => 0,
		'refunded_payment' => false,
		'date_created'     => null,
		'date_modified'    => null,
	);

	/**
	 * @param int|WC_Order_Refund                                                  $refund 0 for a new one.
	 * @param array{type: string, status: string, data: array<string, mixed>}|null $row    Row that is already read.
	 */
	public function __construct( $refund = 0, ?array $row = null ) {
		$id  = $refund instanceof self ? $refund->get_id() : absint( $refund );
		$row = $row ?? ( 0 === $id ? null : Store::read_orders( array( $id ) )[ $id ] ?? null );
		if ( null !== $row ) {
			$this->read_row( $id, $row );
		} elseif ( $id > 0 ) {
			throw new Exception( 'Invalid order.' );
		}
	}

	public function get_type(): string {
		return 'shop_order_refund';
	}

	/** @param float|string $value */
	public function set_amount( $value ): void {
		$this->data['amount'] = wc_format_decimal( $value );
	}

	protected function after_save( bool $is_new ): void {}

	/** @param bool $force_delete Refunds have no trash. */
	public function delete( $force_delete = false ): bool {
		$id       = $this->id;
		$parent   = (int) $this->data['parent_id'];
		$this->id = 0;
		Store::delete_order( $id );
		do_action( 'woocommerce_refund_deleted', $id, $parent );
		return true;
	}
}
