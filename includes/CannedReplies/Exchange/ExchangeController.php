<?php
declare(strict_types=1);

namespace Sanad\CannedReplies\Exchange;

use Sanad\Attachments\FileRules;
use Sanad\Attachments\UploadedFile;
use Sanad\CannedReplies\CannedReplyService;
use Sanad\Clock;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\FileResponse;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** Hands canned replies out as a file, and takes such files in. */
final class ExchangeController extends Controller {

	/** Bytes of a file; a thousand replies are one megabyte. */
	private const MAX_BYTES = 10_000_000;

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly CannedReplyService $service,
		private readonly ReplyExport $export,
		private readonly ReplyImport $import,
		private readonly Clock $clock
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/canned-replies/export', Endpoint::get( $this->export( ... ), $this->staff(), Endpoint::FILE, 'CannedReplyExport' ) );
		$this->route( '/canned-replies/import', Endpoint::post( $this->import( ... ), $this->staff( Ability::Reply ), 'ImportResult', 'CannedReplyImport' ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function export( \WP_REST_Request $request ): FileResponse {
		$is_csv = 'csv' === ( new Input( $request ) )->text( 'format' );
		$format = $is_csv ? new CsvFile() : new JsonFile();
		$name   = 'canned-replies-' . $this->clock->now()->setTimezone( wp_timezone() )->format( 'Y-m-d' );
		return new FileResponse(
			'',
			$name . ( $is_csv ? '.csv' : '.json' ),
			$is_csv ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
			$format->write( $this->export->rows( $this->service->usable( wp_get_current_user() ) ) )
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 * @throws SanadException 400 for a file that cannot be read, 413 for one that is too large.
	 */
	private function import( \WP_REST_Request $request ): array {
		$file = UploadedFile::from_request( $request->get_file_params(), 'file' );
		if ( $file->size > self::MAX_BYTES ) {
			throw SanadException::too_large( FileRules::too_large_sentence( self::MAX_BYTES ) );
		}
		$content = (string) file_get_contents( $file->path );
		// By what is in it; whatever it is called.
		$format = 1 === preg_match( '/^(?:\xEF\xBB\xBF)?\s*[{\[]/', substr( $content, 0, 100 ) ) ? new JsonFile() : new CsvFile();
		return $this->import->import( $format->read( $content ), wp_get_current_user(), ( new Input( $request ) )->bool( 'dry_run', false ) );
	}
}
