<?php
declare(strict_types=1);

namespace Sanad\SideRequests\Page;

use Sanad\Attachments\Attachment;
use Sanad\Attachments\FileRules;
use Sanad\BlockTemplate;
use Sanad\ContactForm\UploadedFiles;
use Sanad\Messages\AuthorName;
use Sanad\Plugin;
use Sanad\Portal\PortalMarkup;
use Sanad\Rest\CommonSchema;
use Sanad\SideRequests\SideFiles;
use Sanad\SideRequests\SideMessage;
use Sanad\SideRequests\SideRequest;
use Sanad\SideRequests\SideRequestLinks;
use Sanad\SideRequests\SideRequestRepository;

/** Gathers what `blocks/side-request/render.php` prints. The block exists for its page only; no editor offers it. */
final class RequestBlock {

	public const NAME = 'sanad/side-request';

	/** Name of the request variable that holds the fields of the answer. */
	public const VARIABLE = 'sanad_side';

	/** Name of the file field. */
	public const FILES = 'sanad_side_files';

	public function __construct(
		private readonly BlockTemplate $template,
		private readonly RequestPageState $state,
		private readonly SideRequestRepository $requests,
		private readonly SideFiles $files,
		private readonly SideRequestLinks $links,
		private readonly FileRules $file_rules
	) {}

	/** The HTML of the request; nothing where none is shown. */
	public function render(): string {
		$request = $this->state->request;
		if ( null === $request ) {
			return '';
		}
		$messages = $this->requests->messages( array( $request->id ) )[ $request->id ] ?? array();
		$files    = $this->files->of( array_map( static fn ( SideMessage $message ): int => $message->id, $messages ) );
		return $this->template->html(
			new RequestView(
				subject: $request->subject,
				shop_name: wp_specialchars_decode( (string) get_bloginfo( 'name' ), ENT_QUOTES ),
				url: $this->links->url( $request ),
				messages: array_map( fn ( SideMessage $message ): array => $this->message( $request, $message, $files[ $message->id ] ?? array() ), $messages ),
				errors: $this->state->refusal->errors ?? array(),
				message: $this->state->message,
				client_key: UploadedFiles::new_token(),
				max_bytes: $this->file_rules->max_bytes(),
				is_thanked: $this->state->is_thanked
			)
		);
	}

	/**
	 * @param list<Attachment> $files
	 * @return array{id: int, is_answer: bool, name: string, body_html: string, time: string, datetime: string, files: list<array{name: string, size: int, url: string}>}
	 */
	private function message( SideRequest $request, SideMessage $message, array $files ): array {
		$formats = array_filter( array( get_option( 'date_format' ), get_option( 'time_format' ) ), 'is_string' );
		return array(
			'id'        => $message->id,
			'is_answer' => $message->is_answer(),
			'name'      => $message->is_answer() ? __( 'You', 'sanad' ) : AuthorName::first( $message->author_name ),
			'body_html' => PortalMarkup::of( $message->body_html ),
			'time'      => (string) wp_date( implode( ' ', $formats ), $message->created_at->getTimestamp() ),
			'datetime'  => CommonSchema::time( $message->created_at ),
			'files'     => array_map( fn ( Attachment $file ): array => $this->file( $request, $file ), $files ),
		);
	}

	/** @return array{name: string, size: int, url: string} */
	private function file( SideRequest $request, Attachment $file ): array {
		$token = $this->links->token( $request );
		return array(
			'name' => $file->name,
			'size' => $file->size,
			'url'  => rest_url( Plugin::REST_NAMESPACE . "/portal/requests/{$token}/attachments/{$file->id}" ),
		);
	}
}
