<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Security;

/** The routes of Sanad as WordPress knows them at run time: whatever is added is walked too. */
final class Routes {

	/**
	 * Routes that everybody may call; they are limited in rate and check what they are sent themselves.
	 *
	 * Whoever adds one here says why in its controller.
	 */
	public const OPEN_TO_ALL = array(
		'POST /contact-form/submissions',
		'POST /contact-form/files',
		'GET /portal/tickets/{token}',
		'POST /portal/tickets/{token}/messages',
		'POST /portal/tickets/{token}/resolve',
		'POST /portal/tickets/{token}/seen',
		'POST /portal/tickets/{token}/watch',
		'GET /portal/tickets/{token}/attachments/{id}',
		'GET /portal/requests/{token}/attachments/{id}',
		'GET /knowledge-base/articles/{id}',
		'POST /knowledge-base/articles/{id}/views',
		'POST /knowledge-base/articles/{id}/feedback',
		'POST /knowledge-base/deflections',
		'GET /knowledge-base/search',
		'POST /knowledge-base/searches',
	);

	/** Routes that only read, and ask for more than the right to see tickets. */
	public const READ_BY_MANAGERS = array(
		'GET /articles',
		'GET /deflection-figures',
		'GET /article-searches',
		'GET /search-lists',
		'GET /search-index',
		'GET /ticket-index',
		'GET /help-centre',
		'GET /fast-lane',
		'GET /views/defaults',
		'GET /staff',
		'GET /agents/candidates',
		'GET /teams/loads',
		'GET /tags/uses',
	);

	/** Routes of whoever owns the installation: they put files there that run for all of it. */
	public const OF_OWNERS = array(
		'PUT /fast-lane',
		'DELETE /fast-lane',
	);

	/** Routes about what the asking agent has written himself; somebody else's is refused, whoever asks. */
	public const OF_WRITERS = array(
		'DELETE /tickets/{id}/messages/{message_id}',
	);

	/** Commands of staff who may only look: they keep what makes looking cheap and how far it came, and change nothing that is looked at. */
	public const OF_LOOKERS = array(
		'POST /pulse/check',
		'POST /notifications/seen',
		'PUT /me/notifications',
		'POST /me/notifications/test',
		'POST /pulse/watch',
		'PUT /tickets/{id}/read',
		'DELETE /tickets/{id}/read',
	);

	/**
	 * Every method of every route.
	 *
	 * @return array<string, array<mixed>> Endpoint by `METHOD /path/{name}`.
	 */
	public static function all(): array {
		$all = array();
		foreach ( rest_get_server()->get_routes( 'sanad/v1' ) as $route => $endpoints ) {
			if ( '/sanad/v1' === $route ) {
				// Core's own index of the namespace.
				continue;
			}
			$path = (string) preg_replace( '/\(\?P<(\w+)>(?:[^()]|\([^()]*\))*\)/', '{$1}', substr( (string) $route, strlen( '/sanad/v1' ) ) );
			foreach ( is_array( $endpoints ) ? $endpoints : array() as $endpoint ) {
				if ( is_array( $endpoint ) && is_array( $endpoint['methods'] ?? null ) ) {
					foreach ( array_keys( $endpoint['methods'] ) as $method ) {
						$all[ "{$method} {$path}" ] = $endpoint;
					}
				}
			}
		}
		ksort( $all );
		return $all;
	}

	/**
	 * Those that only staff may call.
	 *
	 * @return array<string, array<mixed>>
	 */
	public static function of_staff(): array {
		return array_diff_key( self::all(), array_flip( self::OPEN_TO_ALL ) );
	}
}
