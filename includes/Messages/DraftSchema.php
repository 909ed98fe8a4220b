<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Actor;
use Sanad\Attachments\AttachmentSchema;
use Sanad\Attachments\AttachmentService;
use Sanad\Attachments\FileLender;
use Sanad\Rest\CommonSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How a draft looks to the agent whose it is. */
final class DraftSchema implements SchemaProvider {

	public function __construct(
		private readonly AttachmentService $attachments,
		private readonly FileLender $lender
	) {}

	public static function definitions(): array {
		return array(
			'Unsent'    => Type::object(
				array(
					'kind'       => Type::ref( 'MessageKind' ),
					'send_state' => Type::ref( 'SendState' ),
					'send_at'    => Type::described( Type::nullable( Type::time() ), 'When it is sent, or was to be.' ),
				)
			),
			'TakenBack' => Type::object(
				array(
					'ticket' => Type::ref( 'Ticket' ),
					'draft'  => Type::described( Type::ref( 'Draft' ), 'What was taken back, to be written on. It is not kept until it is saved.' ),
				)
			),
			'SendState' => Type::described( Type::one_of( array_column( SendState::cases(), 'value' ) ), 'Empty: waits for its writer. stale: not sent at its time because of a newer message. failed: not sent for another reason.' ),
			'Draft' => Type::object(
				array(
					'kind'             => Type::ref( 'MessageKind' ),
					'body_html'        => Type::text(),
					'attachments'      => Type::list( Type::ref( 'Attachment' ) ),
					'seen_message_id'  => Type::id( true ),
					'recipients'       => Type::described( Type::nullable( Type::ref( 'Recipients' ) ), 'Null: whoever the next reply goes to.' ),
					'with_history'     => Type::bool(),
					'in_reply_to'      => Type::id( true ),
					'set_status'       => Type::nullable( Type::ref( 'Status' ) ),
					'snooze_until'     => Type::nullable( Type::time() ),
					'canned_reply_ids' => Type::list( Type::id() ),
					'article_ids'      => Type::list( Type::id() ),
					'client_key'       => Type::text(),
					'send_at'          => Type::described( Type::nullable( Type::time() ), 'When it is sent, or was to be.' ),
					'send_state'       => Type::ref( 'SendState' ),
					'send_error'       => Type::described( Type::nullable( Type::text() ), 'Why it was not sent at its time, as a sentence.' ),
					'updated_at'       => Type::time(),
				)
			),
		);
	}

	/**
	 * What this agent has not sent yet, with those of its files that are still there.
	 *
	 * @return array<string, mixed>
	 */
	public function draft( Draft $draft, \WP_User $agent ): array {
		$files = array(
			...$this->attachments->free( $draft->attachment_ids, Actor::agent( $agent->ID, $agent->display_name ), null ),
			...$this->lender->lent_to( $agent, $draft->attachment_ids ),
		);
		$details = $draft->details;
		return array(
			'kind'             => $draft->kind->value,
			'body_html'        => $draft->body_html,
			'attachments'      => array_map( AttachmentSchema::attachment( ... ), $files ),
			'seen_message_id'  => $draft->seen_message_id,
			'recipients'       => $details->recipients?->data(),
			'with_history'     => $details->with_history,
			'in_reply_to'      => $details->in_reply_to,
			'set_status'       => $details->set_status?->value,
			'snooze_until'     => CommonSchema::time_or_null( $details->snooze_until ),
			'canned_reply_ids' => $details->canned_reply_ids,
			'article_ids'      => $details->article_ids,
			'client_key'       => $details->client_key,
			'send_at'          => CommonSchema::time_or_null( $draft->send_at ),
			'send_state'       => $draft->send_state->value,
			'send_error'       => '' === $details->error ? null : $details->error,
			'updated_at'       => CommonSchema::time( $draft->updated_at ),
		);
	}
}
