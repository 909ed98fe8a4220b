<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Customers\CustomerRepository;
use Sanad\Customers\CustomerResolver;
use Sanad\Messages\MessageRequests;
use Sanad\Placeholders\PlaceholderContext;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** Turns what an agent's client sent about tickets into what the services understand. */
final class TicketRequests {

	public function __construct(
		private readonly Policy $policy,
		private readonly CustomerRepository $customers,
		private readonly CustomerResolver $resolver,
		private readonly MessageRequests $messages
	) {}

	/** Which tickets this agent wants to see, out of those that he may. */
	public function query( Input $input, \WP_User $viewer ): TicketQuery {
		$statuses = array();
		foreach ( $input->texts( 'status' ) as $status ) {
			$statuses[] = Status::from( $status );
		}
		return new TicketQuery(
			view: StandardView::tryFrom( $input->text( 'view' ) ),
			statuses: $statuses,
			group: StatusGroup::tryFrom( $input->text( 'group' ) ),
			folder: Folder::tryFrom( $input->text( 'folder' ) ),
			topic_id: $input->int_or_null( 'topic' ),
			assignee_id: $this->assignee( $input, $viewer ),
			team_id: $input->int_or_null( 'team' ),
			tag_id: $input->int_or_null( 'tag' ),
			priority: Priority::from_slug( $input->text( 'priority' ) ),
			channel: Channel::tryFrom( $input->text( 'channel' ) ),
			customer_id: $input->int_or_null( 'customer' ),
			order_id: $input->int_or_null( 'order' ),
			search: $input->text( 'search' ),
			sort: TicketSort::tryFrom( $input->text( 'sort' ) ) ?? TicketSort::Newest,
			cursor: $input->text_or_null( 'cursor' ),
			per_page: $input->int( 'per_page', 50 ),
			viewer_id: $viewer->ID,
			team_scope: $this->policy->team_scope( $viewer )
		);
	}

	/**
	 * The ticket that this agent opens for a customer.
	 *
	 * @throws SanadException 400 naming the field; 403 if he may not assign, or has no team to open it in.
	 */
	public function new_ticket( Input $input, \WP_User $agent ): NewTicket {
		$assignee_id = $input->int( 'assignee_id' );
		if ( 0 !== $assignee_id && ! $this->policy->can( $agent, Ability::Assign ) ) {
			throw SanadException::forbidden();
		}
		$scope = $this->policy->team_scope( $agent );
		if ( array() === $scope ) {
			throw SanadException::forbidden();
		}
		$customer_id = $this->customer_id( $input, $scope );
		$context     = fn ( string $language ): PlaceholderContext => $this->context( $input, $agent, $customer_id, $language );
		return new NewTicket(
			customer_id: $customer_id,
			subject: $input->text( 'subject' ),
			message: $this->messages->opening( $input, $agent, $context ),
			topic_id: $input->int( 'topic_id' ),
			order_id: $input->int( 'order_id' ),
			priority: Priority::from_slug( $input->text( 'priority' ) ) ?? Priority::Normal,
			assignee_id: $assignee_id,
			// Who sees only his teams must see what he opened himself.
			team_id: $scope[0] ?? 0,
			acknowledge: $input->bool( 'notify', true )
		);
	}

	private function context( Input $input, \WP_User $agent, int $customer_id, string $language ): PlaceholderContext {
		$contact = $this->customers->contact( $customer_id );
		return PlaceholderContext::of_new( $customer_id, $contact->name ?? '', $contact->email ?? '', $input->text( 'subject' ), $input->int( 'topic_id' ), $input->int( 'order_id' ), $agent, $language );
	}

	/**
	 * What this agent wants to change.
	 *
	 * @throws SanadException 400 naming the field.
	 */
	public function changes( Input $input ): TicketChanges {
		$snooze_until = $input->time_or_null( 'snooze_until' );
		if ( null === $snooze_until && '' !== $input->text( 'snooze_until' ) ) {
			throw SanadException::invalid( 'snooze_until', __( 'This is not a date and time.', 'sanad' ) );
		}
		return new TicketChanges(
			version: $input->int( 'version' ),
			status: Status::tryFrom( $input->text( 'status' ) ),
			priority: Priority::from_slug( $input->text( 'priority' ) ),
			assignee_id: $input->int_or_null( 'assignee_id' ),
			team_id: $input->int_or_null( 'team_id' ),
			topic_id: $input->int_or_null( 'topic_id' ),
			order_id: $input->int_or_null( 'order_id' ),
			subject: $input->text_or_null( 'subject' ),
			snooze_until: $snooze_until,
			unsnooze: null === $snooze_until && $input->has( 'snooze_until' )
		);
	}

	private function assignee( Input $input, \WP_User $viewer ): ?int {
		return match ( $input->text( 'assignee' ) ) {
			''      => null,
			'me'    => $viewer->ID,
			'none'  => 0,
			default => $input->int( 'assignee' ),
		};
	}

	/**
	 * @param list<int>|null $scope Teams whose tickets, and so whose customers, the agent may see.
	 * @throws SanadException 400 if neither a customer nor an address was named, or there is no such customer.
	 */
	private function customer_id( Input $input, ?array $scope ): int {
		$id = $input->int( 'customer_id' );
		if ( 0 === $id && '' !== $input->text( 'email' ) ) {
			return $this->resolver->from_email( $input->text( 'email' ), $input->text( 'name' ) )->id;
		}
		if ( 0 === $id ) {
			throw SanadException::invalid( 'email', __( 'Choose a customer, or write an e-mail address.', 'sanad' ) );
		}
		if ( null === $this->customers->find( $id ) || ! $this->customers->is_in_scope( $id, $scope ) ) {
			throw SanadException::invalid( 'customer_id', __( 'There is no such customer.', 'sanad' ) );
		}
		return $id;
	}
}
