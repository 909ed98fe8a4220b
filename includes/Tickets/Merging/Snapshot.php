<?php
declare(strict_types=1);

namespace Sanad\Tickets\Merging;

use Sanad\Rest\Data;

/**
 * What a move has to remember for its undo. Rows are kept as the database gave them, so that what is
 * put back is the same to the byte.
 *
 * @phpstan-type TableRow array<string, string|null>
 * @phpstan-type ChangedRow array{before: TableRow|null, after: TableRow|null}
 */
final class Snapshot {

	/** @var list<int> Messages that changed the ticket. */
	public array $message_ids = array();

	/** @var list<int> Requests to third parties that did. */
	public array $request_ids = array();

	/** @var bool Whether the mails of these messages went with them. */
	public bool $with_mails = false;

	/** @var array<string, list<TableRow>> Rows that were added to the ticket where the messages came, by table. */
	public array $added = array();

	/** @var array<int, ChangedRow> Row of each of both tickets, by its id. */
	public array $tickets = array();

	/** @var list<ChangedRow> Read marks of the ticket where the messages came. */
	public array $reads = array();

	/** @var list<array{from: TableRow|null, to: TableRow|null, after: TableRow|null}> Drafts at both tickets, and what became of them. */
	public array $drafts = array();

	/** What is stored. */
	public function json(): string {
		return Data::json( get_object_vars( $this ) );
	}

	/** @param string $json What {@see self::json()} wrote; '' for a move that is being made. */
	public static function from_json( string $json ): self {
		$data               = json_decode( $json, true );
		$data               = is_array( $data ) ? Data::named( $data ) : array();
		$self               = new self();
		$self->message_ids  = Data::ids( $data, 'message_ids' );
		$self->request_ids  = Data::ids( $data, 'request_ids' );
		$self->with_mails   = true === ( $data['with_mails'] ?? false );
		foreach ( is_array( $data['added'] ?? null ) ? $data['added'] : array() as $table => $rows ) {
			$self->added[ (string) $table ] = array_map( self::whole( ... ), Data::objects( $rows ) );
		}
		foreach ( is_array( $data['tickets'] ?? null ) ? $data['tickets'] : array() as $id => $pair ) {
			$self->tickets[ (int) $id ] = self::pair( $pair );
		}
		foreach ( Data::objects( $data['reads'] ?? null ) as $pair ) {
			$self->reads[] = self::pair( $pair );
		}
		foreach ( Data::objects( $data['drafts'] ?? null ) as $draft ) {
			$self->drafts[] = array(
				'from'  => self::row( $draft['from'] ?? null ),
				'to'    => self::row( $draft['to'] ?? null ),
				'after' => self::row( $draft['after'] ?? null ),
			);
		}
		return $self;
	}

	/**
	 * Whether two rows hold the same, whatever the order of their columns.
	 *
	 * @param TableRow|null $a
	 * @param TableRow|null $b
	 */
	public static function same( ?array $a, ?array $b ): bool {
		if ( null === $a || null === $b ) {
			return $a === $b;
		}
		ksort( $a );
		ksort( $b );
		return $a === $b;
	}

	/** @return ChangedRow */
	private static function pair( mixed $pair ): array {
		$pair = is_array( $pair ) ? $pair : array();
		return array( 'before' => self::row( $pair['before'] ?? null ), 'after' => self::row( $pair['after'] ?? null ) );
	}

	/** @return TableRow|null */
	private static function row( mixed $row ): ?array {
		return is_array( $row ) ? self::whole( Data::named( $row ) ) : null;
	}

	/**
	 * @param array<string, mixed> $row
	 * @return TableRow
	 */
	private static function whole( array $row ): array {
		return array_map( static fn ( mixed $value ): ?string => is_scalar( $value ) ? (string) $value : null, $row );
	}
}
