<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Pulse;

use Sanad\Actor;
use Sanad\Messages\NewMessage;
use Sanad\Notifications\AgentNotifications;
use Sanad\Pulse\Feed;
use Sanad\Pulse\Pulse;
use Sanad\Pulse\PulseFeature;
use Sanad\Pulse\PulseFiles;
use Sanad\Pulse\PulseFolder;
use Sanad\Pulse\Pulses;
use Sanad\Security\Policy;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketChanges;

/** Files that say that something changed. */
final class PulseTest extends RestTestCase {

	private Pulses $pulses;

	private PulseFiles $files;

	private PulseFolder $folder;

	protected function setUp(): void {
		parent::setUp();
		$this->pulses = ( new PulseFeature( $this->desk ) )->pulses;
		$this->folder = new PulseFolder( $this->desk->keys );
		$this->files  = new PulseFiles( $this->folder );
	}

	protected function tearDown(): void {
		$this->files->delete_all();
		parent::tearDown();
	}

	public function test_a_watched_feed_has_a_file_with_its_counter(): void {
		$pulse = $this->watched( 'ticket-7' );

		self::assertMatchesRegularExpression( '/^[0-9a-f]{32}$/', $pulse->name );
		self::assertSame( '1', $this->content( $pulse ) );
		self::assertSame( $pulse->name, $this->watched( 'ticket-7' )->name );
		self::assertNotSame( $pulse->name, $this->watched( 'ticket-8' )->name );
		self::assertFileExists( $this->folder->path() . '/index.html' );
	}

	public function test_a_file_that_went_is_written_again_by_the_next_watcher(): void {
		$pulse = $this->watched( 'ticket-7' );
		$this->files->delete( $pulse->name );
		$this->pulses->watch( array( 'ticket-7' ) );

		self::assertSame( '1', $this->content( $pulse ) );
	}

	public function test_every_bump_of_one_second_has_a_time_of_its_own(): void {
		$pulse = $this->watched( 'ticket-7' );
		$seen  = array();
		for ( $count = 0; $count < 3; $count++ ) {
			$this->pulses->bump( array( 'ticket-7' ) );
			clearstatcache();
			$seen[] = array( $this->content( $pulse ), filemtime( $this->path( $pulse ) ) );
		}

		$start = $this->clock->now()->getTimestamp();
		self::assertSame( array( array( '2', $start + 1 ), array( '3', $start + 2 ), array( '4', $start + 3 ) ), $seen );

		$this->clock->advance( '+1 minute' );
		$this->pulses->bump( array( 'ticket-7' ) );
		clearstatcache();
		self::assertSame( $start + 60, filemtime( $this->path( $pulse ) ), 'The time follows the clock again.' );
	}

	public function test_what_nobody_watches_costs_no_file(): void {
		$this->pulses->bump( array( 'ticket-7' ) );
		$this->pulses->bump( array(), array( Feed::DESK ) );

		self::assertDirectoryDoesNotExist( $this->folder->path() );
		self::assertNull( $this->desk->db->row( "SELECT * FROM {$this->desk->db->table( 'pulses' )}" ) );
	}

	public function test_bumps_of_many_watchers_are_merged(): void {
		$this->clock->set( '2026-11-22 08:00:00' );
		$pulse = $this->watched( Feed::DESK );
		$this->pulses->bump( array(), array( Feed::DESK ) );
		$first = $this->content( $pulse );
		$this->clock->advance( '+1 second' );
		$this->pulses->bump( array(), array( Feed::DESK ) );
		self::assertSame( $first, $this->content( $pulse ), 'In the same span.' );
		$this->clock->advance( '+1 second' );
		$this->pulses->bump( array(), array( Feed::DESK ) );
		self::assertNotSame( $first, $this->content( $pulse ), 'In the next one.' );
	}

	public function test_feeds_end_a_day_after_the_last_watcher(): void {
		$old = $this->watched( 'ticket-7' );
		$this->clock->advance( '+20 hours' );
		$kept = $this->watched( 'ticket-8' );
		$this->clock->advance( '+5 hours' );

		self::assertSame( 1, $this->pulses->forget_expired( 100 ) );
		self::assertFileDoesNotExist( $this->path( $old ) );
		self::assertFileExists( $this->path( $kept ) );
		self::assertSame( array( $kept->name => 1 ), $this->pulses->counters( array( $old->name, $kept->name ) ) );
	}

	public function test_watching_on_keeps_a_feed(): void {
		$pulse = $this->watched( 'ticket-7' );
		$this->clock->advance( '+13 hours' );
		$this->watched( 'ticket-7' );
		$this->clock->advance( '+13 hours' );
		$this->pulses->forget_expired( 100 );

		self::assertFileExists( $this->path( $pulse ) );
	}

	public function test_what_happens_to_a_ticket_is_heard(): void {
		$ticket = $this->open_ticket();
		$desk   = $this->watched( Feed::DESK );
		$mine   = $this->watched( Feed::ticket( $ticket->id ) );
		$page   = $this->watched( Feed::customer_page( $ticket->id ) );
		$agent  = $this->as_agent();
		$actor  = Actor::agent( $agent->ID, 'Huda' );

		$this->desk->service->note( $ticket->id, new NewMessage( $this->key(), Channel::Email, html: '<p>Ask the stock.</p>' ), $actor );
		self::assertSame( '2', $this->content( $mine ) );
		self::assertGreaterThan( 1, (int) $this->content( $desk ) );
		self::assertSame( '1', $this->content( $page ), 'A customer is not told when his case is talked about.' );

		$this->desk->service->reply( $ticket->id, new NewMessage( $this->key(), Channel::Email, html: '<p>We send a new one.</p>' ), $actor );
		self::assertNotSame( '1', $this->content( $page ) );
	}

	public function test_being_done_with_a_mention_is_heard_once(): void {
		$me     = $this->create_user( 'sanad_agent' );
		$other  = $this->as_agent();
		$ticket = $this->open_ticket();
		$note   = $this->data( $this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'note', 'body_html' => "<p><span data-mention=\"{$me->ID}\">@Me</span></p>", 'seen_message_id' => $ticket->last_message_id ) ) );
		$path   = "/mentions/{$this->int_at( $note, 'message', 'id' )}/done";
		$watch  = array( $this->watched( Feed::ticket( $ticket->id ) ), $this->watched( Feed::DESK ), $this->watched( Feed::customer_page( $ticket->id ) ) );
		$now    = fn (): array => array_map( fn ( Pulse $pulse ): int => (int) $this->content( $pulse ), $watch );
		$before = $now();
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'POST', $path ) );
		self::assertSame( $before, $now(), "{$other->ID} is not named in it." );

		$this->act_as( $me );
		self::assertSame( 200, $this->rest( 'POST', $path )->get_status() );
		$after = $now();
		self::assertSame( array( true, true, false ), array( $after[0] > $before[0], $after[1] > $before[1], $after[2] > $before[2] ) );
		$this->rest( 'POST', $path );
		self::assertSame( $after, $now(), 'He was done with it already.' );
	}

	public function test_who_is_told_late_and_answers_beside_the_ticket_are_heard(): void {
		$ticket = $this->open_ticket();
		$this->as_agent();
		$desk = $this->watched( Feed::DESK );
		do_action( AgentNotifications::ACTION, $ticket );
		self::assertGreaterThan( 1, (int) $this->content( $desk ) );

		$mine     = $this->watched( Feed::ticket( $ticket->id ) );
		$response = $this->rest( 'POST', "/tickets/{$ticket->id}/side-requests", array( 'client_key' => $this->key(), 'subject' => 'Zip', 'email' => 'factory@example.test', 'body_html' => 'Spare?' ) );
		self::assertSame( 201, $response->get_status() );
		self::assertSame( '2', $this->content( $mine ) );
	}

	public function test_both_teams_hear_of_a_ticket_that_goes_from_one_to_the_other(): void {
		$ticket  = $this->open_ticket( team_id: $this->team( 'Returns' ) );
		$other   = $this->team( 'Delivery' );
		$returns = $this->watched( Feed::team( $ticket->team_id ) );
		$deliver = $this->watched( Feed::team( $other ) );
		$this->desk->service->update( $ticket->id, new TicketChanges( team_id: $other ), Actor::system() );

		self::assertGreaterThan( 1, (int) $this->content( $returns ) );
		self::assertGreaterThan( 1, (int) $this->content( $deliver ) );
	}

	public function test_an_agent_watches_what_he_may_see(): void {
		$agent = $this->as_agent();
		$team  = $this->team( 'Returns', $agent );
		$mine  = $this->open_ticket( team_id: $team );
		$other = $this->open_ticket( 'Other' );

		$all = $this->watch( $mine, $other );
		self::assertSame( array( $mine->id, $other->id ), array_column( $this->list_at( $all, 'tickets' ), 'id' ) );
		self::assertTrue( $all['has_files'] );

		update_user_option( $agent->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$own = $this->watch( $mine, $other );
		self::assertSame( array( $mine->id ), array_column( $this->list_at( $own, 'tickets' ), 'id' ) );
		self::assertNotSame( $all['desk'], $own['desk'], 'His teams, not the desk.' );
		self::assertCount( 1, $this->list_at( $own, 'desk' ) );
	}

	public function test_the_address_of_a_pulse_is_that_of_its_file(): void {
		$this->as_agent();
		$data = $this->watch();
		$name = $this->text_at( $data, 'check', 'name' );

		self::assertSame( wp_upload_dir()['baseurl'] . '/' . basename( $this->folder->path() ) . "/{$name}.txt", $this->text_at( $data, 'check', 'url' ) );
		self::assertSame( $this->text_at( $data, 'folder_url' ) . "{$name}.txt", $this->text_at( $data, 'check', 'url' ) );
	}

	public function test_the_check_moves_its_own_pulse_alone(): void {
		$this->as_agent();
		$data  = $this->watch();
		$name  = $this->text_at( $data, 'check', 'name' );
		$first = $this->int_at( $this->shaped( 'PulseCheck', $this->rest( 'POST', '/pulse/check' ) ), 'counter' );
		$next  = $this->int_at( $this->shaped( 'PulseCheck', $this->rest( 'POST', '/pulse/check' ) ), 'counter' );

		self::assertSame( array( 2, 3 ), array( $first, $next ) );
		$desk = $this->text_at( $data, 'desk', 0, 'name' );
		self::assertEquals(
			array( $name => 3, $desk => $this->int_at( $data, 'desk', 0, 'counter' ) ),
			$this->at( $this->shaped( 'PulseCounters', $this->rest( 'GET', '/pulse', array( 'names' => array( $name, $desk, str_repeat( '0', 32 ) ) ) ) ), 'counters' )
		);
	}

	public function test_names_are_checked(): void {
		$this->as_agent();
		foreach ( array( array(), array( 'names' => array( "' OR 1=1" ) ), array( 'names' => array_fill( 0, 81, str_repeat( '0', 32 ) ) ) ) as $wrong ) {
			self::assertSame( 400, $this->rest( 'GET', '/pulse', $wrong )->get_status() );
		}
		self::assertSame( 400, $this->rest( 'POST', '/pulse/watch', array( 'tickets' => array( 'x' ) ) )->get_status() );
	}

	public function test_uploads_of_another_host_keep_no_files(): void {
		add_filter( 'upload_dir', static fn ( array $folder ): array => array( 'baseurl' => 'https://cdn.example.test/uploads' ) + $folder );
		$this->as_agent();
		$data = $this->watch();
		$this->pulses->bump( array( Feed::check( get_current_user_id() ) ) );

		self::assertFalse( $data['has_files'] );
		self::assertDirectoryDoesNotExist( $this->folder->path() );
	}

	public function test_a_folder_that_cannot_be_written_fails_nothing(): void {
		add_filter( 'upload_dir', static fn ( array $folder ): array => array( 'basedir' => '/dev/null/uploads' ) + $folder );
		// WooCommerce keeps its log in the same place, and warns.
		add_filter( 'woocommerce_logger_log_message', '__return_null' );
		$ticket = $this->open_ticket();
		$this->pulses->watch( array( Feed::ticket( $ticket->id ) ) );
		$this->desk->service->note( $ticket->id, new NewMessage( $this->key(), Channel::Email, html: '<p>Kept.</p>' ), Actor::system() );

		self::assertCount( 2, $this->desk->messages->for_ticket( $ticket->id ) );
	}

	/** @return array<string, mixed> */
	private function watch( Ticket ...$tickets ): array {
		$ids = array_map( static fn ( Ticket $ticket ): int => $ticket->id, $tickets );
		return $this->shaped( 'PulseWatch', $this->rest( 'POST', '/pulse/watch', array( 'tickets' => $ids ) ) );
	}

	private function watched( string $feed ): Pulse {
		return $this->pulses->watch( array( $feed ) )[ $feed ];
	}

	private function content( Pulse $pulse ): string {
		return (string) file_get_contents( $this->path( $pulse ) );
	}

	private function path( Pulse $pulse ): string {
		return $this->folder->path() . "/{$pulse->name}.txt";
	}
}
