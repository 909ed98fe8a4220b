<?php
declare(strict_types=1);

namespace WooCommerceStandIn;

/** What `wc_get_orders()` answers. An argument that is not listed here throws. */
final class OrderQuery {

	private const DEFAULTS = array(
		'type'          => array( 'shop_order', 'shop_order_refund' ),
		'status'        => null,
		'limit'         => null,
		'page'          => 1,
		'offset'        => null,
		'paginate'      => false,
		'return'        => 'objects',
		'orderby'       => 'date',
		'order'         => 'DESC',
		'customer'      => null,
		'customer_id'   => null,
		'billing_email' => null,
		'billing_phone' => null,
		'parent'        => null,
		'exclude'       => array(),
		'post__in'      => null,
		'id'            => null,
		'currency'      => null,
		'date_created'  => null,
		'meta_key'      => null,
		'meta_value'    => null,
		'meta_compare'  => '=',
		'fields'        => array( 'all' ),
	);

	private const SORTABLE = array(
		'date'     => 'date_created_gmt',
		'modified' => 'date_modified_gmt',
		'ID'       => 'id',
	);

	/** @var list<string> */
	private array $conditions = array();

	/** @var list<int|string|float> */
	private array $values = array();

	/** @param array<string, mixed> $given */
	private function __construct( private array $given ) {
		$unknown = array_diff( array_keys( $given ), array_keys( self::DEFAULTS ) );
		if ( array() !== $unknown ) {
			throw NotAnswered::call( 'wc_get_orders() with ' . implode( ', ', $unknown ) );
		}
		$this->given = array_merge( self::DEFAULTS, $given );
	}

	/**
	 * @param array<string, mixed> $given
	 * @return list<int>|list<\WC_Order|\WC_Order_Refund>|object{orders: list<int>|list<\WC_Order|\WC_Order_Refund>, total: int, max_num_pages: int}
	 */
	public static function run( array $given ): array|object {
		return ( new self( $given ) )->answer();
	}

	/** @return array<int, mixed>|object */
	private function answer(): array|object {
		global $wpdb;
		$this->build_conditions();

		$table = Store::orders_table();
		$where = implode( ' AND ', $this->conditions );
		$limit = (int) ( $this->given['limit'] ?? get_option( 'posts_per_page', 10 ) );
		$sql   = "SELECT id FROM {$table} WHERE {$where} ORDER BY {$this->sort()}";
		if ( $limit > 0 ) {
			$offset = $this->given['offset'] ?? $limit * ( max( 1, (int) $this->given['page'] ) - 1 );
			$sql   .= sprintf( ' LIMIT %d, %d', $offset, $limit );
		}
		$ids    = array_map( 'intval', $wpdb->get_col( $this->prepared( $sql ) ) );
		$orders = 'ids' === $this->given['return'] ? $ids : OrderFactory::many( $ids );
		if ( ! $this->given['paginate'] ) {
			return $orders;
		}
		$total = (int) $wpdb->get_var( $this->prepared( "SELECT COUNT(*) FROM {$table} WHERE {$where}" ) );
		return (object) array(
			'orders'        => $orders,
			'total'         => $total,
			'max_num_pages' => $limit > 0 ? (int) ceil( $total / $limit ) : 1,
		);
	}

	private function sort(): string {
		$wish  = is_array( $this->given['orderby'] ) ? $this->given['orderby'] : array( (string) $this->given['orderby'] => $this->given['order'] );
		$sorts = array();
		foreach ( $wish as $by => $direction ) {
			$column  = self::SORTABLE[ $by ] ?? throw NotAnswered::call( "wc_get_orders() with orderby {$by}" );
			$sorts[] = $column . ( 'ASC' === strtoupper( (string) $direction ) ? ' ASC' : ' DESC' );
		}
		return implode( ', ', $sorts );
	}

	private function build_conditions(): void {
		$this->in( 'type', (array) $this->given['type'] );
		$this->in( 'status', $this->statuses() );
		foreach ( array( 'customer_id', 'billing_email', 'currency' ) as $column ) {
			if ( null !== $this->given[ $column ] ) {
				$this->in( $column, (array) $this->given[ $column ] );
			}
		}
		// As in WooCommerce, no customers at all are no condition: every order is found.
		if ( null !== $this->given['customer'] && '' !== $this->given['customer'] && array() !== $this->given['customer'] ) {
			$this->of_customer( (array) $this->given['customer'] );
		}
		if ( null !== $this->given['parent'] ) {
			$this->in( 'parent_id', (array) $this->given['parent'] );
		}
		foreach ( array( 'post__in', 'id' ) as $ids ) {
			if ( null !== $this->given[ $ids ] ) {
				$this->in( 'id', (array) $this->given[ $ids ] );
			}
		}
		if ( array() !== (array) $this->given['exclude'] ) {
			$this->conditions[] = 'id NOT IN (' . implode( ',', array_map( 'intval', (array) $this->given['exclude'] ) ) . ')';
		}
		if ( null !== $this->given['meta_key'] ) {
			$this->with_meta( (string) $this->given['meta_key'], (string) $this->given['meta_value'], (string) $this->given['meta_compare'] );
		}
		if ( null !== $this->given['billing_phone'] ) {
			$this->with_phone( (array) $this->given['billing_phone'] );
		}
		if ( null !== $this->given['date_created'] ) {
			$this->created( (string) $this->given['date_created'] );
		}
	}

	/** @return list<string> */
	private function statuses(): array {
		$known = array_keys( wc_get_order_statuses() );
		if ( null === $this->given['status'] || '' === $this->given['status'] || array() === $this->given['status'] ) {
			return $known;
		}
		if ( in_array( $this->given['status'], array( 'any', 'all' ), true ) ) {
			return 'all' === $this->given['status'] ? array( ...$known, 'trash', 'auto-draft' ) : $known;
		}
		return array_map(
			static fn ( string $status ): string => in_array( "wc-{$status}", $known, true ) ? "wc-{$status}" : $status,
			array_values( (array) $this->given['status'] )
		);
	}

	/** @param array<int|string> $customers User ids and billing addresses, joined by OR. */
	private function of_customer( array $customers ): void {
		$any = array();
		foreach ( $customers as $customer ) {
			if ( ! is_numeric( $customer ) && false === is_email( (string) $customer ) ) {
				throw NotAnswered::call( "wc_get_orders() with the customer '{$customer}': WooCommerce answers differently with and without order tables" );
			}
			$any[]          = is_numeric( $customer ) ? 'customer_id = %d' : 'billing_email = %s';
			$this->values[] = is_numeric( $customer ) ? (int) $customer : (string) $customer;
		}
		$this->conditions[] = '(' . implode( ' OR ', $any ) . ')';
	}

	/** @param array<mixed> $phones Any of them, as it was typed. */
	private function with_phone( array $phones ): void {
		global $wpdb;
		$any = array();
		foreach ( $phones as $phone ) {
			$written        = trim( (string) wp_json_encode( array( 'billing_phone' => (string) $phone ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ), '{}' );
			$any[]          = 'data LIKE %s';
			$this->values[] = '%' . $wpdb->esc_like( $written ) . '%';
		}
		$this->conditions[] = '(' . implode( ' OR ', $any ) . ')';
	}

	/** Further data lies in the document: found there as it is written. */
	private function with_meta( string $key, string $value, string $compare ): void {
		global $wpdb;
		if ( 'LIKE' === $compare ) {
			$this->conditions[] = 'data LIKE %s';
			$this->values[]     = '%' . $wpdb->esc_like( (string) wp_json_encode( $key ) ) . '%' . $wpdb->esc_like( $value ) . '%';
			return;
		}
		if ( '=' !== $compare ) {
			throw NotAnswered::call( "wc_get_orders() with meta_compare {$compare}" );
		}
		$written            = trim( (string) wp_json_encode( array( 'key' => $key, 'value' => $value ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ), '{}' );
		$this->conditions[] = 'data LIKE %s';
		$this->values[]     = '%' . $wpdb->esc_like( $written ) . '%';
	}

	/** Day or timestamp, alone, after `>=`, `>`, `<=`, `<`, or two of them joined by `...`. */
	private function created( string $wish ): void {
		if ( str_contains( $wish, '...' ) ) {
			[ $from, $to ]      = explode( '...', $wish, 2 );
			$this->conditions[] = 'date_created_gmt BETWEEN %s AND %s';
			array_push( $this->values, self::utc( $from, false ), self::utc( $to, true ) );
			return;
		}
		preg_match( '/^(>=|<=|>|<)?(.+)$/', $wish, $parts );
		$operator = '' === $parts[1] ? '>=' : $parts[1];
		if ( '' === $parts[1] ) {
			$this->conditions[] = 'date_created_gmt <= %s';
			$this->values[]     = self::utc( $parts[2], true );
		}
		$this->conditions[] = "date_created_gmt {$operator} %s";
		$this->values[]     = self::utc( $parts[2], in_array( $operator, array( '<=', '>' ), true ) );
	}

	private static function utc( string $moment, bool $end_of_day ): string {
		if ( ctype_digit( $moment ) ) {
			return gmdate( 'Y-m-d H:i:s', (int) $moment );
		}
		$date = new \DateTimeImmutable( $moment, wp_timezone() );
		if ( $end_of_day && preg_match( '/^\d{4}-\d\d-\d\d$/', $moment ) ) {
			$date = $date->modify( '+1 day -1 second' );
		}
		return $date->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d H:i:s' );
	}

	/** @param array<mixed> $values */
	private function in( string $column, array $values ): void {
		if ( array() === $values ) {
			$this->conditions[] = '1 = 0';
			return;
		}
		$this->conditions[] = "{$column} IN (" . implode( ',', array_fill( 0, count( $values ), '%s' ) ) . ')';
		array_push( $this->values, ...array_map( 'strval', array_values( $values ) ) );
	}

	private function prepared( string $sql ): string {
		global $wpdb;
		return array() === $this->values ? $sql : (string) $wpdb->prepare( $sql, $this->values );
	}
}
