<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

use Sanad\Database\Connection;

/** Adds notes to orders, and takes back those that were added. */
final class OrderNotes {

	public function __construct( private readonly WooCommerce $shop, private readonly Connection $db ) {}

	/**
	 * Adds a note in the name of the current user. Never inside a transaction: WooCommerce tells others.
	 *
	 * @param string $text Plain text; WooCommerce shows notes as HTML.
	 * @return int|null Its id; null if there is no such order.
	 */
	public function add( int $order_id, string $text, bool $for_customer ): ?int {
		$order = $this->shop->is_active() ? wc_get_order( $order_id ) : null;
		$id    = $order instanceof \WC_Order ? (int) $order->add_order_note( esc_html( $text ), $for_customer ? 1 : 0, true ) : 0;
		return $id > 0 ? $id : null;
	}

	/** Removes a note of this order after the running transaction. */
	public function delete_later( int $order_id, int $note_id ): void {
		$this->db->after_commit(
			function () use ( $order_id, $note_id ): void {
				$note = $this->shop->is_active() ? get_comment( $note_id ) : null;
				if ( $note instanceof \WP_Comment && (int) $note->comment_post_ID === $order_id && 'order_note' === $note->comment_type ) {
					wc_delete_order_note( $note_id );
				}
			}
		);
	}
}
