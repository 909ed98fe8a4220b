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
}
