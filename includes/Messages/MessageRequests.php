<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Attachments\Attachment;
use Sanad\Attachments\FileLender;
use Sanad\CannedReplies\CannedReplyRepository;
use Sanad\Mentions\Mentioned;
use Sanad\Mentions\MentionFinder;
use Sanad\Placeholders\Format;
use Sanad\Placeholders\PlaceholderContext;
use Sanad\Placeholders\Templates;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Status;
use Sanad\Tickets\Ticket;

/** Turns what an agent's client sent to be written into what the services understand. */
final class MessageRequests {

	public function __construct(
		private readonly Policy $policy,
		private readonly FileLender $lender,
		private readonly CannedReplyRepository $replies,
		private readonly Templates $templates,
		private readonly LanguageDetector $languages,
		private readonly RecipientRules $recipients,
		private readonly MentionFinder $mentions,
		private readonly DefaultRecipients $default_recipients
	) {}

	/** What an agent wants to add to a ticket. Placeholders that he typed himself are filled in a reply; a note is left alone. */
	public function in_ticket( Input $input, \WP_User $agent, Ticket $ticket ): NewMessage {
		$fill = fn ( string $html ): string => $this->templates->finish( $html, Format::Html, PlaceholderContext::of_ticket( $ticket, $agent, $this->language( $html, $ticket->language ) ) );
		if ( MessageKind::Note->value === $input->text( 'kind' ) ) {
			// A note stays here.
			return $this->message( $input, $agent, $ticket->channel->of_answer(), null, new DraftDetails(), mentioned: $this->mentions->in_note( $input->text( 'body_html' ), $ticket, $agent->ID ) );
		}
		return $this->message( $input, $agent, $ticket->channel->of_answer(), $fill, DraftDetails::of_input( $input, $this->addressed( $this->chosen( $input ) ?? $this->default_recipients->of( $ticket ), $ticket ) ) );
	}

	/**
	 * What an agent had scheduled, as he would send it now.
	 *
	 * @param string $client_key Of the draft, so that it is sent once.
	 */
	public function scheduled( Draft $draft, \WP_User $agent, Ticket $ticket, string $client_key ): NewMessage {
		$lent = $this->lent( $draft->attachment_ids, $agent );
		$html = $draft->body_html;
		return new NewMessage(
			client_key: $client_key,
			channel: $ticket->channel->of_answer(),
			html: $html,
			attachment_ids: array_values( array_diff( $draft->attachment_ids, $lent ) ),
			seen_message_id: $draft->seen_message_id,
			set_status: $draft->details->set_status,
			lent_ids: $lent,
			canned_reply_ids: $this->usable( $draft->details->canned_reply_ids, $agent ),
			article_ids: $draft->details->article_ids,
			fill: MessageKind::Note === $draft->kind ? null : fn ( string $given ): string => $this->templates->finish( $given, Format::Html, PlaceholderContext::of_ticket( $ticket, $agent, $this->language( $given, $ticket->language ) ) ),
			recipients: MessageKind::Note === $draft->kind ? null : $this->addressed( $draft->details->recipients ?? $this->default_recipients->of( $ticket ), $ticket ),
			with_history: $draft->details->with_history,
			in_reply_to: $draft->details->in_reply_to,
			snooze_until: $draft->details->snooze_until,
			mentioned: MessageKind::Note === $draft->kind ? $this->mentions->in_note( $html, $ticket, $agent->ID ) : null
		);
	}

	/** What is decided about a draft besides its text; checked when it is sent or scheduled. */
	public function details( Input $input ): DraftDetails {
		return DraftDetails::of_input( $input, $this->chosen( $input ) );
	}

	/** Whom the writer has named; an empty list is a choice too. Null while he leaves it to the ticket. */
	private function chosen( Input $input ): ?Recipients {
		$is_chosen = $input->has( 'to' ) || $input->has( 'cc' ) || $input->has( 'bcc' );
		return $is_chosen ? $this->recipients->read( $input ) : null;
	}

	/**
	 * Checked, and with the customer where nobody is named; null for the customer alone.
	 *
	 * @throws SanadException 400 naming the field.
	 */
	public function addressed( Recipients $chosen, Ticket $ticket ): ?Recipients {
		$chosen = $this->recipients->check( $chosen );
		if ( ! $chosen->is_default() && array() === $chosen->to && '' === $ticket->customer_email ) {
			throw SanadException::invalid( 'to', __( 'No address is known for this customer. Name somebody whom the reply goes to.', 'sanad' ) );
		}
		return $chosen->kept( new Recipient( $ticket->customer_email, $ticket->customer_name ) );
	}

	/**
	 * The first message of a ticket that he opens.
	 *
	 * @param \Closure(string): PlaceholderContext $context Of the language that it takes.
	 */
	public function opening( Input $input, \WP_User $agent, \Closure $context ): NewMessage {
		$fill = fn ( string $html ): string => $this->templates->finish( $html, Format::Html, $context( $this->language( $html, '' ) ) );
		return $this->message( $input, $agent, Channel::from( $input->text( 'channel' ) ), $fill, new DraftDetails(), self::call( $input ) );
	}

	/** @throws SanadException 400 for a call in a message of another channel. */
	private static function call( Input $input ): ?Call {
		$call = $input->object( 'call' );
		if ( null === $call ) {
			return null;
		}
		if ( Channel::Phone->value !== $input->text( 'channel' ) ) {
			throw SanadException::invalid( 'call', __( 'A call belongs to the channel Phone.', 'sanad' ) );
		}
		return new Call( CallDirection::from( $call->text( 'direction' ) ), $call->int_or_null( 'seconds' ) );
	}

	private function language( string $html, string $of_ticket ): string {
		$found = $this->languages->detect( (string) preg_replace( '/<[^>]*>|\{\{[^{}]*\}\}/', ' ', $html ) );
		return '' !== $found ? $found : ( '' !== $of_ticket ? $of_ticket : substr( get_locale(), 0, 2 ) );
	}

	/** @param \Closure(string): string $fill See {@see NewMessage}. */
	private function message( Input $input, \WP_User $agent, Channel $channel, ?\Closure $fill, DraftDetails $details, ?Call $call = null, ?Mentioned $mentioned = null ): NewMessage {
		$ids  = $input->ids( 'attachment_ids' );
		$lent = $this->lent( $ids, $agent );
		return new NewMessage(
			client_key: $input->text( 'client_key' ),
			channel: $channel,
			html: $input->text( 'body_html' ),
			attachment_ids: array_values( array_diff( $ids, $lent ) ),
			seen_message_id: $input->int_or_null( 'seen_message_id' ),
			set_status: Status::tryFrom( $input->text( 'set_status' ) ),
			lent_ids: $lent,
			canned_reply_ids: $this->usable( $input->ids( 'canned_reply_ids' ), $agent ),
			article_ids: $input->ids( 'article_ids' ),
			hold: $input->int( 'hold' ),
			fill: $fill,
			call: $call,
			recipients: $details->recipients,
			with_history: $details->with_history,
			in_reply_to: $details->in_reply_to,
			snooze_until: $details->snooze_until,
			mentioned: $mentioned
		);
	}

	/**
	 * Those of the files that are of canned replies which he may use: the message gets copies.
	 *
	 * @param list<int> $ids
	 * @return list<int>
	 */
	public function lent( array $ids, \WP_User $agent ): array {
		return array_map( static fn ( Attachment $file ): int => $file->id, $this->lender->lent_to( $agent, $ids ) );
	}

	/**
	 * @param list<int> $ids
	 * @return list<int> Those that he may use; the rest is not counted.
	 */
	private function usable( array $ids, \WP_User $agent ): array {
		return array_values(
			array_filter(
				$ids,
				function ( int $id ) use ( $agent ): bool {
					$reply = $this->replies->find( $id );
					return null !== $reply && $this->policy->can_use_content( $agent, $reply->owner_id );
				}
			)
		);
	}
}
