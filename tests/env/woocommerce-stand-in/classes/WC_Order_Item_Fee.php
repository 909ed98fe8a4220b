<?php
declare(strict_types=1);

/** A fee. */
class WC_Order_Item_Fee extends WC_Order_Item {

	protected array $data = array(
		'order_id'   => 0,
		'name'       => '',
		'amount'     => '',
		'tax_status' => 'taxable',
		'total'      => '0',
		'total_tax'  => '0',
	);

	public function get_type(): string {
		return 'fee';
	}
}
