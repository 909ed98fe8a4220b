<?php
declare(strict_types=1);

namespace Sanad\Database;

/** What becomes of an agent's own rows when the account goes: its heir gets them, or they go too. */
final class LeavingOwners {

	/** @param OwnedRows<object> $rows */
	public function __construct( private readonly OwnedRows $rows ) {}

	public function register(): void {
		add_action( 'delete_user', array( $this, 'leave' ), 10, 2 );
		add_action( 'remove_user_from_blog', array( $this, 'leave_site' ), 10, 3 );
	}

	/**
	 * Gives them to the heir of the account's posts, or removes them.
	 *
	 * @param int      $user_id
	 * @param int|null $reassign
	 */
	public function leave( $user_id, $reassign ): void {
		$this->rows->leave( (int) $user_id, (int) $reassign );
	}

	/**
	 * The same where somebody leaves one site of a network.
	 *
	 * @param int $user_id
	 * @param int $site_id
	 * @param int $reassign 0 for nobody.
	 */
	public function leave_site( $user_id, $site_id, $reassign ): void {
		switch_to_blog( (int) $site_id );
		$this->leave( $user_id, (int) $reassign );
		restore_current_blog();
	}
}
