<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

/** What goes with a canned reply, and with the agent whose own it was. */
final class ReplyOwners {

	public function __construct(
		private readonly CannedReplyRepository $replies,
		private readonly ReplyFiles $files,
		private readonly ReplyUses $uses
	) {}

	public function register(): void {
		add_action( 'deleted_post', array( $this, 'forget' ), 10, 2 );
		add_action( 'delete_user', array( $this, 'remove_personal' ), 10, 2 );
		add_action( 'remove_user_from_blog', array( $this, 'remove_from_site' ), 10, 3 );
	}

	/**
	 * Removes the files and figures of a reply that was deleted, by whomever.
	 *
	 * @param int      $id
	 * @param \WP_Post $post
	 */
	public function forget( $id, $post ): void {
		if ( $post instanceof \WP_Post && CannedReplyType::POST_TYPE === $post->post_type ) {
			$this->files->remove( (int) $id );
			$this->uses->forget( (int) $id );
		}
	}

	/**
	 * Removes the personal replies of an account that is deleted. If its posts are handed over,
	 * WordPress makes these the heir's own.
	 *
	 * @param int      $user_id
	 * @param int|null $reassign
	 */
	public function remove_personal( $user_id, $reassign ): void {
		if ( null !== $reassign ) {
			return;
		}
		foreach ( $this->replies->personal_ids( (int) $user_id ) as $id ) {
			$this->replies->delete( $id );
		}
	}

	/**
	 * The same where somebody leaves one site of a network.
	 *
	 * @param int $user_id
	 * @param int $site_id
	 * @param int $reassign 0 for nobody.
	 */
	public function remove_from_site( $user_id, $site_id, $reassign ): void {
		switch_to_blog( (int) $site_id );
		$this->remove_personal( $user_id, 0 === (int) $reassign ? null : (int) $reassign );
		restore_current_blog();
	}
}
