<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\SanadException;
use Sanad\Security\Policy;

/**
 * The contact form over REST. Open to the public: guests are checked by where the request comes
 * from and by limits, logged-in shoppers by WordPress's own nonce, without which it takes them for guests.
 */
final class ContactFormController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly FormSeal $seal,
		private readonly SubmissionService $service,
		private readonly UploadedFiles $files
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/contact-form/submissions', Endpoint::post( $this->submit( ... ), $this->anyone(), 'ContactFormReceipt', 'ContactFormSubmission' ) );
		$this->route( '/contact-form/files', Endpoint::post( $this->upload( ... ), $this->anyone(), 'ContactFormFile', 'ContactFormFileUpload' ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function submit( \WP_REST_Request $request ): \WP_REST_Response {
		$settings = $this->settings( $request );
		$receipt  = $this->service->submit( FormInput::from_array( $request->get_params() ), $settings, Shopper::current() );
		$response = new \WP_REST_Response( ContactFormSchema::receipt( $receipt ), 201 );
		$response->header( 'Cache-Control', 'no-store' );
		return $response;
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function upload( \WP_REST_Request $request ): \WP_REST_Response {
		$token = FormInput::from_array( $request->get_params() )->upload_token;
		if ( ! $this->settings( $request )->files->is_shown() || '' === $token ) {
			throw SanadException::invalid( 'files', FormMessages::outdated() );
		}
		$file = $this->files->take( $request->get_file_params(), 'file', $token, TypedText::line( $request->get_param( 'client_key' ) ) );
		return new \WP_REST_Response( ContactFormSchema::file( $file ), 201 );
	}

	/**
	 * The settings of the form that is used.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @throws SanadException 403 for a page that is not ours, 400 for settings that are not.
	 */
	private function settings( \WP_REST_Request $request ): FormSettings {
		if ( ! is_user_logged_in() && ! SameOrigin::holds() ) {
			throw SanadException::foreign_origin( FormMessages::foreign_origin() );
		}
		return $this->seal->open( TypedText::line( $request->get_param( 'seal' ) ) )
			?? throw SanadException::invalid( 'form', FormMessages::outdated() );
	}
}
