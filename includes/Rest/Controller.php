<?php
declare(strict_types=1);

namespace Sanad\Rest;

use Sanad\Actor;
use Sanad\Plugin;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/**
 * What all controllers share: how a route is registered, who is asked for permission, and the one
 * catch that turns exceptions into errors.
 */
abstract class Controller {

	/** The id of the object that a path names. */
	protected const ID = '(?P<id>[1-9][0-9]{0,15})';

	public function __construct(
		protected readonly Policy $policy,
		private readonly Errors $errors
	) {}

	/** Adds the hook on which the routes are registered. */
	public function register(): void {
		add_action( 'rest_api_init', array( $this, 'register_routes' ) );
	}

	/** Registers the routes, each by {@see self::route()}. */
	abstract public function register_routes(): void;

	/**
	 * Registers one route.
	 *
	 * Named groups of the path that end in `id` become arguments; read them by {@see self::path_id()}.
	 *
	 * @param non-falsy-string $path Below our namespace, with a leading slash.
	 */
	protected function route( string $path, Endpoint ...$endpoints ): void {
		$path_args = array();
		preg_match_all( '/\(\?P<(\w*id)>/', $path, $groups );
		foreach ( $groups[1] as $name ) {
			$path_args[ $name ] = Type::id() + array( 'required' => true );
		}
		$handlers = array();
		foreach ( $endpoints as $endpoint ) {
			$handlers[] = array(
				'methods'             => $endpoint->method,
				'callback'            => $this->answer( $endpoint->handler ),
				'permission_callback' => $this->ask( $endpoint->permission ),
				'args'                => $path_args + ( null === $endpoint->request ? array() : Schemas::args( $endpoint->request ) ),
				'response'            => $endpoint->response,
				'request'             => $endpoint->request,
			);
		}
		$shape = $endpoints[0]->response ?? Endpoint::FILE;
		if ( Endpoint::FILE !== $shape ) {
			$handlers['schema'] = static fn (): array => Schemas::resolved( $shape );
		}
		register_rest_route( Plugin::REST_NAMESPACE, $path, $handlers );
	}

	/** The permission of a route about no object: does the policy allow this to whoever asks? */
	protected function staff( Ability $ability = Ability::ViewTickets ): \Closure {
		return fn (): bool => $this->policy->can( wp_get_current_user(), $ability );
	}

	/** The permission of a route that is open to the public. Each such route stands in a list that a test holds. */
	protected function anyone(): \Closure {
		return static fn (): bool => true;
	}

	/** Who asks, as the services want to know it. Only for routes that staff alone may call. */
	protected function actor(): Actor {
		$user = wp_get_current_user();
		return Actor::agent( $user->ID, $user->display_name );
	}

	/**
	 * An id from the path itself: `get_param()` would let the body or the query override it.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 */
	protected function path_id( \WP_REST_Request $request, string $name = 'id' ): int {
		$value = $request->get_url_params()[ $name ] ?? 0;
		return is_numeric( $value ) ? (int) $value : 0;
	}

	/**
	 * 201 with the address of what was made.
	 *
	 * @param array<string, mixed> $data
	 * @param string               $path Below our namespace, such as `/tickets/5`.
	 */
	protected function created( array $data, string $path ): \WP_REST_Response {
		$response = new \WP_REST_Response( $data, 201 );
		$response->header( 'Location', rest_url( Plugin::REST_NAMESPACE . $path ) );
		return $response;
	}

	/** The one catch. */
	private function answer( \Closure $handler ): \Closure {
		return function ( \WP_REST_Request $request ) use ( $handler ): \WP_REST_Response {
			try {
				$result = $handler( $request );
				return $result instanceof \WP_REST_Response ? $result : new \WP_REST_Response( $result );
			} catch ( \Throwable $e ) {
				return $this->errors->response( $this->errors->from( $e ) );
			}
		};
	}

	/** The same for the permission check, which reads tables too. */
	private function ask( \Closure $permission ): \Closure {
		return function ( \WP_REST_Request $request ) use ( $permission ): bool|\WP_Error {
			try {
				return true === $permission( $request ) ? true : $this->errors->refusal();
			} catch ( \Throwable $e ) {
				return $this->errors->from( $e );
			}
		};
	}
}
