<?php
declare(strict_types=1);

namespace Sanad\Notifications;

use Sanad\Security\Policy;

/** Leads from an agent's profile, where mails were switched off once, to where they are settled now. */
final class ProfileLink {

	public function __construct( private readonly Policy $policy ) {}

	public function register(): void {
		add_action( 'show_user_profile', array( $this, 'show' ) );
	}

	/** Prints the link; only for agents, in their own profile. */
	public function show( \WP_User $user ): void {
		if ( get_current_user_id() !== $user->ID || ! $this->policy->can_view_tickets( $user ) ) {
			return;
		}
		printf(
			'<h2>%1$s</h2><table class="form-table" role="presentation"><tr><th scope="row">%2$s</th><td><a href="%3$s">%4$s</a></td></tr></table>',
			esc_html__( 'Support tickets', 'sanad' ),
			esc_html__( 'Notifications', 'sanad' ),
			esc_url( NotificationMail::settings_url() ),
			esc_html__( 'Choose what you are told of, by mail, in the browser and by sound', 'sanad' )
		);
	}
}
