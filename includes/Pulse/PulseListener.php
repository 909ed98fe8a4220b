<?php
declare(strict_types=1);

namespace Sanad\Pulse;

use Sanad\Activity\Activity;
use Sanad\Activity\Event;
use Sanad\Tickets\Ticket;

/** Bumps what is watched whenever something happened to a ticket. */
final class PulseListener {

	/** What agents see. */
	private const EVENTS = array(
		Event::TICKET_OPENED,
		Event::REPLY_ADDED,
		Event::NOTE_ADDED,
		Event::TICKET_UPDATED,
		Event::TAGS_CHANGED,
		Event::TICKET_MOVED,
		Event::TICKET_WOKEN,
		Event::TICKET_CLOSED,
		Event::ATTACHMENT_FAILED,
		Event::DELIVERY_FAILED,
	);

	/** What customers see of it. Never notes, tags and assignments. */
	private const ON_CUSTOMER_PAGE = array( Event::REPLY_ADDED, Event::TICKET_CLOSED, Event::TICKET_MOVED );

	public function __construct( private readonly Pulses $pulses ) {}

	/** Listens after the commit of each event. */
	public function register(): void {
		foreach ( self::EVENTS as $event ) {
			add_action( Event::action( $event ), array( $this, 'handle' ), 10, 2 );
		}
	}

	/** Bumps the ticket, its teams before and after, and the desk. */
	public function handle( Ticket $ticket, Activity $activity ): void {
		$feeds = array( Feed::ticket( $ticket->id ) );
		if ( in_array( $activity->event, self::ON_CUSTOMER_PAGE, true ) || $this->has_new_status( $activity ) ) {
			$feeds[] = Feed::customer_page( $ticket->id );
		}
		$this->pulses->bump( $feeds );

		$agents = array( Feed::DESK, Feed::team( $ticket->team_id ) );
		$left   = $this->change( $activity, 'team_id' )['from'] ?? null;
		if ( is_int( $left ) ) {
			$agents[] = Feed::team( $left );
		}
		$this->pulses->bump_merged( $agents );
	}

	private function has_new_status( Activity $activity ): bool {
		return array() !== $this->change( $activity, 'status' );
	}

	/** @return array<mixed> `{from, to}` of a field; empty if it did not change. */
	private function change( Activity $activity, string $field ): array {
		$changes = $activity->data['changes'] ?? null;
		$change  = is_array( $changes ) ? ( $changes[ $field ] ?? null ) : null;
		return is_array( $change ) ? $change : array();
	}
}
