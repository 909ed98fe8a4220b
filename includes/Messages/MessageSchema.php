<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Actor;
use Sanad\Agents\AgentRepository;
use Sanad\Agents\AgentSchema;
use Sanad\Attachments\AttachmentSchema;
use Sanad\Attachments\AttachmentService;
use Sanad\Intake\IntakeRepository;
use Sanad\Mailboxes\Outbound\DeliverySchema;
use Sanad\Mailboxes\Outbound\OutboxRepository;
use Sanad\Mentions\MentionMarkup;
use Sanad\Mentions\MentionRepository;
use Sanad\Mentions\MentionSchema;
use Sanad\Rest\CommonSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How a message and a draft look to agents. */
final class MessageSchema implements SchemaProvider {

	public function __construct(
		private readonly AttachmentService $attachments,
		private readonly OutboxRepository $outbox,
		private readonly AgentRepository $agents,
		private readonly IntakeRepository $intake,
		private readonly MessageRepository $messages,
		private readonly MentionRepository $mentions
	) {}

	public static function definitions(): array {
		return array(
			'MessageKind'   => Type::one_of( array_column( MessageKind::cases(), 'value' ) ),
			'MessageAuthor' => Type::object(
				array(
					'type'       => Type::ref( 'ActorType' ),
					'id'         => Type::described( Type::id( true ), 'User id of an agent, customer id of a customer, 0 for the system.' ),
					'name'       => Type::text(),
					'avatar_url' => Type::nullable( Type::url() ),
				)
			),
			'MailAddress'   => Type::object(
				array(
					'email' => Type::text(),
					'name'  => Type::described( Type::text(), 'May be empty.' ),
				)
			),
			'Recipients'    => Type::object(
				array(
					'to'  => Type::list( Type::ref( 'MailAddress' ) ),
					'cc'  => Type::list( Type::ref( 'MailAddress' ) ),
					'bcc' => Type::list( Type::ref( 'MailAddress' ) ),
				)
			),
			'CallDirection' => Type::described( Type::one_of( array_column( CallDirection::cases(), 'value' ) ), '`in`: the customer called.' ),
			'Call'          => Type::object(
				array(
					'direction' => Type::ref( 'CallDirection' ),
					'seconds'   => Type::described( Type::nullable( Type::int( 0, Call::MAX_SECONDS ) ), 'How long it was; null if nobody knows.' ),
				)
			),
			'Message' => Type::object(
				array(
					'id'          => Type::id(),
					'ticket_id'   => Type::id(),
					'kind'        => Type::ref( 'MessageKind' ),
					'author'      => Type::ref( 'MessageAuthor' ),
					'channel'     => Type::ref( 'Channel' ),
					'body_html'   => Type::described( Type::text(), 'Sanitised HTML.' ),
					'body_text'   => Type::text(),
					'attachments' => Type::list( Type::ref( 'Attachment' ) ),
					'delivery'    => Type::described( Type::nullable( Type::ref( 'Delivery' ) ), 'Null where nothing is sent: notes, and what came from outside.' ),
					'created_at'  => Type::time(),
					'claimed_at'  => Type::described( Type::nullable( Type::time() ), 'When the sender says that he wrote it; shown only.' ),
					'recorded_by' => Type::described( Type::nullable( Type::ref( 'AgentRef' ) ), 'Who wrote down what the author said, as after a call.' ),
					'recipients'  => Type::described( Type::nullable( Type::ref( 'Recipients' ) ), 'Null: the customer alone.' ),
					'in_reply_to' => Type::described( Type::id( true ), 'The earlier message that it answers; 0 for the conversation.' ),
					'answers'     => Type::described( Type::nullable( Type::ref( 'AnsweredMessage' ) ), 'The beginning of that message, if it is still there.' ),
					'call'        => Type::described( Type::nullable( Type::ref( 'Call' ) ), 'The phone call that it tells of.' ),
					'visible_at'  => Type::described( Type::nullable( Type::time() ), 'From when on the customer sees it, and until when its writer can take it back; null: at once.' ),
					'read_at'     => Type::described( Type::nullable( Type::time() ), 'When the customer saw it on the ticket page; null says nothing about his mail.' ),
					'mentions'    => Type::described( Type::list( Type::ref( 'Mention' ) ), 'Agents whom a note names, members of named teams included.' ),
					'has_source'  => Type::described( Type::bool(), 'What came is kept as it came, and can be shown.' ),
				)
			),
			'MessageSource' => Type::object(
				array(
					'channel'     => Type::ref( 'Channel' ),
					'received_at' => Type::time(),
					'file_name'   => Type::described( Type::text(), 'To keep it under.' ),
					'text'        => Type::described( Type::text(), 'Plain text, never to be shown as markup.' ),
				)
			),
			'AnsweredMessage' => Type::object(
				array(
					'id'          => Type::id(),
					'author_name' => Type::text(),
					'created_at'  => Type::time(),
					'snippet'     => Type::described( Type::text(), 'Its beginning as plain text.' ),
				)
			),
			'MessageList' => Type::object(
				array(
					'items'       => Type::described( Type::list( Type::ref( 'Message' ) ), 'Oldest first.' ),
					'has_earlier' => Type::bool(),
				)
			),
			'PostedMessage' => Type::object(
				array(
					'message' => Type::ref( 'Message' ),
					'ticket'  => Type::ref( 'Ticket' ),
				)
			),
		);
	}

	/**
	 * Messages as agents see them; the number of queries does not depend on how many they are.
	 *
	 * @param list<Message> $messages
	 * @return list<array<string, mixed>>
	 */
	public function messages( array $messages ): array {
		$ids        = array_map( static fn ( Message $message ): int => $message->id, $messages );
		$files      = $this->attachments->for_messages( $ids );
		$deliveries = $this->outbox->deliveries( $ids );
		$agents     = $this->agents->find_many( $this->agent_ids( $messages ) );
		$sources    = array_flip( $this->intake->with_source( $this->from_outside( $messages ) ) );
		$answered   = $this->answered( $messages );
		$mentions   = $this->mentions->of_messages( self::notes( $messages ) );

		return array_map(
			static fn ( Message $message ): array => array(
				'id'          => $message->id,
				'ticket_id'   => $message->ticket_id,
				'kind'        => $message->kind->value,
				'author'      => array(
					'type'       => $message->author_type,
					'id'         => $message->author_id,
					'name'       => $message->author_name,
					'avatar_url' => Actor::AGENT === $message->author_type ? ( $agents[ $message->author_id ]->avatar_url ?? null ) : null,
				),
				'channel'     => $message->channel->value,
				'body_html'   => $message->body_html,
				'body_text'   => $message->body_text,
				'attachments' => array_map( AttachmentSchema::attachment( ... ), $files[ $message->id ] ?? array() ),
				'delivery'    => isset( $deliveries[ $message->id ] ) ? DeliverySchema::delivery( $deliveries[ $message->id ] ) : null,
				'created_at'  => CommonSchema::time( $message->created_at ),
				'claimed_at'  => CommonSchema::time_or_null( $message->claimed_at ),
				'recorded_by' => isset( $agents[ $message->recorded_by ] ) ? AgentSchema::agent( $agents[ $message->recorded_by ] ) : null,
				'recipients'  => $message->recipients?->data(),
				'in_reply_to' => $message->in_reply_to,
				'answers'     => $answered[ $message->in_reply_to ] ?? null,
				'call'        => null === $message->call ? null : array(
					'direction' => $message->call->direction->value,
					'seconds'   => $message->call->seconds,
				),
				'visible_at'  => CommonSchema::time_or_null( $message->visible_at ),
				'read_at'     => CommonSchema::time_or_null( $message->read_at ),
				'mentions'    => MentionSchema::mentions( $mentions[ $message->id ] ?? array() ),
				'has_source'  => isset( $sources[ $message->id ] ),
			),
			$messages
		);
	}

	/**
	 * One message as agents see it.
	 *
	 * @return array<string, mixed>
	 */
	public function message( Message $message ): array {
		return $this->messages( array( $message ) )[0];
	}

	/**
	 * The messages that these answer, by id.
	 *
	 * @param list<Message> $messages
	 * @return array<int, array{id: int, author_name: string, created_at: string, snippet: string}>
	 */
	private function answered( array $messages ): array {
		$ids      = array_values( array_unique( array_filter( array_map( static fn ( Message $message ): int => $message->in_reply_to, $messages ) ) ) );
		$answered = array();
		foreach ( $this->messages->find_many( $ids ) as $message ) {
			$answered[ $message->id ] = array(
				'id'          => $message->id,
				'author_name' => $message->author_name,
				'created_at'  => CommonSchema::time( $message->created_at ),
				'snippet'     => Snippet::of( $message->body_text ),
			);
		}
		return $answered;
	}

	/**
	 * @param list<Message> $messages
	 * @return list<int> Ids of the notes that name somebody.
	 */
	private static function notes( array $messages ): array {
		$notes = array_filter( $messages, static fn ( Message $message ): bool => ! $message->is_public() && str_contains( $message->body_html, MentionMarkup::ATTRIBUTE ) );
		return array_map( static fn ( Message $message ): int => $message->id, array_values( $notes ) );
	}

	/**
	 * @param list<Message> $messages
	 * @return list<int>
	 */
	private function agent_ids( array $messages ): array {
		$ids = array();
		foreach ( $messages as $message ) {
			if ( Actor::AGENT === $message->author_type ) {
				$ids[] = $message->author_id;
			}
			$ids[] = $message->recorded_by;
		}
		return $ids;
	}

	/**
	 * Ids of those that somebody outside wrote himself: others were never received.
	 *
	 * @param list<Message> $messages
	 * @return list<int>
	 */
	private function from_outside( array $messages ): array {
		$ids = array();
		foreach ( $messages as $message ) {
			if ( Actor::CUSTOMER === $message->author_type && 0 === $message->recorded_by ) {
				$ids[] = $message->id;
			}
		}
		return $ids;
	}
}
