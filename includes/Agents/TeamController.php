<?php
declare(strict_types=1);

namespace Sanad\Agents;

use Sanad\Messages\Snippet;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Ability;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketHandover;

/** Lists teams for everybody at the desk; makes, changes and removes them for those who manage it. */
final class TeamController extends Controller {

	/** Seconds for taking tickets out of a team in one request; the client asks again for the rest. */
	private const SECONDS = 8;

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly AgentRepository $agents,
		private readonly TeamRepository $teams,
		private readonly TicketHandover $handover
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$manager = $this->staff( Ability::ManageSettings );
		$this->route(
			'/teams',
			Endpoint::get( $this->list( ... ), $this->staff(), 'TeamList' ),
			Endpoint::post( $this->create( ... ), $manager, 'Team', 'TeamCreate' )
		);
		$this->route( '/teams/loads', Endpoint::get( $this->loads( ... ), $manager, 'TeamLoads' ) );
		$this->route(
			'/teams/' . self::ID,
			Endpoint::patch( $this->change( ... ), $manager, 'Team', 'TeamSave' ),
			Endpoint::delete( $this->delete( ... ), $manager, 'Handover' )
		);
	}

	/** @return array<string, mixed> */
	private function list(): array {
		$members = $this->teams->members();
		return array(
			'items' => array_map(
				static fn ( Team $team ): array => StaffSchema::team( $team, $members[ $team->id ] ?? array() ),
				array_values( $this->agents->teams() )
			),
		);
	}

	/** @return array<string, mixed> */
	private function loads(): array {
		$items = array();
		foreach ( $this->handover->by_team() as $id => $tickets ) {
			$items[] = array( 'id' => $id, 'tickets' => $tickets );
		}
		return array( 'items' => $items );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function create( \WP_REST_Request $request ): \WP_REST_Response {
		$input = new Input( $request );
		$id    = $this->teams->create( $this->name( $input, 0 ), Snippet::plain( $input->text( 'description' ) ), $this->member_ids( $input ) );
		return $this->created( $this->team( $id ), '/teams' );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $request ): array {
		$id    = $this->existing( $request );
		$input = new Input( $request );
		$this->teams->update(
			$id,
			array_filter(
				array(
					'name'        => $input->has( 'name' ) ? $this->name( $input, $id ) : null,
					'description' => $input->has( 'description' ) ? Snippet::plain( $input->text( 'description' ) ) : null,
				),
				static fn ( ?string $value ): bool => null !== $value
			),
			$input->has( 'member_ids' ) ? $this->member_ids( $input ) : null
		);
		return $this->team( $id );
	}

	/**
	 * Takes the tickets out of the team, and removes it once it has none.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{left: int}
	 */
	private function delete( \WP_REST_Request $request ): array {
		$id   = $this->existing( $request );
		$left = $this->handover->of_team( $id, $this->actor(), self::SECONDS );
		if ( 0 === $left ) {
			$this->teams->delete( $id );
		}
		return array( 'left' => $left );
	}

	/** @return array<string, mixed> */
	private function team( int $id ): array {
		$team = $this->teams->find( $id ) ?? throw SanadException::not_found();
		return StaffSchema::team( $team, $this->teams->members()[ $id ] ?? array() );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function existing( \WP_REST_Request $request ): int {
		$id = $this->path_id( $request );
		return null === $this->teams->find( $id ) ? throw SanadException::not_found() : $id;
	}

	/** @throws SanadException 400 for no name, or that of another team. */
	private function name( Input $input, int $id ): string {
		$name = Snippet::plain( $input->text( 'name' ) );
		if ( '' === $name ) {
			throw SanadException::invalid( 'name', __( 'A team needs a name.', 'sanad' ) );
		}
		$other = $this->teams->named( $name );
		if ( null !== $other && $other->id !== $id ) {
			throw SanadException::invalid( 'name', __( 'There is a team of this name already.', 'sanad' ) );
		}
		return $name;
	}

	/**
	 * @return list<int>
	 * @throws SanadException 400 for somebody who does not answer tickets.
	 */
	private function member_ids( Input $input ): array {
		$ids = $input->ids( 'member_ids' );
		foreach ( $ids as $id ) {
			if ( null === $this->agents->find( $id ) ) {
				throw SanadException::invalid( 'member_ids', __( 'This person does not answer tickets.', 'sanad' ) );
			}
		}
		return $ids;
	}
}
