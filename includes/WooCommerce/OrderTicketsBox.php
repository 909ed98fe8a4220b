<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

use Sanad\Clock;
use Sanad\Plugin;
use Sanad\Security\Ability;
use Sanad\Security\Policy;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketPage;
use Sanad\Tickets\TicketQuery;
use Sanad\Tickets\TicketRepository;

/**
 * The box on an order's edit screen, whether orders are posts or have tables of their own: its
 * tickets, and a link to open a new one.
 */
final class OrderTicketsBox {

	private const ID = 'sanad-order-tickets';

	/** Tickets that are listed; the desk shows the rest. */
	private const MAX = 10;

	/** Small, and only on this screen. Logical properties, so one sheet serves both directions. */
	private const CSS = '
		#sanad-order-tickets ul { margin: 0; }
		#sanad-order-tickets li { margin: 0; padding-block: 8px; border-block-end: 1px solid #f0f0f1; }
		#sanad-order-tickets li > a { display: block; overflow-wrap: anywhere; }
		#sanad-order-tickets .sanad-order-tickets__state { color: #646970; }
		#sanad-order-tickets .sanad-order-tickets__actions { margin-block: 12px 0; display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; }
	';

	public function __construct(
		private readonly TicketRepository $tickets,
		private readonly Policy $policy,
		private readonly Clock $clock
	) {}

	/** Adds the hook. */
	public function register(): void {
		add_action( 'add_meta_boxes', array( $this, 'add' ), 10, 2 );
	}

	/**
	 * Adds the box for staff who may see tickets.
	 *
	 * @param mixed $screen Post type, or the screen of orders with tables of their own.
	 * @param mixed $object A post, an order, or whatever else has meta boxes.
	 */
	public function add( mixed $screen, mixed $object = null ): void {
		if ( ! is_string( $screen ) || null === self::order( $object ) || ! $this->policy->can_view_tickets( wp_get_current_user() ) ) {
			return;
		}
		add_meta_box( self::ID, __( 'Tickets', 'sanad' ), array( $this, 'render' ), $screen, 'side' );
		wp_register_style( self::ID, false, array(), Plugin::VERSION );
		wp_add_inline_style( self::ID, self::CSS );
		wp_enqueue_style( self::ID );
	}

	/** Prints the box. @param mixed $object As given to `add()`. */
	public function render( mixed $object ): void {
		$order = self::order( $object );
		if ( null === $order ) {
			return;
		}
		$user = wp_get_current_user();
		$page = $this->tickets->list( new TicketQuery( order_id: $order->get_id(), per_page: self::MAX, viewer_id: $user->ID, team_scope: $this->policy->team_scope( $user ) ) );
		if ( array() === $page->tickets ) {
			printf( '<p>%s</p>', esc_html__( 'Nobody has asked about this order.', 'sanad' ) );
		} else {
			echo '<ul>';
			array_map( $this->print_ticket( ... ), $page->tickets );
			echo '</ul>';
		}
		$this->print_actions( $order, $page, $this->policy->can( $user, Ability::Reply ) );
	}

	private function print_ticket( Ticket $ticket ): void {
		$moment = $ticket->last_message_at->getTimestamp();
		printf(
			'<li><a href="%1$s">#%2$d <bdi>%3$s</bdi></a><span class="sanad-order-tickets__state">%4$s · <time datetime="%5$s" title="%6$s">%7$s</time></span></li>',
			esc_url( self::desk( array( 'ticket' => $ticket->id ) ) ),
			absint( $ticket->number ),
			esc_html( '' === $ticket->subject ? __( '(no subject)', 'sanad' ) : $ticket->subject ),
			esc_html( $ticket->status->label() ),
			esc_attr( gmdate( 'Y-m-d\TH:i:s\Z', $moment ) ),
			esc_attr( (string) wp_date( self::format(), $moment ) ),
			/* translators: %s: a span of time, such as "2 hours". */
			esc_html( sprintf( __( '%s ago', 'sanad' ), human_time_diff( $moment, $this->clock->now()->getTimestamp() ) ) )
		);
	}

	private function print_actions( \WC_Order $order, TicketPage $page, bool $may_open ): void {
		$all = null !== $page->next_cursor;
		if ( ! $may_open && ! $all ) {
			return;
		}
		echo '<p class="sanad-order-tickets__actions">';
		if ( $may_open ) {
			printf( '<a class="button" href="%s">%s</a>', esc_url( self::desk( array( 'compose' => 1, 'order' => $order->get_id() ) ) ), esc_html__( 'New ticket', 'sanad' ) );
		}
		if ( $all ) {
			printf( '<a href="%s">%s</a>', esc_url( self::desk( array( 'order' => $order->get_id() ) ) ), esc_html__( 'All tickets of this order', 'sanad' ) );
		}
		echo '</p>';
	}

	/** The order of the screen; null for any other object, and for one that is not saved yet. */
	private static function order( mixed $object ): ?\WC_Order {
		if ( ! function_exists( 'wc_get_order' ) ) {
			return null;
		}
		if ( $object instanceof \WP_Post ) {
			// Only posts of orders: the factory would look at any id.
			$object = in_array( $object->post_type, wc_get_order_types( 'order-meta-boxes' ), true ) ? wc_get_order( $object->ID ) : null;
		}
		return $object instanceof \WC_Order && $object->get_id() > 0 && 'auto-draft' !== $object->get_status() ? $object : null;
	}

	/** @param array<string, int> $query */
	private static function desk( array $query ): string {
		return add_query_arg( array( 'page' => Plugin::SLUG ) + $query, admin_url( 'admin.php' ) );
	}

	private static function format(): string {
		$date = get_option( 'date_format' );
		$time = get_option( 'time_format' );
		return ( is_string( $date ) ? $date : 'Y-m-d' ) . ' ' . ( is_string( $time ) ? $time : 'H:i' );
	}
}
