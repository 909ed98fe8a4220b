<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

/** Who is logged in and can be answered. */
final class Shopper {

	/** The current account; null for guests, and for an account without an address, which is asked for one like a guest. */
	public static function current(): ?\WP_User {
		$user = wp_get_current_user();
		return $user->exists() && false !== is_email( $user->user_email ) ? $user : null;
	}
}
