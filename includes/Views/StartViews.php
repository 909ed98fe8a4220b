<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\SanadException;
use Sanad\Security\Ability;
use Sanad\Security\Policy;
use Sanad\Tickets\StandardView;

/**
 * What the inbox opens with where the address names no list: what the agent chose himself, else what
 * his role has, else all open tickets. A standard view by its key, or a saved one by its id.
 */
final class StartViews {

	/** Option of the site: view by role. */
	public const OPTION = 'sanad_start_views';

	/** Site option of a user. */
	public const OWN = 'sanad_start_view';

	public const AGENT   = 'agent';
	public const MANAGER = 'manager';

	public function __construct(
		private readonly ViewRepository $views,
		private readonly Policy $policy
	) {}

	/** @return array{own: string|null, view: string} */
	public function of( \WP_User $user ): array {
		$chosen = get_user_option( self::OWN, $user->ID );
		$own    = is_string( $chosen ) && $this->is_open_to( $chosen, $user ) ? $chosen : null;
		$role   = $this->defaults()[ $this->policy->can( $user, Ability::ManageSettings ) ? self::MANAGER : self::AGENT ];
		return array(
			'own'  => $own,
			'view' => $own ?? ( $this->is_open_to( $role, $user ) ? $role : StandardView::Open->value ),
		);
	}

	/**
	 * @param string|null $view Null: what the role has.
	 * @throws SanadException 400 if there is no such view that he may see.
	 */
	public function choose( \WP_User $user, ?string $view ): void {
		if ( null === $view ) {
			delete_user_option( $user->ID, self::OWN );
			return;
		}
		if ( ! $this->is_open_to( $view, $user ) ) {
			throw $this->unknown( 'view' );
		}
		update_user_option( $user->ID, self::OWN, $view );
	}

	/** @return array{agent: string, manager: string} */
	public function defaults(): array {
		$option = get_option( self::OPTION );
		$option = is_array( $option ) ? $option : array();
		return array(
			self::AGENT   => is_string( $option[ self::AGENT ] ?? null ) ? $option[ self::AGENT ] : StandardView::Open->value,
			self::MANAGER => is_string( $option[ self::MANAGER ] ?? null ) ? $option[ self::MANAGER ] : StandardView::Open->value,
		);
	}

	/** @throws SanadException 400 for what is no standard view and no shared one. */
	public function set_defaults( string $agent, string $manager ): void {
		foreach ( array( self::AGENT => $agent, self::MANAGER => $manager ) as $field => $view ) {
			if ( null === StandardView::tryFrom( $view ) && 0 !== $this->saved( $view )?->owner_id ) {
				throw $this->unknown( $field );
			}
		}
		update_option( self::OPTION, array( self::AGENT => $agent, self::MANAGER => $manager ) );
	}

	private function is_open_to( string $view, \WP_User $user ): bool {
		if ( null !== StandardView::tryFrom( $view ) ) {
			return true;
		}
		$saved = $this->saved( $view );
		return null !== $saved && $this->policy->can_use_view( $user, $saved->owner_id, $saved->team_id );
	}

	private function saved( string $view ): ?View {
		return ctype_digit( $view ) ? $this->views->find( (int) $view ) : null;
	}

	private function unknown( string $field ): SanadException {
		return SanadException::invalid( $field, __( 'Choose a view that everybody who starts with it can see.', 'sanad' ) );
	}
}
