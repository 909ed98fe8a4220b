<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

use Sanad\Attachments\UploadedFile;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** Imports articles out of a file, or copies posts, for whoever manages content. */
final class ImportController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly ArticleImporter $importer,
		private readonly FileReader $files,
		private readonly PostReader $posts
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/articles/import', Endpoint::post( $this->import( ... ), $this->staff( Ability::ManageContent ), 'ImportResult', 'ArticleImport' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function import( \WP_REST_Request $request ): array {
		$input    = new Input( $request );
		$is_copy  = $input->has( 'post_ids' ) || $input->has( 'post_category' );
		$entries  = $is_copy ? $this->posts( $input ) : $this->files->read( UploadedFile::from_request( $request->get_file_params(), 'file' ) );
		$publish  = ! $is_copy && 'publish' === $input->text( 'status' );
		return ArticleImportSchema::result( $this->importer->import( $entries, $input->bool( 'dry_run', false ), $publish ? 'publish' : 'draft' ) );
	}

	/** @return list<Entry> */
	private function posts( Input $input ): array {
		$entries = $input->has( 'post_ids' ) ? $this->posts->of_ids( $input->ids( 'post_ids' ) ) : $this->posts->of_category( $input->int( 'post_category' ) );
		if ( array() === $entries ) {
			throw SanadException::invalid( $input->has( 'post_ids' ) ? 'post_ids' : 'post_category', __( 'There are no posts here that you may edit.', 'sanad' ) );
		}
		return FileReader::limited( $entries );
	}
}
