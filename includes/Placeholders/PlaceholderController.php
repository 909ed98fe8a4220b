<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

use Sanad\Attachments\AttachmentSchema;
use Sanad\CannedReplies\CannedReplyService;
use Sanad\CannedReplies\ReplyFiles;
use Sanad\Messages\MessageSanitizer;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketAccess;
use Sanad\WooCommerce\ReplyOrders;

/** Tells which placeholders there are, and fills texts for a ticket without storing anything. */
final class PlaceholderController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketAccess $access,
		private readonly Catalogue $catalogue,
		private readonly Templates $templates,
		private readonly CannedReplyService $replies,
		private readonly ReplyFiles $files,
		private readonly MessageSanitizer $sanitizer,
		private readonly ReplyOrders $orders
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/placeholders', Endpoint::get( $this->list( ... ), $this->staff(), 'PlaceholderList' ) );
		$this->route( '/tickets/' . self::ID . '/rendered-replies', Endpoint::post( $this->render( ... ), $this->access->reply(), 'RenderedReply', 'RenderRequest' ) );
	}

	/** @return array<string, mixed> */
	private function list(): array {
		return array( 'items' => array_map( static fn ( Definition $definition ): array => $definition->to_array(), array_values( $this->catalogue->all() ) ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 * @throws SanadException 404 for a reply that the agent may not use, 400 for an order that is not of this ticket's customer.
	 */
	private function render( \WP_REST_Request $request ): array {
		$input    = new Input( $request );
		$user     = wp_get_current_user();
		$ticket   = $this->access->ticket( $request );
		$order_id = $this->order_id( $input, $ticket );
		$wanted   = $input->text( 'language' );
		$site     = substr( get_locale(), 0, 2 );
		$reply    = $input->int( 'canned_reply_id' ) > 0 ? $this->replies->visible( $input->int( 'canned_reply_id' ), $user ) : null;
		if ( null !== $reply && $reply->is_trashed ) {
			throw SanadException::not_found();
		}
		$version  = $reply?->version( $wanted, $ticket->language, $site );
		$source   = null === $reply ? TemplateHtml::clean( $this->sanitizer, $input->text( 'body_html' ) ) : $version->body_html ?? '';
		$language = array_values( array_filter( array( $version->language ?? '', $wanted, $ticket->language, $site ) ) )[0] ?? '';
		$rendered = $this->templates->render( $source, Format::Html, PlaceholderContext::of_ticket( $ticket, $user, $language, $order_id ), Mode::Insertion );
		$html     = $this->sanitizer->html( $rendered->text );
		$files    = null === $reply ? array() : $this->files->of( array( $reply->id ) )[ $reply->id ] ?? array();
		return array(
			'html'        => $html,
			'text'        => $this->sanitizer->text_from_html( $html ),
			'language'    => null === $reply ? $language : $version->language ?? '',
			'unresolved'  => array_map( static fn ( Unresolved $place ): array => $place->to_array(), $rendered->unresolved ),
			'attachments' => array_map( AttachmentSchema::attachment( ... ), $files ),
		);
	}

	private function order_id( Input $input, Ticket $ticket ): int {
		$order_id = $input->int( 'order_id' );
		if ( $order_id > 0 && ! $this->orders->is_of( $order_id, $ticket->order_id, $ticket->customer_id ) ) {
			throw SanadException::invalid( 'order_id', __( 'There is no such order of this customer.', 'sanad' ) );
		}
		return $order_id;
	}
}
