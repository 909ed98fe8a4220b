<?php
declare(strict_types=1);

namespace WooCommerceStandIn;

/** Notes of orders: comments of their own type, kept out of every other list of comments. */
final class OrderNotes {

	public const TYPE = 'order_note';

	public function register(): void {
		add_filter( 'comments_clauses', array( $this, 'hide_from_comments' ), 10, 2 );
		add_filter( 'comment_feed_where', array( $this, 'hide_from_feed' ) );
	}

	/**
	 * @param array<string, string> $clauses
	 * @return array<string, string>
	 */
	public function hide_from_comments( array $clauses, \WP_Comment_Query $query ): array {
		if ( self::TYPE !== $query->query_vars['type'] ) {
			$clauses['where'] .= ( '' === trim( $clauses['where'] ) ? '' : ' AND ' ) . "comment_type != '" . self::TYPE . "'";
		}
		return $clauses;
	}

	public function hide_from_feed( string $where ): string {
		return $where . " AND comment_type != '" . self::TYPE . "'";
	}

	public static function add( \WC_Order $order, string $note, bool $for_customer, bool $by_user ): int {
		$user   = $by_user && current_user_can( 'edit_shop_orders' ) ? wp_get_current_user() : null;
		$system = __( 'WooCommerce', 'woocommerce' );
		$id     = (int) wp_insert_comment(
			array(
				'comment_post_ID'      => $order->get_id(),
				'comment_author'       => $user?->display_name ?? $system,
				'comment_author_email' => $user?->user_email ?? 'woocommerce@example.invalid',
				'comment_content'      => $note,
				'comment_agent'        => 'WooCommerce',
				'comment_type'         => self::TYPE,
				'comment_approved'     => 1,
			)
		);
		if ( $for_customer ) {
			add_comment_meta( $id, 'is_customer_note', 1 );
			do_action(
				'woocommerce_new_customer_note',
				array(
					'order_id'      => $order->get_id(),
					'customer_note' => $note,
				)
			);
		}
		do_action( 'woocommerce_order_note_added', $id, $order );
		return $id;
	}

	/**
	 * @param array<string, mixed> $args
	 * @return list<object{id: int, date_created: \WC_DateTime|null, content: string, customer_note: bool, added_by: string, order_id: int}>
	 */
	public static function find( array $args ): array {
		$known   = array( 'order_id', 'order__in', 'limit', 'orderby', 'order', 'type' );
		$unknown = array_diff( array_keys( $args ), $known );
		if ( array() !== $unknown ) {
			throw NotAnswered::call( 'wc_get_order_notes() with ' . implode( ', ', $unknown ) );
		}
		$query = array(
			'type'    => self::TYPE,
			'status'  => 'approve',
			'orderby' => in_array( $args['orderby'] ?? '', array( 'date_created', 'date_created_gmt' ), true ) ? 'comment_date_gmt' : 'comment_ID',
			'order'   => (string) ( $args['order'] ?? 'DESC' ),
			'number'  => (int) ( $args['limit'] ?? 0 ),
		);
		if ( isset( $args['order_id'] ) ) {
			$query['post_id'] = (int) $args['order_id'];
		}
		if ( isset( $args['order__in'] ) ) {
			$query['post__in'] = (array) $args['order__in'];
		}
		if ( isset( $args['type'] ) && 'customer' === $args['type'] ) {
			$query['meta_query'] = array( array( 'key' => 'is_customer_note', 'value' => 1 ) );
		} elseif ( isset( $args['type'] ) && 'internal' === $args['type'] ) {
			$query['meta_query'] = array( array( 'key' => 'is_customer_note', 'compare' => 'NOT EXISTS' ) );
		}
		/** @var list<\WP_Comment> $comments */
		$comments = get_comments( $query );
		return array_map( array( self::class, 'note' ), $comments );
	}

	/** @return object{id: int, date_created: \WC_DateTime|null, content: string, customer_note: bool, added_by: string, order_id: int} */
	public static function note( \WP_Comment $comment ): object {
		return (object) array(
			'id'            => (int) $comment->comment_ID,
			'date_created'  => wc_string_to_datetime( $comment->comment_date ),
			'content'       => $comment->comment_content,
			'customer_note' => (bool) get_comment_meta( (int) $comment->comment_ID, 'is_customer_note', true ),
			'added_by'      => __( 'WooCommerce', 'woocommerce' ) === $comment->comment_author ? 'system' : $comment->comment_author,
			'order_id'      => (int) $comment->comment_post_ID,
		);
	}
}
