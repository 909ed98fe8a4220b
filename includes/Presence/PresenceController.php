<?php
declare(strict_types=1);

namespace Sanad\Presence;

use Sanad\Agents\AgentRepository;
use Sanad\Agents\AgentSchema;
use Sanad\Pulse\Feed;
use Sanad\Pulse\Pulses;
use Sanad\Rest\CommonSchema;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketAccess;

/**
 * Agents come to a ticket, begin to answer, and leave; the others hear of it within seconds.
 *
 * Only those who could answer are announced: nobody collides with somebody who may only look.
 */
final class PresenceController extends Controller {

	/** Key of ours in the data of WordPress's heartbeat. */
	private const HEARTBEAT = 'sanad_presence';

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly PresenceRepository $presence,
		private readonly AgentRepository $agents,
		private readonly Pulses $pulses
	) {
		parent::__construct( $policy, $errors );
	}

	public function register(): void {
		parent::register();
		add_filter( 'heartbeat_received', array( $this, 'renew' ), 10, 2 );
	}

	public function register_routes(): void {
		$this->route(
			'/tickets/' . self::ID . '/presence',
			Endpoint::get( $this->list( ... ), $this->access->view(), 'PresenceList' ),
			Endpoint::put( $this->announce( ... ), $this->access->reply(), 'PresenceList', 'PresenceSave' ),
			Endpoint::delete( $this->leave( ... ), $this->access->reply(), 'PresenceList' )
		);
	}

	/**
	 * The heartbeat renews login and nonce anyway; the sign of life travels with it, so that being
	 * there costs no request of its own.
	 *
	 * @param array<string, mixed> $response
	 * @param array<string, mixed> $data
	 * @return array<string, mixed>
	 */
	public function renew( array $response, array $data ): array {
		$sent  = is_array( $data[ self::HEARTBEAT ] ?? null ) ? $data[ self::HEARTBEAT ] : array();
		$id    = is_numeric( $sent['ticket'] ?? null ) ? (int) $sent['ticket'] : 0;
		$state = is_string( $sent['state'] ?? null ) ? PresenceState::tryFrom( $sent['state'] ) : null;
		if ( $id > 0 && null !== $state && current_user_can( 'sanad_reply_ticket', $id ) ) {
			$this->note( $id, $state );
		}
		return $response;
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function list( \WP_REST_Request $request ): array {
		return $this->others( $this->access->ticket( $request )->id );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function announce( \WP_REST_Request $request ): array {
		$id = $this->access->ticket( $request )->id;
		$this->note( $id, PresenceState::from( ( new Input( $request ) )->text( 'state' ) ) );
		return $this->others( $id );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function leave( \WP_REST_Request $request ): array {
		$id = $this->access->ticket( $request )->id;
		if ( $this->presence->leave( $id, get_current_user_id() ) ) {
			$this->pulses->bump( array( Feed::presence( $id ) ) );
		}
		return $this->others( $id );
	}

	private function note( int $ticket_id, PresenceState $state ): void {
		if ( $this->presence->announce( $ticket_id, get_current_user_id(), $state ) ) {
			$this->pulses->bump( array( Feed::presence( $ticket_id ) ) );
		}
	}

	/** @return array<string, mixed> Everybody at the ticket but the one who asks. */
	private function others( int $ticket_id ): array {
		$present = array_filter( $this->presence->at( $ticket_id ), static fn ( Presence $one ): bool => get_current_user_id() !== $one->user_id );
		$agents  = $this->agents->find_many( array_map( static fn ( Presence $one ): int => $one->user_id, array_values( $present ) ) );
		$items   = array();
		foreach ( $present as $one ) {
			if ( isset( $agents[ $one->user_id ] ) ) {
				$items[] = array(
					'agent' => AgentSchema::agent( $agents[ $one->user_id ] ),
					'state' => $one->state->value,
					'until' => CommonSchema::time( $one->until ),
				);
			}
		}
		return array( 'items' => $items );
	}
}
