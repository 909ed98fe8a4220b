<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

/** Sanad's own routes, as whoever is signed in. */
final class Rest {

	/**
	 * @param string               $route  Below sanad/v1.
	 * @param array<string, mixed> $params
	 * @return array<string, mixed> What was answered.
	 */
	public static function post( string $route, array $params ): array {
		$request = new \WP_REST_Request( 'POST', '/sanad/v1' . $route );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_body( (string) wp_json_encode( (object) $params ) );
		$response = rest_do_request( $request );
		$data     = json_decode( (string) wp_json_encode( $response->get_data() ), true );
		if ( $response->is_error() || ! is_array( $data ) ) {
			throw new \RuntimeException( "{$route}: " . wp_json_encode( $data, JSON_UNESCAPED_UNICODE ) );
		}

		return $data;
	}
}
