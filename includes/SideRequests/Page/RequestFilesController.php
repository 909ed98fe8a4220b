<?php
declare(strict_types=1);

namespace Sanad\SideRequests\Page;

use Sanad\Attachments\AttachmentService;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\FileResponse;
use Sanad\Security\Policy;
use Sanad\SideRequests\SideFiles;

/** Hands out the files of a side request to whoever holds its link; the token in the path is the only right there is. */
final class RequestFilesController extends Controller {

	/** Any text: a token of a wrong shape must be answered like a wrong one, not like a missing route. */
	private const TOKEN = '/portal/requests/(?P<token>[^/]+)';

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly RequestAccess $access,
		private readonly SideFiles $files,
		private readonly AttachmentService $attachments
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( self::TOKEN . '/attachments/' . self::ID, Endpoint::get( $this->download( ... ), $this->anyone(), Endpoint::FILE ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function download( \WP_REST_Request $request ): FileResponse {
		$asked = $this->access->request( $request->get_url_params()['token'] ?? null );
		return $this->attachments->download( $this->files->one( $asked, $this->path_id( $request ) ) );
	}
}
