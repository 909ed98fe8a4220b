<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Rest;

use Sanad\Actor;
use Sanad\Messages\NewMessage;
use Sanad\Tickets\Channel;

/** No route asks the database more often because there is more to show. */
final class QueryCountTest extends RestTestCase {

	/** Tickets that differ in everything that a row looks up. */
	private function seed( int $tickets ): void {
		$tags = array( $this->desk->tags->find_or_create( 'VIP' )->id, $this->desk->tags->find_or_create( 'Late' )->id );
		for ( $i = 0; $i < $tickets; $i++ ) {
			$agent  = $this->create_user( 'sanad_agent' );
			$ticket = $this->open_ticket( "Ticket {$i}", email: "customer{$i}@example.test", team_id: $this->team( "Team {$i}", $agent ) );
			$this->desk->db->update( 'tickets', array( 'assignee_id' => $agent->ID, 'topic_id' => 1 + $i % 6, 'order_id' => $i, 'order_number' => "R-{$i}" ), array( 'id' => $ticket->id ) );
			$this->desk->service->change_tags( $ticket->id, $tags, array(), Actor::system() );
		}
	}

	/** @param array<string, mixed> $args */
	private function queries( string $route, array $args = array() ): int {
		wp_cache_flush();
		wp_get_current_user()->has_cap( 'sanad_view_tickets' );
		$before = $this->wpdb()->num_queries;
		self::assertSame( 200, $this->rest( 'GET', $route, $args )->get_status() );
		return $this->wpdb()->num_queries - $before;
	}

	public function test_a_list_of_fifty_costs_what_a_list_of_five_costs(): void {
		$this->seed( 50 );
		$this->as_manager();

		foreach ( array( '/tickets', '/customers' ) as $route ) {
			// Core looks some things up once a process.
			$this->queries( $route );
			$five  = $this->queries( $route, array( 'per_page' => 5 ) );
			$fifty = $this->queries( $route, array( 'per_page' => 50 ) );
			self::assertSame( $five, $fifty, $route );
			self::assertLessThan( 20, $fifty, $route );
		}
	}

	public function test_a_conversation_of_fifty_costs_what_one_of_five_costs(): void {
		$costs = array();
		foreach ( array( 5, 50 ) as $messages ) {
			$ticket = $this->open_ticket( email: "talks{$messages}@example.test" );
			for ( $i = 1; $i < $messages; $i++ ) {
				$agent = $this->as_agent();
				$file  = $this->attach();
				$this->desk->service->note( $ticket->id, new NewMessage( $this->key(), Channel::Email, text: "Note {$i}", attachment_ids: array( $file ) ), Actor::agent( $agent->ID, 'Huda' ) );
			}
			$this->as_manager();
			foreach ( array( '', '/messages', '/activity' ) as $below ) {
				$costs[ $below ][] = $this->queries( "/tickets/{$ticket->id}{$below}" );
			}
		}
		foreach ( $costs as $below => [ $five, $fifty ] ) {
			self::assertSame( $five, $fifty, $below );
		}
	}

	public function test_the_short_lists_do_not_grow_either(): void {
		$this->seed( 3 );
		$this->as_manager();
		$few = array_map( $this->queries( ... ), array( '/tags', '/topics', '/agents', '/teams', '/tickets/counts' ) );
		$this->seed( 20 );
		self::assertSame( $few, array_map( $this->queries( ... ), array( '/tags', '/topics', '/agents', '/teams', '/tickets/counts' ) ) );
	}
}
