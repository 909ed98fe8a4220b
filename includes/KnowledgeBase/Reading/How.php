<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Reading;

/** How an article and a ticket came together. */
enum How: string {

	/** Opened by the customer in the help centre, before asking. */
	case Read = 'read';

	/** Shown beside the contact form. */
	case Suggested = 'suggested';

	/** Opened beside the contact form. */
	case Opened = 'opened';

	/** The one from which the customer went to the contact form. */
	case From = 'from';

	/** Sent to the customer by an agent. */
	case Sent = 'sent';

	/** For the customer himself, who asked what is known about him. */
	public function label(): string {
		return match ( $this ) {
			self::Read      => __( 'Article read before asking', 'sanad' ),
			self::Suggested => __( 'Article suggested in the contact form', 'sanad' ),
			self::Opened    => __( 'Article opened in the contact form', 'sanad' ),
			self::From      => __( 'Article that led to the contact form', 'sanad' ),
			self::Sent      => __( 'Article sent by the team', 'sanad' ),
		};
	}
}
