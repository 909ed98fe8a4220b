<?php
declare(strict_types=1);

/** One row of further data of an order, item, product or customer. */
final class WC_Meta_Data implements JsonSerializable {

	public function __construct( public int $id, public string $key, public mixed $value ) {}

	/** @return array{id: int, key: string, value: mixed} */
	public function get_data(): array {
		return array(
			'id'    => $this->id,
			'key'   => $this->key,
			'value' => $this->value,
		);
	}

	/** @return array{id: int, key: string, value: mixed} */
	public function jsonSerialize(): array {
		return $this->get_data();
	}
}
