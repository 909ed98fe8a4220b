<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Actor;
use Sanad\Placeholders\PlaceholderContext;
use Sanad\Tickets\Ticket;

/** At which ticket, by whom and about what a macro is run. */
final class Situation {

	/**
	 * @param \WP_User|null $user     Whose rights count; null for the system, which may do everything.
	 * @param int           $order_id Order that is meant; 0 for the ticket's.
	 * @param string        $language Wanted one, two letters; '' for the ticket's.
	 */
	public function __construct(
		public readonly Ticket $ticket,
		public readonly Actor $actor,
		public readonly ?\WP_User $user,
		public readonly int $order_id = 0,
		public readonly string $language = ''
	) {}

	/** The order that is meant; 0 for none. */
	public function order_id(): int {
		return $this->order_id > 0 ? $this->order_id : $this->ticket->order_id;
	}

	/**
	 * The first language that is known: of the text, the wanted one, the ticket's, the site's.
	 *
	 * @param string $of_text '' if it is for any.
	 */
	public function language( string $of_text = '' ): string {
		$known = array_filter( array( $of_text, $this->language, $this->ticket->language ) );
		return array_shift( $known ) ?? substr( get_locale(), 0, 2 );
	}

	public function placeholders( string $language ): PlaceholderContext {
		return PlaceholderContext::of_ticket( $this->ticket, $this->user, $language, $this->order_id );
	}
}
