<?php
declare(strict_types=1);

namespace Sanad\Macros\Actions;

use Sanad\Attachments\Attachment;
use Sanad\CannedReplies\CannedReply;
use Sanad\CannedReplies\CannedReplyRepository;
use Sanad\CannedReplies\ReplyFiles;
use Sanad\Macros\Action;
use Sanad\Macros\RunState;
use Sanad\Macros\Situation;
use Sanad\Macros\Step;
use Sanad\Messages\DefaultRecipients;
use Sanad\Messages\MessageSanitizer;
use Sanad\Messages\NewMessage;
use Sanad\Messages\Recipient;
use Sanad\Messages\Recipients;
use Sanad\Placeholders\Format;
use Sanad\Placeholders\Mode;
use Sanad\Placeholders\TemplateHtml;
use Sanad\Placeholders\Templates;
use Sanad\Rest\Data;
use Sanad\SanadException;
use Sanad\Tickets\Status;
use Sanad\Tickets\TicketService;

/** Replies to the customer, with a canned reply or a text of its own, and may set the status with it. */
final class ReplyAction implements Action {

	public function __construct(
		private readonly TicketService $service,
		private readonly CannedReplyRepository $replies,
		private readonly ReplyFiles $files,
		private readonly Templates $templates,
		private readonly MessageSanitizer $sanitizer,
		private readonly DefaultRecipients $default_recipients
	) {}

	public function type(): string {
		return 'reply';
	}

	public function clean( array $given, \WP_User $author, bool $is_shared ): array {
		$id     = Data::int( $given, 'canned_reply_id' );
		$html   = TemplateHtml::clean( $this->sanitizer, Data::text( $given, 'body_html' ) );
		$status = Status::tryFrom( Data::text( $given, 'set_status' ) );
		if ( ( $id > 0 ) === ( '' !== $this->sanitizer->text_from_html( $html ) ) ) {
			throw SanadException::invalid( 'actions', __( 'Choose a canned reply, or write the reply.', 'sanad' ) );
		}
		$reply  = $id > 0 ? $this->replies->find( $id ) : null;
		$owners = $is_shared ? array( 0 ) : array( 0, $author->ID );
		if ( $id > 0 && ( null === $reply || $reply->is_trashed || ! in_array( $reply->owner_id, $owners, true ) ) ) {
			throw SanadException::invalid( 'actions', $is_shared ? __( 'A shared macro needs a shared canned reply.', 'sanad' ) : __( 'There is no such canned reply.', 'sanad' ) );
		}
		$mistake = $this->templates->check( $html, Format::Html )[0] ?? null;
		if ( null !== $mistake ) {
			throw SanadException::invalid( 'actions', $mistake->message );
		}
		return ( $id > 0 ? array( 'canned_reply_id' => $id ) : array( 'body_html' => $html ) ) + ( null === $status ? array() : array( 'set_status' => $status->value ) );
	}

	public function prepare( array $action, Situation $situation ): Step {
		$id       = Data::int( $action, 'canned_reply_id' );
		$status   = Status::tryFrom( Data::text( $action, 'set_status' ) );
		$reply    = $id > 0 ? $this->replies->find( $id ) : null;
		$sentence = $this->sentence( $reply, $status );
		if ( $id > 0 && ( null === $reply || $reply->is_trashed || ! $this->may_use( $reply, $situation ) ) ) {
			return Step::impossible( $this->type(), $sentence, __( 'The canned reply of this step was deleted. Choose another in the macro.', 'sanad' ) );
		}
		$version  = $reply?->version( $situation->language, $situation->ticket->language, substr( get_locale(), 0, 2 ) );
		$source   = null === $reply ? Data::text( $action, 'body_html' ) : $version->body_html ?? '';
		$rendered = $this->templates->render( $source, Format::Html, $situation->placeholders( $situation->language( $version->language ?? '' ) ), Mode::Sending );
		$html     = $this->sanitizer->html( $rendered->text );
		$files    = null === $reply ? array() : array_map( static fn ( Attachment $file ): int => $file->id, $this->files->of( array( $reply->id ) )[ $reply->id ] ?? array() );
		$goes_to  = $this->default_recipients->of( $situation->ticket );
		return new Step(
			$this->type(),
			self::with_copies( $sentence, $goes_to->cc ),
			fn ( RunState $run ): array => $this->run( $run, $situation, $html, $files, null === $reply ? array() : array( $reply->id ), $status, $goes_to ),
			html: $html,
			unresolved: $rendered->unresolved
		);
	}

	public function undo( array $done, Situation $situation ): void {
		$this->service->retract( $situation->ticket->id, Data::int( $done, 'message_id' ), $situation->actor );
	}

	/**
	 * @param list<int> $files
	 * @param list<int> $reply_ids
	 * @return array<string, mixed>
	 */
	private function run( RunState $run, Situation $situation, string $html, array $files, array $reply_ids, ?Status $status, Recipients $goes_to ): array {
		$ticket = $situation->ticket;
		$new    = new NewMessage(
			client_key: $run->key(),
			channel: $ticket->channel->of_answer(),
			html: $html,
			seen_message_id: $run->seen_message_id,
			set_status: $status,
			lent_ids: $files,
			canned_reply_ids: $reply_ids,
			hold: $run->hold,
			recipients: $goes_to->kept( new Recipient( $ticket->customer_email, $ticket->customer_name ) )
		);
		$posted = $this->service->reply( $run->ticket_id, $new, $run->actor );
		if ( null !== $status ) {
			$run->has_changed( 'status' );
		}
		$run->reply = $posted->message;
		return array( 'message_id' => $posted->message->id );
	}

	private function may_use( CannedReply $reply, Situation $situation ): bool {
		return 0 === $reply->owner_id || $reply->owner_id === $situation->user?->ID;
	}

	private function sentence( ?CannedReply $reply, ?Status $status ): string {
		$label = $status?->label() ?? '';
		if ( null === $reply ) {
			/* translators: %s: name of a status. */
			return '' === $label ? __( 'Reply to the customer', 'sanad' ) : sprintf( __( 'Reply to the customer and set the status to %s', 'sanad' ), $label );
		}
		if ( '' === $label ) {
			/* translators: %s: title of a canned reply. */
			return sprintf( __( 'Reply with “%s”', 'sanad' ), $reply->title );
		}
		/* translators: 1: title of a canned reply, 2: name of a status. */
		return sprintf( __( 'Reply with “%1$s” and set the status to %2$s', 'sanad' ), $reply->title, $label );
	}

	/** @param list<Recipient> $copies */
	private static function with_copies( string $sentence, array $copies ): string {
		if ( array() === $copies ) {
			return $sentence;
		}
		$names = array_map( static fn ( Recipient $recipient ): string => "\u{2068}" . ( '' === $recipient->name ? $recipient->email : $recipient->name ) . "\u{2069}", $copies );
		/* translators: 1: what is done, such as "Reply to the customer"; 2: names of those who get a copy. */
		return sprintf( __( '%1$s (CC: %2$s)', 'sanad' ), $sentence, wp_sprintf( '%l', $names ) );
	}
}
