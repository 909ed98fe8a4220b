<?php
declare(strict_types=1);

namespace Sanad\SideRequests;

use Sanad\Mailboxes\Outbound\BrandSource;
use Sanad\Mailboxes\Outbound\Direction;
use Sanad\Mailboxes\Outbound\Excerpts;
use Sanad\Mailboxes\Outbound\MailAttachments;
use Sanad\Mailboxes\Outbound\MailContent;
use Sanad\Mailboxes\Outbound\MailIds;
use Sanad\Mailboxes\Outbound\MailLanguage;
use Sanad\Mailboxes\Outbound\MailPart;
use Sanad\Mailboxes\Outbound\MailWriter;
use Sanad\Mailboxes\Outbound\OutboxEntry;
use Sanad\Mailboxes\Outbound\OutgoingKind;
use Sanad\Mailboxes\Outbound\Subject;
use Sanad\Mailboxes\Outbound\Unsendable;
use Sanad\Messages\Snippet;
use Sanad\Security\Policy;
use Sanad\Tickets\Ticket;

/**
 * A question beside a ticket, to whoever was asked. It holds what was written in the request and
 * nothing of the customer's conversation.
 */
final class SideRequestMail implements MailWriter {

	private const EARLIER_MESSAGES   = 3;
	private const EARLIER_CHARACTERS = 500;

	public function __construct(
		private readonly SideRequestRepository $requests,
		private readonly SideFiles $files,
		private readonly SideRequestLinks $links,
		private readonly Excerpts $excerpts,
		private readonly MailAttachments $attachments,
		private readonly MailIds $ids,
		private readonly Policy $policy,
		private readonly BrandSource $brand
	) {}

	public function kind(): OutgoingKind {
		return OutgoingKind::SideRequest;
	}

	public function language( OutboxEntry $entry, Ticket $ticket ): string {
		$request   = $this->request( $entry );
		$colleague = null === $request || 0 === $request->user_id ? false : get_userdata( $request->user_id );
		return false === $colleague ? '' : get_user_locale( $colleague );
	}

	public function write( OutboxEntry $entry, Ticket $ticket, MailLanguage $language ): MailContent {
		$message = $this->requests->message( $entry->message_id ) ?? throw Unsendable::pointless( 'The message is gone.' );
		$request = $this->requests->find( $message->request_id ) ?? throw Unsendable::pointless( 'The request is gone.' );
		$all     = $this->requests->messages( array( $request->id ) )[ $request->id ] ?? array();
		$before  = array_reverse( array_filter( $all, static fn ( SideMessage $one ): bool => $one->id < $message->id ) );

		return new MailContent(
			subject: array() === $before ? Subject::opening( $request->subject, $ticket->number ) : Subject::reply( $request->subject, $ticket->number ),
			language: $language,
			parts: array( new MailPart( $message->body_html, $message->body_text, Direction::of_text( $message->body_text, $language->direction() ) ) ),
			earlier: array_map( fn ( SideMessage $one ): MailPart => $this->excerpts->of( $one->body_text, self::EARLIER_CHARACTERS, $one->author_name, $one->created_at, $language ), array_slice( $before, 0, self::EARLIER_MESSAGES ) ),
			has_more: count( $before ) > self::EARLIER_MESSAGES,
			files: $this->attachments->of_files( $this->files->of( array( $message->id ) )[ $message->id ] ?? array() ),
			link: $this->address( $request, $ticket ),
			link_text: __( 'Answer this question', 'sanad' ),
			signature: implode( "\n", array_filter( array( Snippet::of( $message->author_name, 60 ), $this->brand->get()->shop_name ) ) ),
			note: __( 'Please answer on the page behind the link, so that your answer reaches the right people. The page shows this question only.', 'sanad' ),
			root: $this->ids->side_root( $ticket->id, $request->id )
		);
	}

	/** A colleague who may see the ticket answers there; everybody else on the page of the request. */
	private function address( SideRequest $request, Ticket $ticket ): string {
		$colleague = 0 === $request->user_id ? false : get_userdata( $request->user_id );
		return false !== $colleague && $this->policy->can_view_ticket( $colleague, $ticket )
			? admin_url( "admin.php?page=sanad&ticket={$ticket->id}&request={$request->id}" )
			: $this->links->url( $request );
	}

	private function request( OutboxEntry $entry ): ?SideRequest {
		$message = $this->requests->message( $entry->message_id );
		return null === $message ? null : $this->requests->find( $message->request_id );
	}
}
