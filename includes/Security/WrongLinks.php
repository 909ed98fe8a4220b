<?php
declare(strict_types=1);

namespace Sanad\Security;

use Sanad\SanadException;

/** The answer to links that open nothing: the same whatever is wrong with them, and only so many times. */
final class WrongLinks {

	/** Wrong links that one visitor may try; more than a damaged mail makes, nothing against 2^128. */
	private const LIMIT         = 30;
	private const LIMIT_SECONDS = 10 * MINUTE_IN_SECONDS;

	/** @param string $action Under which they are counted. */
	public function __construct(
		private readonly RateLimiter $limiter,
		private readonly ClientAddress $client,
		private readonly string $action
	) {}

	/** @throws SanadException 404; 429 for who tries many. */
	public function refuse(): never {
		$this->limiter->hit( $this->action, $this->client->hash(), self::LIMIT, self::LIMIT_SECONDS );
		throw SanadException::not_found();
	}
}
