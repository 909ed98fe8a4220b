<?php
declare(strict_types=1);

namespace Sanad\Bench;

use Sanad\Database\Schema;
use Sanad\Search\Tokens;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Queue;
use Sanad\Tickets\Status;

/**
 * Fills a desk by SQL: per ticket four messages, five entries in the log and their search tokens,
 * over two years, most of it resolved. Not through the service, which would take an hour.
 */
final class Filler {

	private const MESSAGES   = 4;
	private const BATCH      = 500;
	private const AGENTS     = 12;
	private const TWO_YEARS  = 63_072_000;
	private const CHANNELS   = array( 'form', 'email', 'email', 'email', 'portal', 'phone' );

	/** @var array<string, list<string>> Rows that wait to be inserted, by table. */
	private array $rows = array();

	private int $message = 0;

	public function __construct( private readonly \mysqli $mysqli, private readonly string $prefix, private readonly Words $words, private readonly int $now ) {}

	public function fill( int $tickets ): void {
		mt_srand( 20_261_122 );
		$this->run( 'SET unique_checks = 0, foreign_key_checks = 0, autocommit = 0' );
		// Built once at the end, a full-text index takes a tenth of the time.
		$this->run( "ALTER TABLE {$this->prefix}search DROP INDEX tokens" );
		$customers = max( 1, intdiv( $tickets, 4 ) );
		for ( $id = 1; $id <= $customers; $id++ ) {
			$this->customer( $id );
		}
		for ( $id = 1; $id <= $tickets; $id++ ) {
			$this->ticket( $id, $tickets, $customers );
		}
		foreach ( array_keys( $this->rows ) as $table ) {
			$this->flush( $table );
		}
		$this->run( "UPDATE {$this->prefix}sequences SET value = 1000 + {$tickets} WHERE name = 'ticket'" );
		$this->run( "INSERT INTO {$this->prefix}counters (mailbox_id, team_id, assignee_id, queue, tickets) SELECT mailbox_id, team_id, assignee_id, queue, COUNT(*) FROM {$this->prefix}tickets GROUP BY 1, 2, 3, 4" );
		$this->run( 'COMMIT' );
		$this->run( "ALTER TABLE {$this->prefix}search ADD FULLTEXT KEY tokens (tokens)" );
		foreach ( Schema::names() as $name ) {
			$this->run( "ANALYZE TABLE {$this->prefix}{$name}" );
		}
	}

	private function customer( int $id ): void {
		$this->add( 'customers', array( $id, 'customer', "Customer {$id}", 'ar', null, '2024-01-01 00:00:00', '2024-01-01 00:00:00' ) );
		$this->add( 'identities', array( $id, $id, 'email', "customer{$id}@example.test", hash( 'sha256', "email\0customer{$id}@example.test" ), null, '2024-01-01 00:00:00' ) );
	}

	private function ticket( int $id, int $tickets, int $customers ): void {
		$opened   = $this->now - self::TWO_YEARS + intdiv( $id * self::TWO_YEARS, $tickets );
		$recent   = $id > 0.95 * $tickets;
		$status   = $recent ? Status::cases()[ mt_rand( 0, 3 ) ] : Status::cases()[ mt_rand( 0, 300 ) ? mt_rand( 3, 4 ) : 0 ];
		$folder   = Folder::cases()[ mt_rand( 0, 40 ) ? 0 : mt_rand( 1, 2 ) ];
		$snoozed  = 'resolved' !== $status->group()->value && 0 === mt_rand( 0, 19 );
		$customer = mt_rand( 1, $customers );
		$assignee = mt_rand( 0, 3 ) ? mt_rand( 2, 1 + self::AGENTS ) : 0;
		$language = 'en';
		$text     = '';
		$last     = $opened;
		$header   = Tokens::of_text( "Customer {$customer} customer{$customer}@example.test " . ( 1000 + $id ) );
		for ( $i = 0; $i < self::MESSAGES; $i++ ) {
			[ $language, $text, $tokens ] = $this->words->next( ++$this->message );
			$last     = min( $this->now, $opened + $i * mt_rand( 600, 90_000 ) );
			$by_agent = 1 === $i % 2;
			$this->add( 'messages', array( $this->message, $id, 'reply', $by_agent ? 'agent' : 'customer', $by_agent ? max( 2, $assignee ) : $customer, $by_agent ? 'Agent' : "Customer {$customer}", 'email', "<p dir=\"auto\">{$text}</p>", $text, null, null, null, $this->time( $last ) ) );
			$this->add( 'search', array( null, $id, $this->message, 'reply', $header . ltrim( $tokens ) ) );
			$this->add( 'activity', array( null, $id, $this->message, 0 === $i ? 'ticket_opened' : 'reply_added', $by_agent ? 'agent' : 'customer', 1, 'Somebody', '{}', $this->time( $last ), 1, 1, null, null ) );
		}
		$this->add( 'search', array( null, $id, 0, 'ticket', $header ) );
		$this->add( 'activity', array( null, $id, 0, 'ticket_updated', 'agent', 2, 'Agent', '{"version":2,"changes":{"status":{"from":"open","to":"pending"}}}', $this->time( $last ), 1, 1, null, null ) );
		if ( 0 === mt_rand( 0, 3 ) ) {
			$this->add( 'ticket_tags', array( $id, mt_rand( 1, 12 ) ) );
		}
		$queue = Queue::of( $folder, $status, $snoozed );
		$order = mt_rand( 0, 1 ) * mt_rand( 1, $tickets );
		$this->rows['tickets'][] = $this->row(
			array(
				$id, 1000 + $id, 2, mb_substr( $text, 0, 60 ), mb_substr( $text, 0, 200 ), $status->value, $status->group()->value, $folder->value, $queue->value,
				mt_rand( 0, 6 ) ? 2 : mt_rand( 1, 4 ), self::CHANNELS[ mt_rand( 0, 5 ) ], $language, 1, mt_rand( 0, 3 ), $assignee, mt_rand( 0, 6 ), $customer, "Customer {$customer}", "customer{$customer}@example.test",
				$order, 0 === $order ? '' : (string) $order, self::MESSAGES, 0, $this->message, 'agent', $this->time( $last ),
				Queue::Open === $queue && mt_rand( 0, 2 ) ? $this->time( $last ) : Schema::NEVER, $snoozed ? $this->time( $this->now + 864_000 ) : null,
				'resolved' === $status->group()->value ? $this->time( $last ) : null, $this->time( $opened ), $this->time( $last ),
			)
		);
		if ( count( $this->rows['tickets'] ) >= self::BATCH ) {
			$this->flush( 'tickets' );
		}
	}

	/** @param list<int|string|null> $values */
	private function add( string $table, array $values ): void {
		$this->rows[ $table ][] = $this->row( $values );
		if ( count( $this->rows[ $table ] ) >= self::BATCH ) {
			$this->flush( $table );
		}
	}

	/** @param list<int|string|null> $values */
	private function row( array $values ): string {
		return '(' . implode( ',', array_map( fn ( int|string|null $value ): string => null === $value ? 'NULL' : ( is_int( $value ) ? (string) $value : "'" . $this->mysqli->real_escape_string( $value ) . "'" ), $values ) ) . ')';
	}

	private function flush( string $table ): void {
		$columns = array(
			'tickets'     => 'id, number, version, subject, snippet, status, status_group, folder, queue, priority, channel, language, mailbox_id, team_id, assignee_id, topic_id, customer_id, customer_name, customer_email, order_id, order_number, message_count, attachment_count, last_message_id, last_message_by, last_message_at, waiting_since, snoozed_until, resolved_at, created_at, updated_at',
			'messages'    => 'id, ticket_id, kind, author_type, author_id, author_name, channel, body_html, body_text, client_key_hash, external_hash, claimed_at, created_at',
			'search'      => 'id, ticket_id, message_id, kind, tokens',
			'activity'    => 'id, ticket_id, message_id, event, actor_type, actor_id, actor_name, data, created_at, dispatched, attempts, lease_token, lease_until',
			'customers'   => 'id, kind, name, language, user_id, created_at, updated_at',
			'identities'  => 'id, customer_id, type, value, value_hash, verified_at, created_at',
			'ticket_tags' => 'ticket_id, tag_id',
		);
		if ( array() !== $this->rows[ $table ] ) {
			$this->run( "INSERT INTO {$this->prefix}{$table} ({$columns[ $table ]}) VALUES " . implode( ',', $this->rows[ $table ] ) );
			$this->rows[ $table ] = array();
		}
	}

	private function run( string $sql ): void {
		if ( false === $this->mysqli->query( $sql ) ) {
			throw new \RuntimeException( $this->mysqli->error );
		}
	}

	private function time( int $timestamp ): string {
		return gmdate( 'Y-m-d H:i:s', $timestamp );
	}
}
