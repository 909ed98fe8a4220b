<?php
declare(strict_types=1);

namespace Sanad\FastLane;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** Installs and removes the fast lane. */
final class FastLaneController extends Controller {

	public function __construct( Policy $policy, Errors $errors, private readonly FastLane $lane ) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route(
			'/fast-lane',
			Endpoint::get( $this->state( ... ), $this->staff( Ability::ManageSettings ), 'FastLane' ),
			Endpoint::put( $this->install( ... ), $this->owner(), 'FastLane', 'FastLaneInstall' ),
			Endpoint::delete( $this->remove( ... ), $this->owner(), 'FastLane' )
		);
	}

	/** Who may settle things may look; a file for the whole installation is the owner's to put there. */
	private function owner(): \Closure {
		$may_settle = $this->staff( Ability::ManageSettings );
		return fn (): bool => true === $may_settle() && $this->lane->may_install();
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function install( \WP_REST_Request $request ): array {
		$this->lane->install( ( new Input( $request ) )->texts( 'also' ) );
		return $this->state();
	}

	/** @return array<string, mixed> */
	private function remove(): array {
		$this->lane->remove();
		return $this->state();
	}

	/** @return array<string, mixed> */
	private function state(): array {
		return array(
			'is_installed' => $this->lane->is_installed(),
			'is_in_use'    => $this->lane->is_in_use(),
			'obstacle'     => $this->lane->obstacle(),
			'skipped'      => $this->lane->skipped(),
			'also'         => $this->lane->also(),
			'can'          => array( 'change' => $this->lane->may_install() ),
		);
	}
}
