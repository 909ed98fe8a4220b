<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Security\Ability;

/**
 * Who is reading: a guest, a signed-in customer, or staff. Says who it is; {@see Visibility} says
 * what that one may read.
 */
final class Audience {

	/** @param int $user_id Account of a customer; 0 for guests, and for staff, who read everything that is published. */
	private function __construct( public readonly int $user_id, public readonly bool $is_staff ) {}

	/** Anybody: what caches, feeds, site maps and other sites may see. */
	public static function guest(): self {
		return new self( 0, false );
	}

	/** Whoever sees the desk. */
	public static function agents(): self {
		return new self( 0, true );
	}

	/** This user. Somebody without an account on this site is a guest, whatever he is elsewhere in a network. */
	public static function of_user( ?\WP_User $user ): self {
		if ( null === $user || ! $user->exists() ) {
			return self::guest();
		}
		if ( $user->has_cap( Ability::ViewTickets->value ) ) {
			return self::agents();
		}
		return is_user_member_of_blog( $user->ID ) ? new self( $user->ID, false ) : self::guest();
	}

	/** Whoever the current request comes from. */
	public static function current(): self {
		return self::of_user( wp_get_current_user() );
	}

	/** Whether he has an account: staff has one too. */
	public function is_signed_in(): bool {
		return $this->is_staff || $this->user_id > 0;
	}

	/** Tells audiences apart in caches of one request. */
	public function key(): string {
		return $this->is_staff ? 'staff' : (string) $this->user_id;
	}
}
