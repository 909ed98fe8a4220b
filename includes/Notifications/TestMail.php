<?php
declare(strict_types=1);

namespace Sanad\Notifications;

use Sanad\Mailboxes\Outbound\BrandSource;
use Sanad\Mailboxes\Outbound\MailLanguage;
use Sanad\Mailboxes\Outbound\Translator;
use Sanad\SanadException;

/** A mail by which an agent finds out whether mails reach him. */
final class TestMail {

	public function __construct( private readonly Translator $translator, private readonly BrandSource $brand ) {}

	/** @throws SanadException 503 with the reason if it could not be handed over. */
	public function send( \WP_User $user ): void {
		$reason = '';
		$listen = static function ( mixed $error ) use ( &$reason ): void {
			$reason = $error instanceof \WP_Error ? $error->get_error_message() : '';
		};
		add_action( 'wp_mail_failed', $listen );
		try {
			$taken = $this->translator->run( get_user_locale( $user ), fn ( MailLanguage $language ): bool => $this->hand_over( $user ) );
		} finally {
			remove_action( 'wp_mail_failed', $listen );
		}
		if ( ! $taken ) {
			$what = __( 'The test mail could not be sent. Whoever runs the site can check how it sends mail.', 'sanad' );
			throw SanadException::unavailable( '' === $reason ? $what : $what . ' ' . wp_strip_all_tags( $reason ) );
		}
	}

	private function hand_over( \WP_User $user ): bool {
		$shop = $this->brand->get()->shop_name;
		return true === wp_mail(
			$user->user_email,
			/* translators: %s: name of the shop. */
			sprintf( __( 'Test: mails from the desk of %s reach you', 'sanad' ), $shop ),
			__( 'You asked for this mail to see whether notifications reach you. They do.', 'sanad' ) . "\n\n" . NotificationMail::settings_url()
		);
	}
}
