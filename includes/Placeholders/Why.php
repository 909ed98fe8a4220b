<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** Why a placeholder that exists has no value. */
enum Why {

	/** Nothing is known. */
	case Nothing;

	/** The ticket is of no order, and none was named. */
	case NoOrder;

	/** The order is gone, or not one of the ticket's customer. */
	case ForeignOrder;

	/** There is no WooCommerce. */
	case NoShop;

	/** The ticket is not there yet. */
	case NoTicket;

	/** There is nothing to pay any more. */
	case Paid;

	/** The server has no PHP extension intl, which reckons Hijri dates. */
	case NoCalendar;

	/** It stands in the address of a link and is none. */
	case NoLink;

	/** A plural is chosen by it and it is no number. */
	case NoNumber;

	/** In the current language, for the agent. */
	public function sentence( string $name ): string {
		return match ( $this ) {
			/* translators: %s: name of a placeholder, such as customer.first_name. */
			self::Nothing      => sprintf( __( 'Nothing is known for %s. Write it yourself, or add a fallback.', 'sanad' ), $name ),
			/* translators: %s: name of a placeholder. */
			self::NoOrder      => sprintf( __( 'No order is linked to this ticket, so %s is empty.', 'sanad' ), $name ),
			/* translators: %s: name of a placeholder. */
			self::ForeignOrder => sprintf( __( 'This order is gone, or not one of this customer, so %s is empty.', 'sanad' ), $name ),
			/* translators: %s: name of a placeholder. */
			self::NoShop       => sprintf( __( 'WooCommerce is not active, so %s is empty.', 'sanad' ), $name ),
			/* translators: %s: name of a placeholder. */
			self::NoTicket     => sprintf( __( 'The ticket does not exist yet, so %s is empty.', 'sanad' ), $name ),
			/* translators: %s: name of a placeholder. */
			self::Paid         => sprintf( __( 'This order does not wait for a payment, so %s is empty.', 'sanad' ), $name ),
			/* translators: %s: name of a placeholder. */
			self::NoCalendar   => sprintf( __( 'This server lacks the PHP extension intl, so %s is empty.', 'sanad' ), $name ),
			/* translators: %s: name of a placeholder. */
			self::NoLink       => sprintf( __( '%s is not the address of a page, and cannot be the target of a link.', 'sanad' ), $name ),
			/* translators: %s: name of a placeholder. */
			self::NoNumber     => sprintf( __( '%s is not a number, and cannot choose the form of a plural.', 'sanad' ), $name ),
		};
	}
}
