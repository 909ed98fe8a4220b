<?php
declare(strict_types=1);

namespace Sanad\SideRequests\Page;

use Sanad\Blocks;
use Sanad\ContactForm\FormMessages;
use Sanad\ContactForm\FormRefusal;
use Sanad\ContactForm\TypedText;
use Sanad\ContactForm\UploadedFiles;
use Sanad\Log;
use Sanad\Messages\NewMessage;
use Sanad\Portal\VirtualPage;
use Sanad\SanadException;
use Sanad\Security\ClientAddress;
use Sanad\Security\PageHeaders;
use Sanad\Security\RateLimiter;
use Sanad\SideRequests\SideRequest;
use Sanad\SideRequests\SideRequestLinks;
use Sanad\SideRequests\SideRequestService;
use Sanad\Tickets\Channel;

/** The public page of one side request, where somebody outside answers; complete without JavaScript. */
final class RequestPage {

	public const MAX_CHARACTERS = 20_000;

	/** Fields of the form that a refusal can be about. */
	private const FIELDS = array( 'message', 'files' );

	/** Query argument of the page that follows an answer. */
	private const THANKED = 'answered';

	private const PER_REQUEST_LIMIT = 15;
	private const PER_CLIENT_LIMIT  = 40;
	private const LIMIT_SECONDS     = 15 * MINUTE_IN_SECONDS;

	public function __construct(
		private readonly RequestAccess $access,
		private readonly SideRequestLinks $links,
		private readonly SideRequestService $service,
		private readonly UploadedFiles $files,
		private readonly RequestPageState $state,
		private readonly VirtualPage $page,
		private readonly Blocks $blocks,
		private readonly RateLimiter $limiter,
		private readonly ClientAddress $client,
		private readonly Log $log
	) {}

	/** Adds the hook: before WordPress thinks about a better address for this one. */
	public function register(): void {
		add_action( 'template_redirect', array( $this, 'handle' ), 0 );
	}

	/** Takes the request over if it names a side request. */
	public function handle(): void {
		// phpcs:disable WordPress.Security.NonceVerification.Recommended -- The link itself is the right.
		if ( ! array_key_exists( SideRequestLinks::QUERY_ARG, $_GET ) ) {
			return;
		}
		PageHeaders::keep_to_holder();
		try {
			$request = $this->access->request( wp_unslash( $_GET[ SideRequestLinks::QUERY_ARG ] ) ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Its shape is checked there.
		} catch ( SanadException $e ) {
			$this->page->refuse( $e );
			return;
		}
		if ( 'POST' === ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
			$this->act( $request );
		}
		$this->state->request    = $request;
		$this->state->is_thanked = null === $this->state->refusal && isset( $_GET[ self::THANKED ] );
		// phpcs:enable
		$this->page->show( __( 'A question for you', 'sanad' ), '<!-- wp:' . RequestBlock::NAME . ' /-->', $this->state->refusal->status ?? 200 );
		add_action( 'wp_enqueue_scripts', fn () => $this->blocks->enqueue_styles( RequestBlock::NAME ) );
	}

	/**
	 * Takes what was sent with the page's form. On success the browser is led to the page again, so
	 * that a reload sends nothing; on refusal the page keeps what was typed.
	 */
	private function act( SideRequest $request ): void {
		$data = $_POST[ RequestBlock::VARIABLE ] ?? null; // phpcs:ignore WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput -- The link itself is the right; cleaned field by field.
		if ( ! is_array( $data ) ) {
			$this->state->refusal = FormRefusal::emptied();
			return;
		}
		try {
			$this->answer( $request, wp_unslash( $data ) );
		} catch ( \Throwable $e ) {
			$this->state->refusal = FormRefusal::of( $e, $this->log, 'An answer to a side request', self::FIELDS );
			return;
		}
		wp_safe_redirect( add_query_arg( self::THANKED, '1', $this->links->url( $request ) ), 303 );
		exit;
	}

	/**
	 * @param array<mixed> $data
	 * @throws SanadException 400 with `field`, 413, 429 or 503.
	 */
	private function answer( SideRequest $request, array $data ): void {
		$text                 = TypedText::paragraphs( $data['message'] ?? '' );
		$this->state->message = $text;
		if ( mb_strlen( $text ) > self::MAX_CHARACTERS ) {
			throw SanadException::invalid( 'message', FormMessages::too_long( self::MAX_CHARACTERS ) );
		}
		$this->limiter->hit( 'side.request', (string) $request->id, self::PER_REQUEST_LIMIT, self::LIMIT_SECONDS );
		$this->limiter->hit( 'side.client', $this->client->hash(), self::PER_CLIENT_LIMIT, self::LIMIT_SECONDS );
		$token = UploadedFiles::new_token();
		$taken = $this->files->take_all( $_FILES, RequestBlock::FILES, $token );
		if ( '' !== $taken['error'] ) {
			throw SanadException::invalid( 'files', $taken['error'] );
		}
		if ( '' === $text && array() === $taken['ids'] ) {
			throw SanadException::invalid( 'message', __( 'Write a message, or add a file.', 'sanad' ) );
		}
		$this->service->answer(
			$request,
			new NewMessage(
				client_key: TypedText::line( $data['client_key'] ?? '' ),
				channel: Channel::Portal,
				text: $text,
				attachment_ids: $taken['ids'],
				attachment_key: array() === $taken['ids'] ? null : $token
			)
		);
	}
}
