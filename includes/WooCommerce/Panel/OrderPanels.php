<?php
declare(strict_types=1);

namespace Sanad\WooCommerce\Panel;

use Sanad\Customers\CustomerRepository;
use Sanad\Tickets\Ticket;
use Sanad\WooCommerce\FoundOrders;
use Sanad\WooCommerce\LinkedState;
use Sanad\WooCommerce\Statuses;
use Sanad\WooCommerce\WooCommerce;

/** Builds the order panel of a ticket. Who may see it is the policy's business, and asked before. */
final class OrderPanels {

	/** Orders on a page. */
	public const PER_PAGE = 10;

	public function __construct(
		private readonly WooCommerce $shop,
		private readonly CustomerRepository $customers
	) {}

	/**
	 * The orders of a ticket's customer, and the one that it is about.
	 *
	 * The linked order leads the first page, whoever ordered it and however old it is, and stands on
	 * no other.
	 *
	 * @param int  $page     From 1.
	 * @param bool $may_edit Whether the agent may open orders in WooCommerce.
	 */
	public function of_ticket( Ticket $ticket, int $page, bool $may_edit ): OrderPanel {
		if ( ! $this->shop->is_active() ) {
			return new OrderPanel( false, false, null, self::linked( $ticket, null, LinkedState::Unknown ), array(), null );
		}
		$owner  = $this->owner( $ticket );
		$linked = $ticket->order_id > 0 ? self::single( $ticket->order_id ) : null;
		$is_in  = null !== $linked && 'trash' !== $linked->get_status();
		$found  = self::page( $owner, $page, $is_in ? $linked->get_id() : 0 );
		$leader = $is_in && 1 === $page ? array( $linked ) : array();

		// The linked order is not among those that were looked for, but it may be one of his.
		$his    = $is_in && $owner->has( $linked ) ? array( $linked ) : array();
		$orders = OrderReader::read( array( ...$leader, ...( null === $found ? array() : $found->orders ) ), $owner, $may_edit );

		return new OrderPanel(
			true,
			self::is_verified( $owner, $orders ),
			null === $found ? null : CustomerReader::read( $owner, array( ...$his, ...$found->orders ), $found->total + count( $his ) ),
			self::linked( $ticket, $linked, self::state( $linked ) ),
			$orders,
			null !== $found && $found->total > $page * self::PER_PAGE ? $page + 1 : null
		);
	}

	private function owner( Ticket $ticket ): OrderOwner {
		$customer = $ticket->customer_id > 0 ? $this->customers->find( $ticket->customer_id ) : null;
		return OrderOwner::of( $customer, null === $customer ? array() : $this->customers->identities( array( $customer->id ) )[ $customer->id ] ?? array() );
	}

	/** One order, in the trash too. Asked for as a list, because only lists are read with all their lines at once. */
	private static function single( int $id ): ?\WC_Order {
		$found = FoundOrders::by(
			array(
				'post__in' => array( $id ),
				'status'   => array( ...Statuses::ordered(), 'trash' ),
				'limit'    => 1,
			)
		);
		// A status whose plugin was switched off is in no list.
		$order = $found->orders[0] ?? wc_get_order( $id );
		return $order instanceof \WC_Order ? $order : null;
	}

	/** Null if there is nothing to look his orders up by. */
	private static function page( OrderOwner $owner, int $page, int $without ): ?FoundOrders {
		$keys = $owner->keys();
		if ( array() === $keys ) {
			return null;
		}
		return FoundOrders::by(
			array(
				'customer' => $keys,
				'status'   => Statuses::ordered(),
				'limit'    => self::PER_PAGE,
				'page'     => $page,
				'orderby'  => array(
					'date' => 'DESC',
					'ID'   => 'DESC',
				),
			) + ( $without > 0 ? array( 'exclude' => array( $without ) ) : array() )
		);
	}

	private static function state( ?\WC_Order $order ): LinkedState {
		return match ( true ) {
			null === $order                  => LinkedState::Missing,
			'trash' === $order->get_status() => LinkedState::Trashed,
			default                          => LinkedState::Present,
		};
	}

	private static function linked( Ticket $ticket, ?\WC_Order $order, LinkedState $state ): ?LinkedOrder {
		if ( 0 === $ticket->order_id ) {
			return null;
		}
		// Linked while WooCommerce was off, its number could not be asked.
		$number = '' === $ticket->order_number && null !== $order ? $order->get_order_number() : $ticket->order_number;
		return new LinkedOrder( $ticket->order_id, $number, $state );
	}

	/**
	 * Without any order: whether he has proved anything at all.
	 *
	 * @param list<PanelOrder> $orders
	 */
	private static function is_verified( OrderOwner $owner, array $orders ): bool {
		foreach ( $orders as $order ) {
			if ( ! $order->verified ) {
				return false;
			}
		}
		return array() !== $orders || $owner->user_id > 0 || array() !== $owner->proved;
	}
}
