<?php
declare(strict_types=1);

namespace Sanad\Rest;

use Sanad\Attachments\FileRules;
use Sanad\Database\QueryException;
use Sanad\Log;
use Sanad\Plugin;
use Sanad\SanadException;

/** Turns what went wrong into what the client is told: a WP_Error with a stable code and a sentence. */
final class Errors {

	public function __construct( private readonly Log $log ) {}

	/** Adds the filter that gives core's complaints about arguments our form. */
	public function register(): void {
		add_filter( 'rest_request_before_callbacks', array( $this, 'rephrase_invalid_arguments' ), 10, 3 );
	}

	/** An expected failure by its code; an unexpected one as 500 without any detail, which the log gets. */
	public function from( \Throwable $e ): \WP_Error {
		if ( ! $e instanceof SanadException ) {
			$this->log->error( 'A REST request failed: ' . $this->cause( $e ), array( 'at' => $e->getFile() . ':' . $e->getLine() ) );
			$e = SanadException::internal();
		} elseif ( $e->status >= 500 ) {
			$this->log->error( 'A REST request failed: ' . $this->cause( $e->getPrevious() ?? $e ), array( 'code' => $e->error_code ) );
		}
		return new \WP_Error( Plugin::PREFIX . $e->error_code, $e->getMessage(), array( 'status' => $e->status ) + $e->data );
	}

	/** What the log gets: without quoted values, which may be somebody's address or words. */
	private function cause( \Throwable $e ): string {
		return $e instanceof QueryException ? $e->reason() : (string) preg_replace( '/(["\']).*?\1/s', '$1…$1', $e->getMessage() );
	}

	/** The refusal of the permission check: 401 for a guest, 403 for anybody else. */
	public function refusal(): \WP_Error {
		return $this->from( is_user_logged_in() ? SanadException::forbidden() : SanadException::not_signed_in() );
	}

	/** A response for an error, with Retry-After where the client should wait. */
	public function response( \WP_Error $error ): \WP_REST_Response {
		$response = rest_convert_error_to_response( $error );
		$data     = $error->get_error_data();
		if ( is_array( $data ) && isset( $data['retry_after'] ) && is_int( $data['retry_after'] ) ) {
			$response->header( 'Retry-After', (string) $data['retry_after'] );
		}
		return $response;
	}

	/**
	 * Core checks the arguments before it asks who calls. For our routes the permission comes first,
	 * so that a stranger learns nothing from what is wrong with his request, and then the error
	 * names its fields like all of ours.
	 *
	 * @param mixed                               $response An error of core, or what an earlier filter answered.
	 * @param mixed                               $handler  The endpoint that matched.
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 */
	public function rephrase_invalid_arguments( mixed $response, mixed $handler, \WP_REST_Request $request ): mixed {
		if ( ! $response instanceof \WP_Error || ! is_array( $handler ) || ! str_starts_with( $request->get_route(), '/' . Plugin::REST_NAMESPACE . '/' ) ) {
			return $response;
		}
		$permission = $handler['permission_callback'] ?? null;
		if ( is_callable( $permission ) ) {
			$allowed = $permission( $request );
			if ( true !== $allowed ) {
				return $allowed instanceof \WP_Error ? $allowed : $this->refusal();
			}
		}
		if ( $this->was_cut_off( $request ) ) {
			return $this->from( SanadException::too_large( FileRules::too_large_sentence( wp_max_upload_size() ) ) );
		}
		$fields = $this->fields( $response );
		return array() === $fields ? $response : $this->from( SanadException::invalid_fields( $fields ) );
	}

	/**
	 * Whether PHP threw the body of a form away because it is longer than `post_max_size`. It says so
	 * nowhere: every field is simply missing.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 */
	private function was_cut_off( \WP_REST_Request $request ): bool {
		return 0 === strncmp( (string) $request->get_header( 'content_type' ), 'multipart/form-data', 19 )
			&& (int) $request->get_header( 'content_length' ) > 0
			&& array() === $request->get_body_params()
			&& array() === $request->get_file_params();
	}

	/**
	 * What core says about each argument.
	 *
	 * @return array<string, string> Sentence by name.
	 */
	private function fields( \WP_Error $error ): array {
		$data   = $error->get_error_data();
		$params = is_array( $data ) ? ( $data['params'] ?? null ) : null;
		if ( ! is_array( $params ) ) {
			return array();
		}
		$fields = array();
		foreach ( $params as $name => $message ) {
			if ( is_string( $name ) && is_string( $message ) ) {
				$fields[ $name ] = $message;
			} elseif ( is_string( $message ) ) {
				$fields[ $message ] = __( 'This is needed.', 'sanad' );
			}
		}
		return $fields;
	}
}
