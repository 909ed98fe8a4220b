<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

use Sanad\Customers\CustomerRepository;
use Sanad\Customers\IdentityType;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketAccess;
use Sanad\Tickets\TicketQuery;
use Sanad\Tickets\TicketRepository;
use Sanad\Tickets\TicketSchema;
use Sanad\WooCommerce\Panel\OrderPanels;

/** The orders beside a ticket, and the tickets about an order. */
final class OrderController extends Controller {

	/** Tickets of an order that are listed at once. */
	private const TICKETS = 50;

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly TicketRepository $tickets,
		private readonly TicketSchema $ticket_schema,
		private readonly CustomerRepository $customers,
		private readonly Orders $orders,
		private readonly OrderPanels $panels
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/tickets/' . self::ID . '/orders', Endpoint::get( $this->panel( ... ), $this->access->view(), 'OrderPanel', 'OrderPanelQuery' ) );
		$this->route( '/orders/' . self::ID . '/tickets', Endpoint::get( $this->tickets_of_order( ... ), $this->staff(), 'OrderTickets' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function panel( \WP_REST_Request $request ): array {
		$page = ( new Input( $request ) )->int( 'page', 1 );
		return OrderPanelSchema::panel( $this->panels->of_ticket( $this->access->ticket( $request ), $page, OrderRights::may_edit() ) );
	}

	/**
	 * Whoever may neither edit orders nor see a ticket about this one learns nothing of it, not even
	 * that it exists: its address could be walked through by counting.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 * @throws SanadException 404 if there is no such order for this agent, or no WooCommerce.
	 */
	private function tickets_of_order( \WP_REST_Request $request ): array {
		$user  = wp_get_current_user();
		$id    = $this->path_id( $request );
		$page  = $this->tickets->list( new TicketQuery( order_id: $id, per_page: self::TICKETS, viewer_id: $user->ID, team_scope: $this->policy->team_scope( $user ) ) );
		$order = $this->orders->find( $id );
		if ( null === $order || ( array() === $page->tickets && ! OrderRights::may_edit() ) ) {
			throw SanadException::not_found();
		}
		return array(
			'order'       => array(
				'id'     => $order->id,
				'number' => $order->number,
			),
			'customer'    => array(
				'id'    => $this->customer_id( $order ),
				'name'  => $order->name,
				'email' => $order->email,
			),
			'items'       => $this->ticket_schema->summaries( $page->tickets, $user->ID ),
			'next_cursor' => $page->next_cursor,
		);
	}

	/** Our customer of an order: by his account, else by the billing address; 0 if he has never asked. */
	private function customer_id( OrderFacts $order ): int {
		$customer = $order->user_id > 0 ? $this->customers->find_by_user( $order->user_id ) : null;
		if ( null !== $customer ) {
			return $customer->id;
		}
		$identity = '' === $order->email ? null : $this->customers->find_identity( IdentityType::Email, $order->email );
		return null === $identity ? 0 : $identity->customer_id;
	}
}
