<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Agents\AgentRepository;
use Sanad\Messages\Snippet;
use Sanad\Rest\OwnedContent;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketSort;

/**
 * Makes, changes and removes saved views for whoever may: shared ones for those who manage the desk,
 * personal ones for their owner. To others a personal view does not exist.
 */
final class ViewService implements OwnedContent {

	/** More than anybody can look through in a column; keeps a list that is read whole short. */
	private const MAX_VIEWS = 100;

	public function __construct(
		private readonly ViewRepository $views,
		private readonly ConditionChecker $checker,
		private readonly AgentRepository $agents,
		private readonly Policy $policy
	) {}

	/** @throws SanadException 404 if there is none that this one may see. */
	public function visible( int $id, \WP_User $user ): View {
		$view = $this->views->find( $id );
		return null !== $view && $this->policy->can_use_view( $user, $view->owner_id, $view->team_id ) ? $view : throw SanadException::not_found();
	}

	public function may_change( int $id, \WP_User $user ): bool {
		$view = $this->visible( $id, $user );
		return $this->policy->can_change_view( $user, $view->owner_id, $view->team_id );
	}

	/**
	 * The views that this one may see, by position.
	 *
	 * @return list<View>
	 */
	public function of( \WP_User $user ): array {
		return array_values( array_filter( $this->views->of( $user->ID ), fn ( View $view ): bool => $this->policy->can_use_view( $user, $view->owner_id, $view->team_id ) ) );
	}

	/** @throws SanadException 400 naming the field, 403, 422 `too_many_views`. */
	public function create( ViewFields $fields, \WP_User $user ): View {
		$owner_id = false === $fields->is_personal ? 0 : $user->ID;
		$team_id  = $this->team( $owner_id, $fields->team_id ?? 0 );
		$this->require_change( $user, $owner_id, $team_id );
		if ( $this->views->count( $owner_id ) >= self::MAX_VIEWS ) {
			/* translators: %d: number of views. */
			throw SanadException::impossible( 'too_many_views', sprintf( __( 'There are %d views already. Delete one that is not needed any more.', 'sanad' ), self::MAX_VIEWS ) );
		}
		$id = $this->views->insert(
			array(
				'name'       => $this->name( $fields->name ?? '' ),
				'owner_id'   => $owner_id,
				'team_id'    => $team_id,
				'conditions' => $this->checker->check( $fields->conditions ?? array(), $this->policy->team_scope( $user ) )->json(),
				'sort'       => ( $fields->sort ?? TicketSort::Newest )->value,
			)
		);
		return $this->views->find( $id ) ?? throw SanadException::storage();
	}

	/**
	 * @param int $version The version that the writer saw.
	 * @throws SanadException 404, 403, 400 naming the field, 409 `conflict` if somebody else changed it.
	 */
	public function change( int $id, int $version, ViewFields $fields, \WP_User $user ): View {
		$view     = $this->visible( $id, $user );
		$owner_id = null === $fields->is_personal ? $view->owner_id : ( $fields->is_personal ? $user->ID : 0 );
		$team_id  = $this->team( $owner_id, $fields->team_id ?? $view->team_id );
		$this->require_change( $user, $view->owner_id, $view->team_id );
		$this->require_change( $user, $owner_id, $team_id );
		$conditions = null === $fields->conditions ? $view->conditions : $this->checker->check( $fields->conditions, $this->policy->team_scope( $user ) );
		$changed    = $this->views->update(
			$id,
			$version,
			array(
				'name'       => null === $fields->name ? $view->name : $this->name( $fields->name ),
				'owner_id'   => $owner_id,
				'team_id'    => $team_id,
				'conditions' => $conditions->json(),
				'sort'       => ( $fields->sort ?? $view->sort )->value,
			)
		);
		if ( ! $changed ) {
			throw SanadException::changed_meanwhile( $view->version );
		}
		return $this->views->find( $id ) ?? throw SanadException::not_found();
	}

	public function delete( int $id, \WP_User $user ): void {
		if ( ! $this->may_change( $id, $user ) ) {
			throw SanadException::forbidden();
		}
		$this->views->delete( $id );
	}

	/**
	 * Puts views into this order. Those that this one may not change are passed over.
	 *
	 * @param list<int> $ids
	 */
	public function order( array $ids, \WP_User $user ): void {
		$mine = array_filter( $this->of( $user ), fn ( View $view ): bool => $this->policy->can_change_view( $user, $view->owner_id, $view->team_id ) );
		$this->views->order( array_values( array_intersect( $ids, array_map( static fn ( View $view ): int => $view->id, $mine ) ) ) );
	}

	private function require_change( \WP_User $user, int $owner_id, int $team_id ): void {
		if ( ! $this->policy->can_change_view( $user, $owner_id, $team_id ) ) {
			throw SanadException::forbidden();
		}
	}

	private function name( string $name ): string {
		$name = Snippet::plain( $name );
		if ( '' === $name || mb_strlen( $name ) > ViewSchema::MAX_NAME ) {
			/* translators: %d: number of characters. */
			throw SanadException::invalid( 'name', sprintf( __( 'A view has a name of 1 to %d characters.', 'sanad' ), ViewSchema::MAX_NAME ) );
		}
		return $name;
	}

	/** The team that it is shared with; a personal one has none. */
	private function team( int $owner_id, int $team_id ): int {
		if ( 0 !== $owner_id || 0 === $team_id ) {
			return 0;
		}
		return isset( $this->agents->teams()[ $team_id ] ) ? $team_id : throw SanadException::invalid( 'team_id', __( 'There is no such team.', 'sanad' ) );
	}
}
