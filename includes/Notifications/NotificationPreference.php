<?php
declare(strict_types=1);

namespace Sanad\Notifications;

use Sanad\Security\Policy;

/** Whether an agent wants mails about new questions: a box in his profile, on until he clears it. */
final class NotificationPreference {

	/** User meta: `off`, or anything else for on. */
	public const META = 'sanad_notify';

	private const FIELD = 'sanad_notify';
	private const SHOWN = 'sanad_notify_shown';

	public function __construct( private readonly Policy $policy ) {}

	public function register(): void {
		foreach ( array( 'show_user_profile', 'edit_user_profile' ) as $hook ) {
			add_action( $hook, array( $this, 'show' ) );
		}
		foreach ( array( 'personal_options_update', 'edit_user_profile_update' ) as $hook ) {
			add_action( $hook, array( $this, 'save' ) );
		}
	}

	public function wants( int $user_id ): bool {
		return 'off' !== get_user_meta( $user_id, self::META, true );
	}

	/** Prints the box; only for users who answer tickets. */
	public function show( \WP_User $user ): void {
		if ( ! $this->policy->can_view_tickets( $user ) ) {
			return;
		}
		printf(
			'<h2>%1$s</h2><table class="form-table" role="presentation"><tr><th scope="row">%2$s</th><td>
			<input type="hidden" name="%3$s" value="1">
			<label><input type="checkbox" name="%4$s" value="on"%5$s> %6$s</label></td></tr></table>',
			esc_html__( 'Support tickets', 'sanad' ),
			esc_html__( 'Mails', 'sanad' ),
			esc_attr( self::SHOWN ),
			esc_attr( self::FIELD ),
			checked( $this->wants( $user->ID ), true, false ),
			esc_html__( 'Send me a mail when a customer writes in a ticket of mine, or in one that nobody has taken yet.', 'sanad' )
		);
	}

	/** Saves the box. WordPress has checked the form's nonce before it calls. */
	public function save( int $user_id ): void {
		// phpcs:disable WordPress.Security.NonceVerification.Missing -- Checked by user-edit.php.
		if ( ! isset( $_POST[ self::SHOWN ] ) || ! current_user_can( 'edit_user', $user_id ) ) {
			return;
		}
		update_user_meta( $user_id, self::META, isset( $_POST[ self::FIELD ] ) ? 'on' : 'off' );
		// phpcs:enable
	}
}
