<?php
declare(strict_types=1);

namespace Sanad\Agents;

/** A member of staff who answers tickets: a WordPress user with the capability. */
final class Agent {

	/** @param string|null $avatar_url Null where the site shows no avatars. */
	public function __construct(
		public readonly int $id,
		public readonly string $name,
		public readonly string $email,
		public readonly ?string $avatar_url
	) {}
}
