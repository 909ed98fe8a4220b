<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/** How urgent a ticket is. Stored as a number so that it sorts; REST and screens use the word. */
enum Priority: int {

	case Low    = 1;
	case Normal = 2;
	case High   = 3;
	case Urgent = 4;

	/** The word that REST and screens use: `low`, `normal`, `high`, `urgent`. */
	public function slug(): string {
		return strtolower( $this->name );
	}

	/** What agents call it: plain text in their language. */
	public function label(): string {
		return match ( $this ) {
			self::Low    => __( 'Low', 'sanad' ),
			self::Normal => __( 'Normal', 'sanad' ),
			self::High   => __( 'High', 'sanad' ),
			self::Urgent => __( 'Urgent', 'sanad' ),
		};
	}

	/** The priority of such a word, or null if there is none. */
	public static function from_slug( string $slug ): ?self {
		foreach ( self::cases() as $priority ) {
			if ( $priority->slug() === $slug ) {
				return $priority;
			}
		}
		return null;
	}
}
