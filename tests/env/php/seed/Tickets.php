<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

use Sanad\Actor;
use Sanad\Desk;
use Sanad\Messages\NewMessage;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Folder;
use Sanad\Tickets\NewTicket;
use Sanad\Tickets\Priority;
use Sanad\Tickets\Status;
use Sanad\Tickets\TicketChanges;

/**
 * Lets the planned conversations happen, in the order of their times, through the desk itself.
 */
final class Tickets {

	/** Colours of the tags, in turn. */
	private const COLORS = array( '#2271b1', '#996800', '#b32d2e', '#007017', '#8c1a6b', '#50575e' );

	private readonly Files $files;

	/** @var list<Actor> */
	private array $agents = array();

	/** @var array<string, Actor> Customers by address. */
	private array $customers = array();

	/** @var array<string, int> Tag ids by name. */
	private array $tags = array();

	/** @var array<string, int> Topic ids by slug. */
	private array $topics = array();

	/** @var array<int, array{ticket: int, seen: int}> Tickets by place of their plan. */
	private array $opened = array();

	public function __construct( private readonly MovableClock $clock, private readonly Desk $desk, People $people ) {
		$this->files = new Files( $this->desk );
		foreach ( $people->agents() as $id ) {
			$this->agents[] = Actor::agent( $id, (string) get_userdata( $id )->display_name );
		}
		foreach ( $this->desk->topics->all() as $topic ) {
			$this->topics[ $topic->slug ] = $topic->id;
		}
	}

	/** @param list<Conversation> $plans */
	public function run( array $plans ): void {
		$events = array();
		foreach ( $plans as $place => $plan ) {
			foreach ( $plan->entries as $number => $entry ) {
				$events[] = array( $entry['time'], $place, $number );
			}
			$last     = $plan->entries[ count( $plan->entries ) - 1 ];
			$events[] = array( $last['time'] + 35 * MINUTE_IN_SECONDS, $place, -1 );
		}
		sort( $events );
		$now  = time();
		$week = 0;
		// One transaction: half of a past is of no use to anybody, and it is many times faster.
		$this->desk->db->transaction(
			function () use ( $events, $plans, $now, &$week ): void {
				foreach ( $events as [ $time, $place, $number ] ) {
					if ( $time > $now ) {
						continue;
					}
					$this->clock->set( $time );
					if ( $time > $week + WEEK_IN_SECONDS ) {
						$week = $time;
						$this->desk->service->close_resolved( 1000 );
					}
					- 1 === $number ? $this->end( $place, $plans[ $place ] ) : $this->happen( $place, $plans[ $place ], $number );
				}
			}
		);
		$this->clock->set( $now );
		$this->desk->service->close_resolved( 1000 );
		( new Past( $this->desk->db ) )->settle( $now - 15 * MINUTE_IN_SECONDS );
	}

	private function happen( int $place, Conversation $plan, int $number ): void {
		$entry = $plan->entries[ $number ];
		if ( 0 === $number ) {
			$this->open( $place, $plan );
			return;
		}
		$ticket = $this->opened[ $place ]['ticket'];
		$agent  = $this->agents[ $plan->agent ];
		if ( 'customer' !== $entry['who'] && 0 === ( $this->desk->tickets->find( $ticket )->assignee_id ?? 0 ) ) {
			$this->desk->service->update( $ticket, new TicketChanges( assignee_id: $agent->id ), $agent );
		}
		if ( 'note' === $entry['who'] ) {
			$this->posted( $place, $this->desk->service->note( $ticket, $this->message( $plan, $place, $number, array() ), $agent ) );
			return;
		}
		$is_agent = 'agent' === $entry['who'];
		$writer   = $is_agent ? $agent : $this->customer( $plan->person );
		$is_last  = count( $plan->entries ) - 1 === $number;
		$files    = $is_agent && $is_last && 'agent' === ( $plan->script['file'] ?? '' ) ? array( $this->files->invoice( $agent, $plan, "file-{$place}" ) ) : array();
		$this->posted( $place, $this->desk->service->reply( $ticket, $this->message( $plan, $place, $number, $files ), $writer ) );
	}

	private function open( int $place, Conversation $plan ): void {
		$customer = $this->customer( $plan->person );
		$files    = 'customer' === ( $plan->script['file'] ?? '' ) ? array( $this->files->photo( $customer, "file-{$place}" ) ) : array();
		$opened   = $this->desk->service->open(
			new NewTicket(
				customer_id: $customer->id,
				subject: $plan->subject,
				message: $this->message( $plan, $place, 0, array_filter( $files ) ),
				topic_id: $this->topics[ $plan->script['topic'] ] ?? 0,
				order_id: $plan->purchase->id ?? 0,
				priority: Priority::from_slug( $plan->script['priority'] ?? 'normal' ) ?? Priority::Normal,
				tag_ids: array_map( $this->tag( ... ), $plan->script['tags'] ),
				acknowledge: 'form' === $plan->channel && 'spam' !== $plan->fate
			),
			$customer
		);

		$this->opened[ $place ] = array( 'ticket' => $opened->ticket->id, 'seen' => $opened->message->id );
	}

	/** What becomes of a conversation when everything is said. */
	private function end( int $place, Conversation $plan ): void {
		$ticket = $this->opened[ $place ]['ticket'];
		$agent  = $this->agents[ $plan->agent ];
		$in     = fn ( string $delay ): \DateTimeImmutable => ( new \DateTimeImmutable( $delay, new \DateTimeZone( 'UTC' ) ) );
		match ( $plan->fate ) {
			'spam'    => $this->desk->service->move( $ticket, Folder::Spam, $agent ),
			'trash'   => $this->desk->service->move( $ticket, Folder::Trash, $agent ),
			'snoozed' => $this->desk->service->update( $ticket, new TicketChanges( snooze_until: $in( '+2 days' ) ), $agent ),
			'on_hold' => $this->desk->service->update( $ticket, new TicketChanges( status: Status::OnHold ), $agent ),
			default   => $this->desk->service->update( $ticket, new TicketChanges( status: Status::Resolved ), $agent ),
		};
	}

	private function posted( int $place, \Sanad\Tickets\PostedMessage $posted ): void {
		$this->opened[ $place ] = array( 'ticket' => $posted->ticket->id, 'seen' => $posted->message->id );
	}

	/** @param list<int> $files */
	private function message( Conversation $plan, int $place, int $number, array $files ): NewMessage {
		$entry = $plan->entries[ $number ];

		return new NewMessage(
			client_key: "seed-{$place}-{$number}",
			channel: 'customer' === $entry['who'] ? Channel::from( $number > 0 && 'form' === $plan->channel ? 'portal' : $plan->channel ) : Channel::Email,
			html: 'customer' === $entry['who'] ? '' : wpautop( esc_html( $entry['text'] ) ),
			text: $entry['text'],
			attachment_ids: array_values( $files ),
			seen_message_id: 'agent' === $entry['who'] ? $this->opened[ $place ]['seen'] : null,
			set_status: 'agent' === $entry['who'] ? Status::Pending : null
		);
	}

	private function customer( Person $person ): Actor {
		return $this->customers[ $person->email ] ??= $this->find_customer( $person );
	}

	private function find_customer( Person $person ): Actor {
		$user     = $person->user_id > 0 ? get_userdata( $person->user_id ) : false;
		$customer = $user
			? $this->desk->customer_resolver->from_user( $user )
			: $this->desk->customer_resolver->from_email( $person->email, $person->name() );

		return Actor::customer( $customer->id, $customer->name );
	}

	private function tag( string $name ): int {
		return $this->tags[ $name ] ??= $this->desk->tags->find_or_create( $name, self::COLORS[ count( $this->tags ) % count( self::COLORS ) ] )->id;
	}
}
