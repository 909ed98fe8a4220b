<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Actor;
use Sanad\Attachments\AttachmentService;
use Sanad\Attachments\FileRules;
use Sanad\Clock;
use Sanad\Database\Timestamp;
use Sanad\Mentions\MentionMarkup;
use Sanad\SanadException;

/**
 * Puts a message into a ticket, with its files; always inside the transaction of {@see \Sanad\Tickets\TicketService}.
 */
final class MessageWriter {

	/** Bytes of HTML and text together; more is refused, since nobody types it. */
	private const MAX_BYTES = 4_000_000;

	public function __construct(
		private readonly MessageRepository $messages,
		private readonly MessageSanitizer $sanitizer,
		private readonly AttachmentService $attachments,
		private readonly Clock $clock
	) {}

	/**
	 * Cleans what somebody wrote; done before the transaction, since it can take a while.
	 *
	 * @throws SanadException 400 if there is nothing in it or it has too many files, 413 if it is too long, and what `fill` throws.
	 */
	public function body( NewMessage $new ): MessageBody {
		$given = null === $new->fill ? $new->html : ( $new->fill )( $new->html );
		if ( count( $new->attachment_ids ) + count( $new->lent_ids ) > FileRules::MAX_FILES ) {
			throw SanadException::invalid(
				'attachment_ids',
				/* translators: %d: a number of files. */
				sprintf( _n( 'A message can carry %d file.', 'A message can carry %d files.', FileRules::MAX_FILES, 'sanad' ), FileRules::MAX_FILES )
			);
		}
		if ( strlen( $given ) + strlen( $new->text ) > self::MAX_BYTES ) {
			throw SanadException::too_large( __( 'This message is too long. Send the text as a file instead.', 'sanad' ) );
		}
		$html = '' === trim( $given ) ? $this->sanitizer->html_from_text( $new->text ) : InlineImages::only( $this->cleaned( $given, $new ), $new->attachment_ids );
		$text = '' === trim( $given ) ? trim( mb_scrub( $new->text, 'UTF-8' ) ) : $this->sanitizer->text_from_html( $html );
		if ( '' === $text && array() === $new->attachment_ids && array() === $new->lent_ids && ! str_contains( $html, '<img' ) ) {
			throw SanadException::invalid( 'body_html', __( 'The message is empty. Write something or attach a file.', 'sanad' ) );
		}
		return new MessageBody( $html, $text );
	}

	private function cleaned( string $given, NewMessage $new ): string {
		return null === $new->mentioned ? $this->sanitizer->html( $given ) : MentionMarkup::keep( $this->sanitizer->note( $given ), $new->mentioned->targets );
	}

	/**
	 * Inserts the message.
	 *
	 * @param string|null $client_key_hash Null where another row of the same transaction holds the key.
	 * @param Actor|null  $author          Whose words they are, if the actor wrote down those of somebody else.
	 * @return WrittenMessage
	 * @throws SanadException 400 for attachments that are not the writer's own pending ones.
	 * @throws \Sanad\Database\DuplicateKeyException For a client key or outside id that is known already.
	 */
	public function write( int $ticket_id, MessageKind $kind, NewMessage $new, MessageBody $body, Actor $actor, ?string $client_key_hash, ?Actor $author = null ): WrittenMessage {
		$now         = $this->clock->now();
		$recorded_by = null !== $author && $actor->is_agent() ? $actor->id : 0;
		$author    ??= $actor;
		$visible_at  = MessageKind::Reply === $kind && $new->hold > 0 ? $now->add( new \DateInterval( "PT{$new->hold}S" ) ) : null;
		$id          = $this->messages->insert(
			array(
				'ticket_id'       => $ticket_id,
				'kind'            => $kind->value,
				'author_type'     => $author->type,
				'author_id'       => $author->id,
				'author_name'     => mb_substr( Snippet::plain( $author->name ), 0, 255 ),
				'recorded_by'     => $recorded_by,
				'call_direction'  => $new->call->direction->value ?? '',
				'call_seconds'    => $new->call?->seconds,
				'channel'         => $new->channel->value,
				'body_html'       => $body->html,
				'body_text'       => $body->text,
				'client_key_hash' => $client_key_hash,
				'external_id'     => mb_substr( $new->external_id ?? '', 0, 998 ),
				'external_hash'   => null === $new->external_id || '' === $new->external_id ? null : MessageRepository::external_hash( $new->external_id ),
				'recipients'      => $new->recipients?->json(),
				'in_reply_to'     => $new->in_reply_to,
				'with_history'    => $new->with_history ? 1 : 0,
				'claimed_at'      => Timestamp::to_sql_or_null( $new->claimed_at ),
				'visible_at'      => Timestamp::to_sql_or_null( $visible_at ),
				'created_at'      => Timestamp::to_sql( $now ),
			)
		);
		$files = array(
			...$this->attachments->bind( $new->attachment_ids, $actor, $new->attachment_key, $ticket_id, $id ),
			...$this->attachments->copy( $new->lent_ids, $actor, $ticket_id, $id ),
		);

		return new WrittenMessage(
			new Message(
				id: $id,
				ticket_id: $ticket_id,
				kind: $kind,
				author_type: $author->type,
				author_id: $author->id,
				author_name: mb_substr( Snippet::plain( $author->name ), 0, 255 ),
				channel: $new->channel,
				body_html: $body->html,
				body_text: $body->text,
				claimed_at: $new->claimed_at,
				created_at: $now,
				recorded_by: $recorded_by,
				call: $new->call,
				recipients: $new->recipients,
				in_reply_to: $new->in_reply_to,
				with_history: $new->with_history,
				visible_at: $visible_at
			),
			$files
		);
	}
}
