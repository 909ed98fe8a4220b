<?php
declare(strict_types=1);

use WooCommerceStandIn\NotAnswered;

/**
 * An object with declared properties, further data, and a place where it is stored.
 *
 * `get_x()` and `set_x()` of each declared property exist; every other call throws with its name.
 */
abstract class WC_Data {

	/** @var array<string, mixed> Declared properties with their values. */
	protected array $data = array();

	/** @var list<WC_Meta_Data> */
	protected array $meta_data = array();

	protected int $id = 0;

	/** @var list<string> Properties that hold a time. */
	protected array $times = array();

	public function get_id(): int {
		return $this->id;
	}

	/** @param int $id */
	public function set_id( $id ): void {
		$this->id = absint( $id );
	}

	/** @return int Id. */
	abstract public function save();

	/**
	 * @param array<mixed> $arguments
	 * @return mixed
	 */
	public function __call( string $name, array $arguments ) {
		$property = substr( $name, 4 );
		if ( str_starts_with( $name, 'get_' ) && array_key_exists( $property, $this->data ) ) {
			return $this->data[ $property ];
		}
		if ( str_starts_with( $name, 'set_' ) && array_key_exists( $property, $this->data ) ) {
			$this->set_prop( $property, $arguments[0] ?? null );
			return null;
		}
		throw NotAnswered::call( static::class . "::{$name}()" );
	}

	public function __get( string $name ): mixed {
		throw NotAnswered::call( static::class . "::\${$name}" );
	}

	public function __set( string $name, mixed $value ): void {
		throw NotAnswered::call( static::class . "::\${$name} = …" );
	}

	/** @param array<string, mixed> $props */
	public function set_props( $props ): bool {
		foreach ( $props as $name => $value ) {
			$this->{"set_{$name}"}( $value );
		}
		return true;
	}

	protected function set_prop( string $name, mixed $value ): void {
		if ( in_array( $name, $this->times, true ) ) {
			$value = WooCommerceStandIn\Times::from( $value );
		} elseif ( is_string( $this->data[ $name ] ) && is_scalar( $value ) ) {
			$value = (string) $value;
		} elseif ( is_int( $this->data[ $name ] ) ) {
			$value = (int) $value;
		}
		$this->data[ $name ] = $value;
	}

	/**
	 * @param string $key    Empty for everything.
	 * @param bool   $single
	 * @param string $context
	 * @return mixed Value of the first row, or a list of rows; '' or an empty list if there is none.
	 */
	public function get_meta( $key = '', $single = true, $context = 'view' ) {
		$found = array_values( array_filter( $this->meta_data, static fn ( WC_Meta_Data $meta ): bool => $meta->key === $key && null !== $meta->value ) );
		if ( ! $single ) {
			return $found;
		}
		return array() === $found ? '' : $found[0]->value;
	}

	/** @return list<WC_Meta_Data> */
	public function get_meta_data(): array {
		return array_values( array_filter( $this->meta_data, static fn ( WC_Meta_Data $meta ): bool => null !== $meta->value ) );
	}

	/** @param string $key */
	public function meta_exists( $key = '' ): bool {
		return array() !== $this->get_meta( $key, false );
	}

	/**
	 * @param string $key
	 * @param mixed  $value
	 * @param bool   $unique
	 */
	public function add_meta_data( $key, $value, $unique = false ): void {
		if ( $unique ) {
			$this->delete_meta_data( $key );
		}
		$ids               = array_map( static fn ( WC_Meta_Data $meta ): int => $meta->id, $this->meta_data );
		$this->meta_data[] = new WC_Meta_Data( 1 + max( array( 0, ...$ids ) ), (string) $key, $value );
	}

	/**
	 * @param string $key
	 * @param mixed  $value
	 * @param int    $meta_id
	 */
	public function update_meta_data( $key, $value, $meta_id = 0 ): void {
		foreach ( $this->meta_data as $meta ) {
			if ( $meta->key === $key && ( 0 === (int) $meta_id || (int) $meta_id === $meta->id ) ) {
				$meta->value = $value;
				return;
			}
		}
		$this->add_meta_data( $key, $value );
	}

	/** @param string $key */
	public function delete_meta_data( $key ): void {
		$this->meta_data = array_values( array_filter( $this->meta_data, static fn ( WC_Meta_Data $meta ): bool => $meta->key !== $key ) );
	}

	public function save_meta_data(): void {
		$this->save();
	}

	/**
	 * Everything as JSON can hold it.
	 *
	 * @return array<string, mixed>
	 */
	protected function document(): array {
		$document = $this->data;
		foreach ( $this->times as $name ) {
			$document[ $name ] = $this->data[ $name ]?->getTimestamp();
		}
		$document['meta_data'] = array_map( static fn ( WC_Meta_Data $meta ): array => $meta->get_data(), $this->get_meta_data() );
		return $document;
	}

	/** @param array<string, mixed> $document As `document()` made it. */
	protected function fill( array $document ): void {
		foreach ( (array) ( $document['meta_data'] ?? array() ) as $meta ) {
			$this->meta_data[] = new WC_Meta_Data( (int) $meta['id'], (string) $meta['key'], $meta['value'] );
		}
		foreach ( array_keys( $this->data ) as $name ) {
			if ( array_key_exists( $name, $document ) ) {
				$this->data[ $name ] = in_array( $name, $this->times, true ) ? WooCommerceStandIn\Times::from( $document[ $name ] ) : $document[ $name ];
			}
		}
	}
}
