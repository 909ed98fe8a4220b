<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Agents\AgentRepository;
use Sanad\Agents\AgentSchema;
use Sanad\KnowledgeBase\Languages;
use Sanad\Mailboxes\MailboxRepository;
use Sanad\Messages\DefaultRecipients;
use Sanad\Messages\DraftRepository;
use Sanad\Messages\DraftSchema;
use Sanad\Messages\Recipient;
use Sanad\Reads\ReadRepository;
use Sanad\Rest\CommonSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;
use Sanad\Security\Policy;
use Sanad\Security\TicketLinks;
use Sanad\Tags\TagRepository;
use Sanad\Tags\TagSchema;
use Sanad\Topics\TopicRepository;

/** How a ticket looks to agents: in a list, alone, and with its conversation. */
final class TicketSchema implements SchemaProvider {

	public function __construct(
		private readonly TicketRepository $tickets,
		private readonly TagRepository $tags,
		private readonly TopicRepository $topics,
		private readonly AgentRepository $agents,
		private readonly MailboxRepository $mailboxes,
		private readonly DraftRepository $drafts,
		private readonly DraftSchema $draft_schema,
		private readonly ReadRepository $reads,
		private readonly TicketLinks $links,
		private readonly Policy $policy,
		private readonly DefaultRecipients $default_recipients
	) {}

	public static function definitions(): array {
		$time_or_null = Type::nullable( Type::time() );

		return array(
			'Status'        => Type::one_of( array_column( Status::cases(), 'value' ) ),
			'StatusGroup'   => Type::one_of( array_column( StatusGroup::cases(), 'value' ) ),
			'Folder'        => Type::one_of( array_column( Folder::cases(), 'value' ) ),
			'Priority'      => Type::one_of( array_map( static fn ( Priority $priority ): string => $priority->slug(), Priority::cases() ) ),
			'TicketSummary' => Type::object(
				array(
					'id'              => Type::id(),
					'number'          => Type::described( Type::id(), 'The public number, a sequence of the site.' ),
					'version'         => Type::described( Type::int( 1 ), 'Sent back with a change; 409 if the same field changed since.' ),
					'subject'         => Type::text(),
					'snippet'         => Type::described( Type::text(), 'Start of the last public message, plain text.' ),
					'status'          => Type::ref( 'Status' ),
					'status_group'    => Type::ref( 'StatusGroup' ),
					'folder'          => Type::ref( 'Folder' ),
					'priority'        => Type::ref( 'Priority' ),
					'channel'         => Type::ref( 'Channel' ),
					'language'        => Type::described( Type::text(), 'Two-letter code, or empty while unknown.' ),
					'topic'           => Type::nullable( Type::ref( 'Ref' ) ),
					'tags'            => Type::list( Type::ref( 'Tag' ) ),
					'assignee'        => Type::nullable( Type::ref( 'AgentRef' ) ),
					'team'            => Type::nullable( Type::ref( 'Ref' ) ),
					'customer'        => Type::ref( 'TicketCustomer' ),
					'order'           => Type::nullable( Type::ref( 'NumberRef' ) ),
					'message_count'   => Type::int(),
					'has_attachments' => Type::bool(),
					'last_message_id' => Type::id( true ),
					'last_message_by' => Type::ref( 'ActorType' ),
					'last_message_at' => Type::time(),
					'read_message_id' => Type::described( Type::id( true ), 'The newest message that the asking agent has seen; 0 if he has never opened it.' ),
					'unread'          => Type::described( Type::bool(), 'Holds messages that the asking agent has not seen.' ),
					'unsent'          => Type::described( Type::nullable( Type::ref( 'Unsent' ) ), 'What the asking agent has written there and not sent yet.' ),
					'waiting_since'   => Type::described( $time_or_null, 'Since when the customer waits for an answer; null while he does not.' ),
					'snoozed_until'   => Type::described( $time_or_null, '9999-12-30T00:00:00Z: until the customer writes.' ),
					'created_at'      => Type::time(),
					'updated_at'      => Type::time(),
					'match'           => Type::described( Type::ref( 'TicketMatch' ), 'Only in what a search has found by words.' ),
				),
				array( 'match' )
			),
			'TicketCustomer' => Type::object(
				array(
					'id'    => Type::id( true ),
					'name'  => Type::text(),
					'email' => Type::nullable( Type::text() ),
				)
			),
			'NumberRef' => Type::object(
				array(
					'id'     => Type::id(),
					'number' => Type::described( Type::text(), 'The number as people read it; order numbers may hold letters.' ),
				)
			),
			'TicketRef' => Type::object(
				array(
					'id'     => Type::id(),
					'number' => Type::id(),
				)
			),
			'TicketList' => Type::object(
				array(
					'items'       => Type::list( Type::ref( 'TicketSummary' ) ),
					'next_cursor' => Type::described( Type::nullable( Type::text() ), 'Sent as `cursor` to go on; null at the end.' ),
					'partial'     => Type::described( Type::bool(), 'The walk over the list ended early; more may follow behind the cursor.' ),
					'notes'       => Type::described( Type::list( Type::text() ), 'Only in a search: sentences about what was typed and could not be understood as it may have been meant.' ),
				),
				array( 'notes' )
			),
			'TicketIds'  => Type::object(
				array(
					'items'       => Type::list( Type::ref( 'TicketVersion' ) ),
					'next_cursor' => Type::described( Type::nullable( Type::text() ), 'Sent as `cursor` to go on; null at the end.' ),
				)
			),
			'TicketVersion' => Type::object(
				array(
					'id'      => Type::id(),
					'version' => Type::described( Type::int( 1 ), 'What a later change says that it saw.' ),
				)
			),
			'TicketCounts' => array(
				'type'                 => 'object',
				'description'          => 'How many tickets each standard view holds, by its key.',
				'additionalProperties' => Type::int(),
			),
			'TicketAbilities' => Type::object(
				array(
					'reply'  => Type::bool(),
					'assign' => Type::bool(),
					'change' => Type::bool(),
					'delete' => Type::bool(),
				)
			),
			'Ticket' => Type::extension(
				'TicketSummary',
				array(
					'mailbox'       => Type::nullable( Type::ref( 'Ref' ) ),
					'follow_up_of'  => Type::described( Type::nullable( Type::ref( 'TicketRef' ) ), 'The closed ticket that this one continues.' ),
					'resolved_at'   => $time_or_null,
					'closed_at'     => $time_or_null,
					'customer_link' => Type::described( Type::url(), 'The public page of this ticket; whoever has it can read the conversation.' ),
					'recipients'    => Type::described( Type::ref( 'Recipients' ), 'Who gets the next answer while nobody chooses; no `to`: the customer.' ),
					'participants'  => Type::described( Type::list( Type::ref( 'MailAddress' ) ), 'Customers who take part beside the one whose ticket it is.' ),
					'draft'         => Type::described( Type::nullable( Type::ref( 'Draft' ) ), 'What the asking agent has not sent yet.' ),
					'can'           => Type::described( Type::ref( 'TicketAbilities' ), 'What the asking agent may do to this ticket.' ),
				)
			),
			'TicketDetail' => Type::extension(
				'Ticket',
				array(
					'messages'    => Type::described( Type::list( Type::ref( 'Message' ) ), 'The newest 50, oldest first.' ),
					'activity'    => Type::described( Type::list( Type::ref( 'Activity' ) ), 'The newest 100, oldest first.' ),
					'has_earlier' => Type::described( Type::bool(), 'There are messages before these.' ),
					'readers'     => Type::described( Type::list( Type::ref( 'TicketReader' ) ), 'Who read last comes first; the asking agent among them.' ),
				)
			),
		);
	}

	/**
	 * Tickets as a list shows them; the number of queries does not depend on how many they are.
	 *
	 * @param list<Ticket> $tickets
	 * @param int          $viewer_id Agent who asks: what is unread is unread to him.
	 * @return list<array<string, mixed>>
	 */
	public function summaries( array $tickets, int $viewer_id ): array {
		$ids    = array_map( static fn ( Ticket $ticket ): int => $ticket->id, $tickets );
		$tags   = $this->tags->for_tickets( $ids );
		$reads  = $this->reads->of_user( $viewer_id, $ids );
		$unsent = $this->drafts->of_user( $viewer_id, $ids );
		$agents = $this->agents->find_many( array_map( static fn ( Ticket $ticket ): int => $ticket->assignee_id, $tickets ) );
		$teams  = $this->agents->teams();
		$rows   = array();
		$speaks = Languages::code( get_user_locale() );
		foreach ( $tickets as $ticket ) {
			$topic  = 0 === $ticket->topic_id ? null : $this->topics->find( $ticket->topic_id );
			$agent  = $agents[ $ticket->assignee_id ] ?? null;
			$team   = $teams[ $ticket->team_id ] ?? null;
			$rows[] = array(
				'id'              => $ticket->id,
				'number'          => $ticket->number,
				'version'         => $ticket->version,
				'subject'         => $ticket->subject,
				'snippet'         => $ticket->snippet,
				'status'          => $ticket->status->value,
				'status_group'    => $ticket->status->group()->value,
				'folder'          => $ticket->folder->value,
				'priority'        => $ticket->priority->slug(),
				'channel'         => $ticket->channel->value,
				'language'        => $ticket->language,
				'topic'           => null === $topic ? null : CommonSchema::reference( $topic->id, $topic->name_in( $speaks ) ),
				'tags'            => array_map( TagSchema::tag( ... ), $tags[ $ticket->id ] ?? array() ),
				'assignee'        => null === $agent ? null : AgentSchema::agent( $agent ),
				'team'            => null === $team ? null : CommonSchema::reference( $team->id, $team->name ),
				'customer'        => array(
					'id'    => $ticket->customer_id,
					'name'  => $ticket->customer_name,
					'email' => '' === $ticket->customer_email ? null : $ticket->customer_email,
				),
				'order'           => 0 === $ticket->order_id ? null : array(
					'id'     => $ticket->order_id,
					'number' => $ticket->order_number,
				),
				'message_count'   => $ticket->message_count,
				'has_attachments' => $ticket->attachment_count > 0,
				'last_message_id' => $ticket->last_message_id,
				'last_message_by' => $ticket->last_message_by,
				'last_message_at' => CommonSchema::time( $ticket->last_message_at ),
				'read_message_id' => $reads[ $ticket->id ] ?? 0,
				'unread'          => ( $reads[ $ticket->id ] ?? 0 ) < $ticket->last_message_id,
				'unsent'          => $unsent[ $ticket->id ] ?? null,
				'waiting_since'   => CommonSchema::time_or_null( $ticket->waiting_since ),
				'snoozed_until'   => CommonSchema::time_or_null( $ticket->snoozed_until ),
				'created_at'      => CommonSchema::time( $ticket->created_at ),
				'updated_at'      => CommonSchema::time( $ticket->updated_at ),
			);
		}
		return $rows;
	}

	/**
	 * One ticket as this agent sees it.
	 *
	 * @return array<string, mixed>
	 */
	public function ticket( Ticket $ticket, \WP_User $user ): array {
		$mailbox = $this->mailboxes->find( $ticket->mailbox_id );
		$draft   = $this->drafts->find( $ticket->id, $user->ID );
		$goes_to = $this->default_recipients->with_participants( $ticket );
		return $this->summaries( array( $ticket ), $user->ID )[0] + array(
			'mailbox'       => null === $mailbox ? null : CommonSchema::reference( $mailbox->id, $mailbox->name ),
			'follow_up_of'  => $this->followed( $ticket, $user ),
			'resolved_at'   => CommonSchema::time_or_null( $ticket->resolved_at ),
			'closed_at'     => CommonSchema::time_or_null( $ticket->closed_at ),
			'customer_link' => $this->links->url( $ticket ),
			'recipients'    => $goes_to['recipients']->data(),
			'participants'  => array_map( static fn ( Recipient $recipient ): array => $recipient->data(), $goes_to['participants'] ),
			'draft'         => null === $draft ? null : $this->draft_schema->draft( $draft, $user ),
			'can'           => array(
				'reply'  => $this->policy->can_reply( $user, $ticket ),
				'assign' => $this->policy->can_assign( $user, $ticket ),
				'change' => $this->policy->can_change( $user, $ticket ),
				'delete' => $this->policy->can_delete( $user, $ticket ),
			),
		);
	}

	/**
	 * The closed ticket that this one continues, if this agent may see it.
	 *
	 * @return array{id: int, number: int}|null
	 */
	private function followed( Ticket $ticket, \WP_User $user ): ?array {
		$followed = 0 === $ticket->follow_up_of ? null : $this->tickets->find_survivor( $ticket->follow_up_of );
		return null === $followed || ! $this->policy->can_view_ticket( $user, $followed ) ? null : array(
			'id'     => $followed->id,
			'number' => $followed->number,
		);
	}
}
