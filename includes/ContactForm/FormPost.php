<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\Log;
use Sanad\SanadException;
use Sanad\Security\PageHeaders;

/**
 * Takes in a form that was sent without script: to the page that shows it.
 *
 * On success the browser is led to a page that can be reloaded; on refusal the same page is printed
 * again, with everything that was typed.
 */
final class FormPost {

	/** Fields of the form that a refusal can be about. */
	private const FIELDS = array( 'name', 'email', 'subject', 'order', 'topic', 'message', 'files', 'consent', 'reference' );

	public function __construct(
		private readonly FormSeal $seal,
		private readonly FormState $state,
		private readonly UploadedFiles $files,
		private readonly SubmissionService $service,
		private readonly Log $log
	) {}

	/** Adds the hook: after the request is understood, before anything is printed. */
	public function register(): void {
		add_action( 'template_redirect', array( $this, 'handle' ), 5 );
	}

	/** Handles the request if it is one of ours. */
	public function handle(): void {
		if ( 'POST' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
			// A receipt is for the one who sent the question.
			if ( isset( $_GET[ Receipts::QUERY_ARG ] ) ) { // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Reads no value.
				PageHeaders::keep_private();
			}
			return;
		}
		$data = $_POST[ FormBlock::VARIABLE ] ?? null; // phpcs:ignore WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput -- Checked by user(), cleaned by FormInput.
		if ( ! is_array( $data ) ) {
			return;
		}
		PageHeaders::keep_private();
		$data  = wp_unslash( $data );
		$form  = 1 === preg_match( '/^[1-9][0-9]{0,3}$/D', TypedText::line( $data['form'] ?? '' ), $match ) ? $match[0] : '1';
		$input = FormInput::from_array( $data );
		try {
			$settings = $this->seal->open( TypedText::line( $data['seal'] ?? '' ) )
				?? throw SanadException::invalid( 'form', FormMessages::outdated() );
			$user     = $this->user( $data );
			$errors   = array();
			if ( $settings->files->is_shown() && '' === $input->trap ) {
				$token = '' !== $input->upload_token ? $input->upload_token : UploadedFiles::new_token();
				$taken = $this->files->take_all( $_FILES, FormBlock::FILES, $token );
				$input = $input->with_files( $token, array_merge( $input->attachment_ids, $taken['ids'] ) );
				if ( '' !== $taken['error'] ) {
					$errors['files'] = $taken['error'];
				}
			}
			$receipt = $this->service->submit( $input, $settings, $user, $errors );
		} catch ( \Throwable $e ) {
			$this->refuse( $form, $input, $e );
			return;
		}
		wp_safe_redirect( add_query_arg( Receipts::QUERY_ARG, "{$form}.{$receipt->token}" ) . '#' . FormView::anchor( $form ), 303 );
		exit;
	}

	/**
	 * Who sends it: a logged-in shopper shows by a nonce that he does so himself; anybody else is a
	 * guest, whose browser says that the form is ours.
	 *
	 * @param array<mixed> $data
	 * @throws SanadException 400 for a nonce that has expired, 403 for a form on a foreign page.
	 */
	private function user( array $data ): ?\WP_User {
		$user  = Shopper::current();
		$nonce = TypedText::line( $data['nonce'] ?? '' );
		if ( null !== $user && '' !== $nonce ) {
			if ( false === wp_verify_nonce( $nonce, FormBlock::NONCE ) ) {
				throw SanadException::invalid( 'form', FormMessages::session_expired() );
			}
			return $user;
		}
		if ( ! SameOrigin::holds() ) {
			throw SanadException::foreign_origin( FormMessages::foreign_origin() );
		}
		return null;
	}

	/** Lets the page be printed again, with the status that says why. */
	private function refuse( string $form, FormInput $input, \Throwable $e ): void {
		$refusal = FormRefusal::of( $e, $this->log, 'A contact form', self::FIELDS );
		status_header( $refusal->status );
		$this->state->refuse( $form, $input, $refusal->errors );
	}
}
