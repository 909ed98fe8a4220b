<?php
declare(strict_types=1);

namespace Sanad\WooCommerce\Panel;

use Sanad\WooCommerce\PlainText;
use Sanad\WooCommerce\Times;

/** Reads the newest notes of several orders at once. */
final class NoteReader {

	/** Notes of an order that are shown. */
	public const MAX = 10;

	/** Notes that are read for all orders of a page together; a chatty plugin must not make the panel slow. */
	private const READ = 200;

	/**
	 * Newest notes by order id.
	 *
	 * @param list<\WC_Order> $orders
	 * @return array<int, list<PanelNote>>
	 */
	public static function read( array $orders ): array {
		$ids   = array_map( static fn ( \WC_Order $order ): int => $order->get_id(), $orders );
		$notes = array_fill_keys( $ids, array() );
		if ( array() === $ids ) {
			return $notes;
		}
		$found = wc_get_order_notes(
			array(
				'order__in' => $ids,
				'limit'     => self::READ,
			)
		);
		foreach ( $found as $raw ) {
			$order_id = is_numeric( $raw->order_id ?? null ) ? (int) $raw->order_id : 0;
			$note     = self::note( $raw );
			if ( null !== $note && isset( $notes[ $order_id ] ) && count( $notes[ $order_id ] ) < self::MAX ) {
				$notes[ $order_id ][] = $note;
			}
		}
		return $notes;
	}

	private static function note( \stdClass $raw ): ?PanelNote {
		$date = ( $raw->date_created ?? null ) instanceof \WC_DateTime ? Times::utc( $raw->date_created ) : null;
		$text = is_string( $raw->content ?? null ) ? PlainText::lines( $raw->content ) : '';
		if ( null === $date || ! is_numeric( $raw->id ?? null ) ) {
			return null;
		}
		$by = is_string( $raw->added_by ?? null ) ? PlainText::line( $raw->added_by ) : '';
		return new PanelNote( (int) $raw->id, $text, $date, 'system' === $by ? '' : $by, true === ( $raw->customer_note ?? false ) );
	}
}
