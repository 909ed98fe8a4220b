<?php
declare(strict_types=1);

namespace Sanad\Rest;

use Sanad\SanadException;

/** Looks after things that are shared or one agent's own. To others what is somebody's own does not exist. */
interface OwnedContent {

	/**
	 * Whether somebody may change and delete the thing with this id.
	 *
	 * @throws SanadException 404 if there is none that this one may see.
	 */
	public function may_change( int $id, \WP_User $user ): bool;

	/** @throws SanadException 404, 403. */
	public function delete( int $id, \WP_User $user ): void;
}
