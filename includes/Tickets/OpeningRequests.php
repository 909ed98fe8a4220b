<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Customers\CustomerRepository;
use Sanad\Messages\MessageRequests;
use Sanad\Placeholders\PlaceholderContext;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Ability;
use Sanad\Security\Policy;
use Sanad\Tags\TagRepository;
use Sanad\TicketTemplates\TicketTemplateRepository;

/** Turns what an agent's client sent into the ticket that he opens for a customer. */
final class OpeningRequests {

	public function __construct(
		private readonly Policy $policy,
		private readonly CustomerRepository $customers,
		private readonly AskingCustomer $asking,
		private readonly MessageRequests $messages,
		private readonly TagRepository $tags,
		private readonly TicketTemplateRepository $templates
	) {}

	/**
	 * @throws SanadException 400 naming the field; 403 if he may not assign, or has no team to open it in.
	 */
	public function new_ticket( Input $input, \WP_User $agent ): NewTicket {
		$assignee_id = $input->int( 'assignee_id' );
		$team_id     = $input->int( 'team_id' );
		if ( ( 0 !== $assignee_id || 0 !== $team_id ) && ! $this->policy->can( $agent, Ability::Assign ) ) {
			throw SanadException::forbidden();
		}
		$scope = $this->policy->team_scope( $agent );
		if ( array() === $scope ) {
			throw SanadException::forbidden();
		}
		if ( null !== $scope && 0 !== $team_id && ! in_array( $team_id, $scope, true ) ) {
			throw SanadException::invalid( 'team_id', __( 'There is no such team.', 'sanad' ) );
		}
		$template    = $this->template( $input->int( 'template_id' ), $agent );
		$customer_id = $this->asking->id( $input, $scope );
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
			team_id: 0 !== $team_id ? $team_id : ( $scope[0] ?? 0 ),
			tag_ids: $this->tag_ids( $input->texts( 'tags' ) ),
			acknowledge: $input->bool( 'notify', true ),
			asked_by_customer: 'customer' === $input->text( 'asked_by' ),
			template: $template,
			name: 0 === $customer_id ? trim( $input->text( 'name' ) ) : ''
		);
	}

	private function context( Input $input, \WP_User $agent, int $customer_id, string $language ): PlaceholderContext {
		$contact = $this->customers->contact( $customer_id );
		return PlaceholderContext::of_new( $customer_id, $contact->name ?? $input->text( 'name' ), $contact->email ?? '', $input->text( 'subject' ), $input->int( 'topic_id' ), $input->int( 'order_id' ), $agent, $language );
	}

	/**
	 * @param list<string> $names
	 * @return list<int>
	 */
	private function tag_ids( array $names ): array {
		return array_values( array_unique( array_map( fn ( string $name ): int => $this->tags->find_or_create( $name )->id, $names ) ) );
	}

	/**
	 * Name of a template, where one was used.
	 *
	 * @throws SanadException 400 if there is none that he may use.
	 */
	private function template( int $id, \WP_User $agent ): string {
		if ( 0 === $id ) {
			return '';
		}
		$template = $this->templates->find( $id );
		return null !== $template && $this->policy->can_use_content( $agent, $template->owner_id )
			? $template->name
			: throw SanadException::invalid( 'template_id', __( 'There is no such template.', 'sanad' ) );
	}
}
