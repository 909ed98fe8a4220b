<?php
declare(strict_types=1);

namespace Sanad\SideRequests;

use Sanad\Messages\NewMessage;

/** A question that an agent wants to ask beside a ticket. */
final class NewSideRequest {

	/**
	 * @param int    $user_id Colleague to ask; 0 to ask an address.
	 * @param string $email   Address of somebody outside; '' beside a colleague.
	 * @param string $name    Name of somebody outside; may be empty.
	 */
	public function __construct(
		public readonly string $subject,
		public readonly NewMessage $message,
		public readonly int $user_id = 0,
		public readonly string $email = '',
		public readonly string $name = ''
	) {}
}
