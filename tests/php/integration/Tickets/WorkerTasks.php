<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets;

use Sanad\Actor;
use Sanad\Agents\Roles;
use Sanad\CannedReplies\RepliesFeature;
use Sanad\Database\FirstRows;
use Sanad\Database\Installer;
use Sanad\Database\OptionLock;
use Sanad\Desk;
use Sanad\Jobs\LeasedRows;
use Sanad\Macros\MacrosFeature;
use Sanad\Macros\RunRequest;
use Sanad\Macros\Situation;
use Sanad\Messages\NewMessage;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Security\RateLimiter;
use Sanad\Tags\TagEditor;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Merging\OtherCustomer;
use Sanad\Tickets\NewTicket;
use Sanad\Tickets\Priority;
use Sanad\Tickets\Status;
use Sanad\Tickets\TicketChanges;
use Sanad\WooCommerce\OrderNotes;
use Sanad\WooCommerce\ReplyOrders;
use Sanad\WooCommerce\ShopAddress;

/** What the processes of a race can do. */
final class WorkerTasks {

	public function __construct( private readonly Desk $desk, private readonly \wpdb $wpdb ) {}

	/** @return list<int> Numbers of the tickets. */
	public function open( int $customer, string $key, int $times ): array {
		$numbers = array();
		for ( $i = 0; $i < $times; $i++ ) {
			$numbers[] = $this->desk->service->open( new NewTicket( $customer, "Ticket {$key} {$i}", new NewMessage( "{$key}-{$i}", Channel::Form, text: 'Words' ) ), Actor::customer( $customer, 'Sara' ) )->ticket->number;
		}
		return $numbers;
	}

	/** @return array{int, bool} Id of the ticket, and whether it was there. */
	public function open_same( int $customer ): array {
		$opened = $this->desk->service->open( new NewTicket( $customer, 'Same', new NewMessage( 'same', Channel::Form, text: 'Words' ) ), Actor::customer( $customer, 'Sara' ) );
		return array( $opened->ticket->id, $opened->repeated );
	}

	/** What became of a reply that its writer takes back while the sender may take its mail. */
	public function take_back( int $ticket, int $message, int $agent ): string {
		try {
			$this->desk->service->retract( $ticket, $message, Actor::agent( $agent, 'Huda' ) );
			return 'taken back';
		} catch ( SanadException $e ) {
			return $e->error_code;
		}
	}

	/** @return string Code of the error, or 'merged'. */
	public function merge( int $from, int $into, int $agent ): string {
		try {
			$this->desk->service->merge( $from, $into, "merge-{$from}-{$into}", OtherCustomer::Refuse, Actor::agent( $agent, 'Huda' ) );
		} catch ( SanadException $e ) {
			return $e->error_code;
		}
		return 'merged';
	}

	/** @return int Id of the new ticket. */
	public function split( int $ticket, int $message, int $agent ): int {
		return $this->desk->service->split( $ticket, $message, '', "split-{$message}", Actor::agent( $agent, 'Huda' ) )->to_ticket_id;
	}

	public function undo_move( int $move, int $agent ): bool {
		return null !== $this->desk->service->undo_move( $move, Actor::agent( $agent, 'Huda' ) )->undone_at;
	}

	/** @return string Code of the error, or 'gone'. */
	public function trash( int $ticket, int $agent ): string {
		try {
			$this->desk->service->move( $ticket, Folder::Trash, Actor::agent( $agent, 'Huda' ) );
		} catch ( SanadException $e ) {
			return $e->error_code;
		}
		return 'gone';
	}

	/** @return array{int, int|null} Id of the run and of its reply. */
	public function run_macro( int $ticket, int $macro, int $user ): array {
		$agent  = get_userdata( $user );
		$found  = $this->desk->tickets->find( $ticket );
		$policy = new Policy( $this->desk->tickets, $this->desk->agents, $this->desk->visibility );
		$shop   = new \Sanad\WooCommerce\WooCommerce();
		$orders = new ReplyOrders( $shop, $this->desk->customers );
		$ready  = new RepliesFeature( $this->desk, $policy, $orders, new ShopAddress( $shop ), '' );
		$macros = new MacrosFeature( $this->desk, $policy, $ready->templates, $orders, new OrderNotes( $shop, $this->desk->db ) );
		if ( false === $agent || null === $found ) {
			throw new \LogicException( 'There is no such ticket or agent.' );
		}
		$run = $macros->runner->run( $macros->service->visible( $macro, $agent ), new Situation( $found, Actor::agent( $user, 'Huda' ), $agent ), new RunRequest( 'same-click', $found->version, $found->last_message_id ) );
		return array( $run->id, $run->message_id );
	}

	/** What became of a mail that is due. */
	public function take_mail( int $outbox ): string {
		$rows = new LeasedRows( $this->desk->db, $this->desk->clock, 'outbox', 'queued', 'sending', 600 );
		return null === $rows->take_one( $outbox ) ? 'no mail' : 'mail';
	}

	/** How many of so many acts of one visitor were let through. */
	public function hit_limit( int $limit, int $times ): int {
		$limiter = new RateLimiter( $this->desk->db, $this->desk->keys, $this->desk->clock );
		$passed  = 0;
		for ( $i = 0; $i < $times; $i++ ) {
			try {
				$limiter->hit( 'race', 'visitor', $limit, 86_400 );
				++$passed;
			} catch ( SanadException $e ) {
				if ( 429 !== $e->status ) {
					throw $e;
				}
			}
		}
		return $passed;
	}

	/** @return array{int, bool} Id of the message, and whether it was there. */
	public function reply_same( int $ticket, int $agent ): array {
		$posted = $this->desk->service->reply( $ticket, new NewMessage( 'same', Channel::Email, html: 'Words' ), Actor::agent( $agent, 'Huda' ) );
		return array( $posted->message->id, $posted->repeated );
	}

	/** @return list<int> Tickets whose scheduled drafts this worker got. */
	public function take_drafts(): array {
		$taken = array();
		for ( $next = $this->desk->drafts->take_due(); null !== $next; $next = $this->desk->drafts->take_due() ) {
			$taken[] = $next[0]->ticket_id;
		}
		return $taken;
	}

	/** @param list<int> $tickets In the order in which they are written to. */
	public function talk( array $tickets, int $customer, int $agent, string $key, int $times ): int {
		for ( $i = 0; $i < $times; $i++ ) {
			foreach ( $tickets as $ticket ) {
				$actor = 0 === $i % 2 ? Actor::customer( $customer, 'Sara' ) : Actor::agent( $agent, 'Huda' );
				$this->desk->service->reply( $ticket, new NewMessage( "{$key}-{$i}-{$ticket}", Channel::Email, text: "Words {$i}" ), $actor );
			}
		}
		return $times * count( $tickets );
	}

	/**
	 * Moves tickets between queues and assignees, several in one transaction, as a rule may do.
	 *
	 * @param list<int> $tickets In the order in which they are written to.
	 */
	public function shuffle( array $tickets, int $agent, int $times ): int {
		for ( $i = 0; $i < $times; $i++ ) {
			$this->desk->db->transaction(
				function () use ( $tickets, $agent, $i ): void {
					foreach ( $tickets as $ticket ) {
						$this->desk->service->update( $ticket, new TicketChanges( status: Status::cases()[ $i % 3 ], assignee_id: 0 === $i % 2 ? $agent : 0 ), Actor::system() );
					}
				}
			);
		}
		return $times;
	}

	/** @return string Code of the error, or 'sent'. */
	public function answer( int $ticket, int $agent, int $seen ): string {
		try {
			$this->desk->service->reply( $ticket, new NewMessage( "answer-{$agent}", Channel::Email, html: 'Words', seen_message_id: $seen ), Actor::agent( $agent, 'Agent' ) );
		} catch ( SanadException $e ) {
			return $e->error_code;
		}
		return 'sent';
	}

	/** @return string Code of the error, or 'changed'. */
	public function prioritise( int $ticket, int $agent, int $version, int $priority ): string {
		try {
			$this->desk->service->update( $ticket, new TicketChanges( version: $version, priority: Priority::from( $priority ) ), Actor::agent( $agent, 'Agent' ) );
		} catch ( SanadException $e ) {
			return $e->error_code;
		}
		return 'changed';
	}

	public function resolve_email( string $email ): int {
		return $this->desk->customer_resolver->from_email( $email, 'New' )->id;
	}

	public function resolve_user( int $user ): int {
		$account = get_userdata( $user );
		return false === $account ? 0 : $this->desk->customer_resolver->from_user( $account )->id;
	}

	public function tag( string $name ): int {
		return $this->desk->tags->find_or_create( $name )->id;
	}

	/**
	 * Puts a tag on each of these tickets, one by one.
	 *
	 * @param list<int> $tickets
	 */
	public function tag_all( array $tickets, int $tag, int $agent ): int {
		foreach ( $tickets as $ticket ) {
			$this->desk->service->change_tags( $ticket, array( $tag ), array(), Actor::agent( $agent, 'Huda' ) );
		}
		return count( $tickets );
	}

	/** How many tickets still have the old tag. */
	public function merge_tags( int $old, int $into ): int {
		return ( new TagEditor( $this->desk->db, $this->desk->tags ) )->merge( $old, $into, 60 );
	}

	public function wake(): int {
		return $this->desk->service->wake_snoozed();
	}

	/** @return list<int> Ids of the rows that this process got. */
	public function lease(): array {
		$queue = new \Sanad\Activity\ActivityQueue( $this->desk->db, $this->desk->clock );
		$ids   = array();
		do {
			$rows = $queue->take( 5 );
			array_push( $ids, ...array_map( static fn ( \Sanad\Activity\LeasedActivity $row ): int => $row->activity->id, $rows ) );
		} while ( array() !== $rows );
		return $ids;
	}

	public function install(): bool {
		$lock      = new OptionLock( $this->wpdb, $this->desk->clock );
		$installer = new Installer( $this->desk->db, $this->wpdb, $lock, new FirstRows( $this->desk->db ), $this->desk->counters, $this->desk->keys, new Roles(), $this->desk->log, WP_PLUGIN_DIR . '/sanad/plugin.php' );
		return $installer->install();
	}
}
