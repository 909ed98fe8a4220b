<?php
declare(strict_types=1);

namespace Sanad\Pulse;

use Sanad\Rest\CommonSchema;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketRepository;

/** Tells agents' browsers which files to watch, and answers for the files where they cannot be had. */
final class PulseController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly Pulses $pulses,
		private readonly TicketRepository $tickets
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/pulse/watch', Endpoint::post( $this->watch( ... ), $this->staff(), 'PulseWatch', 'PulseWatchRequest' ) );
		$this->route( '/pulse/check', Endpoint::post( $this->check( ... ), $this->staff(), 'PulseCheck' ) );
		// Names are random and tell nothing but that something moved.
		$this->route( '/pulse', Endpoint::get( $this->counters( ... ), $this->staff(), 'PulseCounters', 'PulseQuery' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function watch( \WP_REST_Request $request ): array {
		$user    = wp_get_current_user();
		$visible = array_keys( $this->policy->viewable( $user, $this->tickets->find_many( ( new Input( $request ) )->ids( 'tickets' ) ) ) );
		$teams = $this->policy->team_scope( $user );
		$desk  = null === $teams ? array( Feed::DESK ) : array_map( Feed::team( ... ), $teams );
		$check = Feed::check( $user->ID );
		$feeds = $this->pulses->watch(
			array( $check, ...$desk, ...array_map( Feed::ticket( ... ), $visible ), ...array_map( Feed::presence( ... ), $visible ) )
		);
		return array(
			'has_files'      => $this->pulses->can_keep_files(),
			'folder_url'     => $this->pulses->folder_url(),
			'merged_seconds' => Pulses::MERGED,
			'desk'           => array_map( fn ( string $feed ): array => $this->pulse( $feeds[ $feed ] ), $desk ),
			'tickets'        => array_map(
				fn ( Ticket $ticket ): array => array(
					'id'         => $ticket->id,
					'version'    => $ticket->version,
					'updated_at' => CommonSchema::time( $ticket->updated_at ),
					'pulse'      => $this->pulse( $feeds[ Feed::ticket( $ticket->id ) ] ),
					'presence'   => $this->pulse( $feeds[ Feed::presence( $ticket->id ) ] ),
				),
				// Read after the counters: what changes in between moves one that is known already.
				array_values( $this->tickets->find_many( $visible ) )
			),
			'check'          => $this->pulse( $feeds[ $check ] ),
		);
	}

	/**
	 * Moves the caller's own check pulse, for him to see whether that arrives.
	 *
	 * @return array{counter: int}
	 * @throws SanadException 503 if it does not move.
	 */
	private function check(): array {
		$feed  = Feed::check( get_current_user_id() );
		$pulse = $this->pulses->watch( array( $feed ) )[ $feed ] ?? null;
		$this->pulses->bump( array( $feed ) );
		$counter = null === $pulse ? null : $this->pulses->counters( array( $pulse->name ) )[ $pulse->name ] ?? null;
		return array( 'counter' => $counter ?? throw SanadException::storage() );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{counters: object}
	 */
	private function counters( \WP_REST_Request $request ): array {
		$names = ( new Input( $request ) )->texts( 'names' );
		// An object even where it is empty.
		return array( 'counters' => (object) ( array() === $names ? array() : $this->pulses->counters( $names ) ) );
	}

	/** @return array{name: string, url: string, counter: int} */
	private function pulse( Pulse $pulse ): array {
		return array(
			'name'    => $pulse->name,
			'url'     => $this->pulses->url( $pulse ),
			'counter' => $pulse->counter,
		);
	}
}
