<?php
declare(strict_types=1);

namespace Sanad\Pulse;

use Sanad\Activity\Activity;
use Sanad\Activity\Event;
use Sanad\Database\Connection;
use Sanad\Mentions\MentionController;
use Sanad\Messages\HeldMessages;
use Sanad\Notifications\AgentNotifications;
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
		Event::TICKET_MERGED,
		Event::TICKET_MERGED_AWAY,
		Event::TICKET_SPLIT,
		Event::TICKET_SPLIT_OFF,
		Event::TICKET_MOVE_UNDONE,
		Event::REPLY_RETRACTED,
		Event::SEND_HELD,
		Event::FOLLOWERS_CHANGED,
		Event::SIDE_REQUEST_ASKED,
		Event::SIDE_REQUEST_ANSWERED,
		Event::SIDE_REQUEST_MOVED,
		Event::TICKET_ERASED,
	);

	/** What customers see of it. Never notes, tags and assignments. */
	private const ON_CUSTOMER_PAGE = array(
		Event::REPLY_ADDED,
		Event::TICKET_CLOSED,
		Event::TICKET_MOVED,
		Event::TICKET_MERGED,
		Event::TICKET_MERGED_AWAY,
		Event::TICKET_SPLIT,
		Event::TICKET_MOVE_UNDONE,
		Event::TICKET_ERASED,
	);

	/** @var array<string, true> What is to be told once this commit has been heard by everybody. */
	private array $feeds = array();

	/** @var array<string, true> The same of feeds that many watch. */
	private array $merged = array();

	public function __construct( private readonly Pulses $pulses, private readonly Connection $db ) {}

	/** Listens after the commit of each event. */
	public function register(): void {
		foreach ( self::EVENTS as $event ) {
			add_action( Event::action( $event ), array( $this, 'handle' ), 10, 2 );
		}
		add_action( HeldMessages::ACTION, array( $this, 'handle_shown' ) );
		add_action( AgentNotifications::ACTION, array( $this, 'handle_told' ) );
		add_action( MentionController::ACTION, array( $this, 'handle_finished' ) );
	}

	/** Bumps the ticket, its teams before and after, and the desk; once, however much a commit has brought. */
	public function handle( Ticket $ticket, Activity $activity ): void {
		$this->feeds[ Feed::ticket( $ticket->id ) ] = true;
		if ( $this->is_on_customer_page( $activity ) || $this->has_new_status( $activity ) ) {
			$this->feeds[ Feed::customer_page( $ticket->id ) ] = true;
		}
		$this->merged[ Feed::DESK ]                     = true;
		$this->merged[ Feed::team( $ticket->team_id ) ] = true;
		$left = $this->change( $activity, 'team_id' )['from'] ?? null;
		if ( is_int( $left ) ) {
			$this->merged[ Feed::team( $left ) ] = true;
		}
		$this->db->once_after_all( 'pulses', $this->bump( ... ) );
	}

	/** Tells the page of a ticket's customer: a message that was held back has become visible. */
	public function handle_shown( int $ticket_id ): void {
		$this->pulses->bump( array( Feed::customer_page( $ticket_id ) ) );
	}

	/** Tells the agents who watch the desk of a ticket's team: there is something new behind the bell. */
	public function handle_told( Ticket $ticket ): void {
		$this->pulses->bump( array(), array( Feed::DESK, Feed::team( $ticket->team_id ) ) );
	}

	/** Tells the other tabs of an agent that he is done with a mention: by way of those who watch the ticket and its team. */
	public function handle_finished( Ticket $ticket ): void {
		$this->pulses->bump( array( Feed::ticket( $ticket->id ) ), array( Feed::DESK, Feed::team( $ticket->team_id ) ) );
	}

	/** A reply that is held back is told of when its time has come. */
	private function is_on_customer_page( Activity $activity ): bool {
		return in_array( $activity->event, self::ON_CUSTOMER_PAGE, true ) && ! isset( $activity->data['held'] );
	}

	private function bump(): void {
		[ $feeds, $merged ] = array( array_keys( $this->feeds ), array_keys( $this->merged ) );
		$this->feeds        = array();
		$this->merged       = array();
		$this->pulses->bump( $feeds, $merged );
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
