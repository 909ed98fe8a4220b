<?php
declare(strict_types=1);

/** A way of shipping that was chosen. */
class WC_Order_Item_Shipping extends WC_Order_Item {

	protected array $data = array(
		'order_id'     => 0,
		'name'         => '',
		'method_title' => '',
		'method_id'    => '',
		'instance_id'  => '',
		'total'        => '0',
		'total_tax'    => '0',
	);

	public function get_type(): string {
		return 'shipping';
	}

	/** The title is the name of the line. */
	public function set_method_title( mixed $value ): void {
		$this->set_name( $value );
	}

	public function set_name( mixed $value ): void {
		$this->data['name']         = (string) $value;
		$this->data['method_title'] = (string) $value;
	}
}
