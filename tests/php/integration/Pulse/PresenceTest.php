<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Pulse;

use Sanad\Presence\PresenceRepository;
use Sanad\Presence\PresenceState;
use Sanad\Pulse\Feed;
use Sanad\Pulse\PulseFeature;
use Sanad\Pulse\PulseFiles;
use Sanad\Pulse\PulseFolder;
use Sanad\Pulse\Pulses;
use Sanad\Security\Policy;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tickets\Ticket;

/** Who is at a ticket. */
final class PresenceTest extends RestTestCase {

	private Ticket $ticket;

	private Pulses $pulses;

	protected function setUp(): void {
		parent::setUp();
		$this->ticket = $this->open_ticket();
		$this->pulses = ( new PulseFeature( $this->desk ) )->pulses;
	}

	protected function tearDown(): void {
		( new PulseFiles( new PulseFolder( $this->desk->keys ) ) )->delete_all();
		parent::tearDown();
	}

	public function test_the_others_are_shown_with_what_they_do(): void {
		$huda = $this->as_agent();
		self::assertSame( array(), $this->announce( 'viewing' ), 'Nobody is told of himself.' );
		$omar = $this->as_agent();
		self::assertSame( array( array( $huda->ID, 'viewing' ) ), $this->announce( 'viewing' ) );
		$this->announce( 'replying' );
		$this->act_as( $huda );
		self::assertSame( array( array( $omar->ID, 'replying' ) ), $this->present() );
	}

	public function test_who_leaves_is_gone_at_once_and_who_dies_after_a_while(): void {
		$this->as_agent();
		$this->announce( 'viewing' );
		$this->as_agent();
		$this->announce( 'replying' );
		$this->rest( 'DELETE', $this->path() );
		$this->as_agent();
		self::assertCount( 1, $this->present() );
		$this->clock->advance( '+' . PresenceRepository::LIFETIME . ' seconds' );
		self::assertSame( array(), $this->present() );

		$repository = new PresenceRepository( $this->desk->db, $this->clock );
		self::assertSame( 1, $repository->forget_gone() );
		self::assertSame( 0, $repository->forget_gone() );
	}

	public function test_the_heartbeat_keeps_him_there_without_a_bump(): void {
		$huda = $this->as_agent();
		$this->announce( 'replying' );
		$feed    = Feed::presence( $this->ticket->id );
		$counter = $this->pulses->watch( array( $feed ) )[ $feed ]->counter;
		$this->clock->advance( '+4 minutes' );
		$sent = array( 'sanad_presence' => array( 'ticket' => (string) $this->ticket->id, 'state' => 'replying' ) );
		self::assertSame( array( 'kept' => 1 ), apply_filters( 'heartbeat_received', array( 'kept' => 1 ), $sent, 'sanad' ) );
		$this->clock->advance( '+4 minutes' );

		self::assertSame( $counter, $this->pulses->watch( array( $feed ) )[ $feed ]->counter );
		$this->as_agent();
		self::assertSame( array( array( $huda->ID, 'replying' ) ), $this->present() );
	}

	public function test_coming_answering_and_leaving_are_heard(): void {
		$feed = Feed::presence( $this->ticket->id );
		$this->pulses->watch( array( $feed ) );
		$this->as_agent();
		$seen = array();
		foreach ( array( 'viewing', 'viewing', 'replying' ) as $state ) {
			$this->announce( $state );
			$seen[] = $this->pulses->watch( array( $feed ) )[ $feed ]->counter;
		}
		$this->rest( 'DELETE', $this->path() );
		$seen[] = $this->pulses->watch( array( $feed ) )[ $feed ]->counter;

		self::assertSame( array( 2, 2, 3, 4 ), $seen );
	}

	public function test_a_heartbeat_tells_nothing_about_tickets_of_others(): void {
		$agent = $this->as_agent();
		update_user_option( $agent->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$wrong = array(
			array( 'ticket' => $this->ticket->id, 'state' => 'viewing' ),
			array( 'ticket' => array( $this->ticket->id ), 'state' => 'viewing' ),
			array( 'ticket' => $this->ticket->id, 'state' => array( 'viewing' ) ),
			'viewing',
		);
		foreach ( $wrong as $sent ) {
			apply_filters( 'heartbeat_received', array(), array( 'sanad_presence' => $sent ), 'sanad' );
		}
		$this->act_as( $this->create_user( 'subscriber' ) );
		apply_filters( 'heartbeat_received', array(), array( 'sanad_presence' => $wrong[0] ), 'sanad' );

		self::assertSame( array(), ( new PresenceRepository( $this->desk->db, $this->clock ) )->at( $this->ticket->id ) );
	}

	public function test_a_deleted_agent_is_nobody(): void {
		$gone = $this->as_agent();
		( new PresenceRepository( $this->desk->db, $this->clock ) )->announce( $this->ticket->id, $gone->ID + 1000, PresenceState::Viewing );

		self::assertSame( array(), $this->present() );
		self::assertSame( 400, $this->rest( 'PUT', $this->path(), array( 'state' => 'dancing' ) )->get_status() );
	}

	/** @return list<array{mixed, mixed}> */
	private function announce( string $state ): array {
		return $this->pairs( $this->shaped( 'PresenceList', $this->rest( 'PUT', $this->path(), array( 'state' => $state ) ) ) );
	}

	/** @return list<array{mixed, mixed}> */
	private function present(): array {
		return $this->pairs( $this->shaped( 'PresenceList', $this->rest( 'GET', $this->path() ) ) );
	}

	/**
	 * @param array<string, mixed> $data
	 * @return list<array{mixed, mixed}> Agent id and state.
	 */
	private function pairs( array $data ): array {
		$pairs = array();
		foreach ( array_keys( $this->list_at( $data, 'items' ) ) as $index ) {
			$pairs[] = array( $this->at( $data, 'items', $index, 'agent', 'id' ), $this->at( $data, 'items', $index, 'state' ) );
		}
		return $pairs;
	}

	private function path(): string {
		return "/tickets/{$this->ticket->id}/presence";
	}
}
