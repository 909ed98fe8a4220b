<?php
declare(strict_types=1);

namespace Sanad\SideRequests;

use Sanad\Agents\AgentRepository;
use Sanad\Agents\AgentSchema;
use Sanad\Attachments\AttachmentSchema;
use Sanad\Mailboxes\Outbound\DeliverySchema;
use Sanad\Mailboxes\Outbound\OutboxRepository;
use Sanad\Mailboxes\Outbound\OutgoingKind;
use Sanad\Messages\MessageInput;
use Sanad\Rest\CommonSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;
use Sanad\Tickets\TicketInput;

/** How side requests look to agents, and what their client sends. */
final class SideRequestSchema implements SchemaProvider {

	public function __construct(
		private readonly SideRequestRepository $requests,
		private readonly SideFiles $files,
		private readonly AgentRepository $agents,
		private readonly OutboxRepository $outbox
	) {}

	public static function definitions(): array {
		$new_message = array(
			'client_key'     => MessageInput::client_key(),
			'body_html'      => Type::text( MessageInput::MAX_BODY ),
			'attachment_ids' => AttachmentSchema::ids(),
		);

		return array(
			'SideRequestState'  => Type::one_of( array_column( SideRequestState::cases(), 'value' ) ),
			'SideMessage'       => Type::object(
				array(
					'id'          => Type::id(),
					'is_answer'   => Type::described( Type::bool(), 'Whether who was asked wrote it.' ),
					'name'        => Type::described( Type::text(), 'Of who wrote it.' ),
					'body_html'   => Type::described( Type::text(), 'Sanitised HTML.' ),
					'attachments' => Type::list( Type::ref( 'Attachment' ) ),
					'delivery'    => Type::described( Type::nullable( Type::ref( 'Delivery' ) ), 'Of its mail; null for answers.' ),
					'created_at'  => Type::time(),
				)
			),
			'SideRequest'       => Type::object(
				array(
					'id'         => Type::id(),
					'ticket_id'  => Type::id(),
					'subject'    => Type::text(),
					'colleague'  => Type::described( Type::nullable( Type::ref( 'AgentRef' ) ), 'Who is asked; null for somebody outside.' ),
					'email'      => Type::text(),
					'name'       => Type::described( Type::text(), 'Of who is asked; may be empty.' ),
					'state'      => Type::ref( 'SideRequestState' ),
					'version'    => Type::described( Type::int( 1 ), 'Sent back with a change; 409 if it was moved since.' ),
					'messages'   => Type::described( Type::list( Type::ref( 'SideMessage' ) ), 'Oldest first.' ),
					'created_at' => Type::time(),
					'updated_at' => Type::time(),
				)
			),
			'SideRequestList'   => Type::object( array( 'items' => Type::described( Type::list( Type::ref( 'SideRequest' ) ), 'Newest first.' ) ) ),
			'SideRequestCreate' => Type::object(
				$new_message + array(
					'subject' => Type::text( TicketInput::MAX_SUBJECT, 1 ),
					'user_id' => Type::described( Type::id( true ), 'Colleague to ask; else `email`.' ),
					'email'   => Type::text( 254 ),
					'name'    => Type::text( 100 ),
				),
				array( 'attachment_ids', 'user_id', 'email', 'name' )
			),
			'SideMessageCreate' => Type::object( $new_message, array( 'attachment_ids' ) ),
			'SideRequestPatch'  => Type::object(
				array(
					'version' => Type::int( 1 ),
					'state'   => Type::ref( 'SideRequestState' ),
				)
			),
		);
	}

	/**
	 * Requests with all that was written; the number of queries does not depend on how many they are.
	 *
	 * @param list<SideRequest> $requests
	 * @return list<array<string, mixed>>
	 */
	public function requests( array $requests ): array {
		$messages   = $this->requests->messages( array_map( static fn ( SideRequest $request ): int => $request->id, $requests ) );
		$ids        = array_map( static fn ( SideMessage $message ): int => $message->id, array_merge( ...array_values( $messages ) ) );
		$files      = $this->files->of( $ids );
		$deliveries = $this->outbox->deliveries( $ids, OutgoingKind::SideRequest );
		$colleagues = $this->agents->find_many( array_map( static fn ( SideRequest $request ): int => $request->user_id, $requests ) );

		return array_map(
			static fn ( SideRequest $request ): array => array(
				'id'         => $request->id,
				'ticket_id'  => $request->ticket_id,
				'subject'    => $request->subject,
				'colleague'  => isset( $colleagues[ $request->user_id ] ) ? AgentSchema::agent( $colleagues[ $request->user_id ] ) : null,
				'email'      => $request->email,
				'name'       => $request->name,
				'state'      => $request->state->value,
				'version'    => $request->version,
				'messages'   => array_map(
					static fn ( SideMessage $message ): array => array(
						'id'          => $message->id,
						'is_answer'   => $message->is_answer(),
						'name'        => $message->author_name,
						'body_html'   => $message->body_html,
						'attachments' => array_map( AttachmentSchema::attachment( ... ), $files[ $message->id ] ?? array() ),
						'delivery'    => isset( $deliveries[ $message->id ] ) ? DeliverySchema::delivery( $deliveries[ $message->id ] ) : null,
						'created_at'  => CommonSchema::time( $message->created_at ),
					),
					$messages[ $request->id ] ?? array()
				),
				'created_at' => CommonSchema::time( $request->created_at ),
				'updated_at' => CommonSchema::time( $request->updated_at ),
			),
			$requests
		);
	}

	/** @return array<string, mixed> */
	public function request( SideRequest $request ): array {
		return $this->requests( array( $request ) )[0];
	}
}
