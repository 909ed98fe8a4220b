<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tickets\Search\SearchResolver;
use Sanad\Views\ViewFilter;

/** Turns what an agent's client sent about tickets into what the services understand. */
final class TicketRequests {

	public function __construct(
		private readonly Policy $policy,
		private readonly ViewFilter $views,
		private readonly SearchResolver $search
	) {}

	/**
	 * Which tickets this agent wants to see, out of those that he may.
	 *
	 * @throws SanadException 404 for a saved view that he may not see.
	 */
	public function query( Input $input, \WP_User $viewer ): TicketQuery {
		$saved_view = $input->int_or_null( 'saved_view' );
		$statuses   = array();
		$scope      = $this->policy->team_scope( $viewer );
		$search     = $this->search->resolve( $input->text( 'search' ), $viewer, $scope );
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
			search: $search->text,
			sort: TicketSort::tryFrom( $input->text( 'sort' ) ) ?? TicketSort::Newest,
			cursor: $input->text_or_null( 'cursor' ),
			per_page: $input->int( 'per_page', 50 ),
			viewer_id: $viewer->ID,
			team_scope: $scope,
			conditions: TicketConditions::both( null === $saved_view ? null : $this->views->conditions( $saved_view, $viewer ), $search->conditions ),
			notes: $search->notes
		);
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
}
