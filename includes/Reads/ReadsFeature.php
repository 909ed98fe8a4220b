<?php
declare(strict_types=1);

namespace Sanad\Reads;

use Sanad\Desk;
use Sanad\Rest\AgentApi;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;

/** The root of what agents have read. */
final class ReadsFeature {

	public function __construct( private readonly Desk $desk ) {}

	/** Lets each part add its hooks. */
	public function register( Policy $policy, Errors $errors, AgentApi $api ): void {
		( new ReadController( $policy, $errors, $api->access, new ReadMark( $this->desk->reads, $this->desk->messages ) ) )->register();
		( new OwnMessages( $this->desk->reads ) )->register();
		add_action( 'deleted_user', array( $this, 'forget' ) );
	}

	/**
	 * Forgets what somebody has read whose account is gone.
	 *
	 * @param int $user_id
	 */
	public function forget( $user_id ): void {
		$this->desk->reads->forget_user( (int) $user_id );
	}
}
