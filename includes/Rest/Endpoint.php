<?php
declare(strict_types=1);

namespace Sanad\Rest;

/** One method of one route: who may call it, with what, and what it answers. */
final class Endpoint {

	/**
	 * @param string      $method     HTTP method.
	 * @param \Closure    $handler    Takes the WP_REST_Request and returns a WP_REST_Response or the data of one; may throw.
	 * @param \Closure    $permission Takes the WP_REST_Request and returns bool; asks the Policy; may throw.
	 * @param string      $response   Name of the shape that it answers, or {@see self::FILE}.
	 * @param string|null $request    Name of the shape that it takes; null takes nothing.
	 */
	private function __construct(
		public readonly string $method,
		public readonly \Closure $handler,
		public readonly \Closure $permission,
		public readonly string $response,
		public readonly ?string $request
	) {}

	/** Answers bytes instead of JSON. */
	public const FILE = '';

	/** Reads. Changes nothing. */
	public static function get( \Closure $handler, \Closure $permission, string $response, ?string $request = null ): self {
		return new self( 'GET', $handler, $permission, $response, $request );
	}

	/** Creates something or carries out a command. */
	public static function post( \Closure $handler, \Closure $permission, string $response, ?string $request = null ): self {
		return new self( 'POST', $handler, $permission, $response, $request );
	}

	/** Changes the named fields. */
	public static function patch( \Closure $handler, \Closure $permission, string $response, ?string $request = null ): self {
		return new self( 'PATCH', $handler, $permission, $response, $request );
	}

	/** Puts something in the place of what is there. */
	public static function put( \Closure $handler, \Closure $permission, string $response, ?string $request = null ): self {
		return new self( 'PUT', $handler, $permission, $response, $request );
	}

	/** Removes. */
	public static function delete( \Closure $handler, \Closure $permission, string $response, ?string $request = null ): self {
		return new self( 'DELETE', $handler, $permission, $response, $request );
	}
}
