<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Actor;
use Sanad\Agents\AgentRepository;
use Sanad\Attachments\AttachmentSchema;
use Sanad\Attachments\AttachmentService;
use Sanad\Attachments\FileLender;
use Sanad\Mailboxes\Outbound\DeliverySchema;
use Sanad\Mailboxes\Outbound\OutboxRepository;
use Sanad\Rest\CommonSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How a message and a draft look to agents. */
final class MessageSchema implements SchemaProvider {

	public function __construct(
		private readonly AttachmentService $attachments,
		private readonly OutboxRepository $outbox,
		private readonly AgentRepository $agents,
		private readonly FileLender $lender
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
			'Draft' => Type::object(
				array(
					'kind'            => Type::ref( 'MessageKind' ),
					'body_html'       => Type::text(),
					'attachments'     => Type::list( Type::ref( 'Attachment' ) ),
					'seen_message_id' => Type::id( true ),
					'updated_at'      => Type::time(),
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
	 * What this agent has not sent yet, with those of its files that are still there.
	 *
	 * @return array<string, mixed>
	 */
	public function draft( Draft $draft, \WP_User $agent ): array {
		$files = array(
			...$this->attachments->free( $draft->attachment_ids, Actor::agent( $agent->ID, $agent->display_name ), null ),
			...$this->lender->lent_to( $agent, $draft->attachment_ids ),
		);
		return array(
			'kind'            => $draft->kind->value,
			'body_html'       => $draft->body_html,
			'attachments'     => array_map( AttachmentSchema::attachment( ... ), $files ),
			'seen_message_id' => $draft->seen_message_id,
			'updated_at'      => CommonSchema::time( $draft->updated_at ),
		);
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
		}
		return $ids;
	}
}
