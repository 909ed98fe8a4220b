<?php
declare(strict_types=1);

namespace Sanad\Tags;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\Database\Timestamp;
use Sanad\Messages\Snippet;
use Sanad\SanadException;
use Sanad\Search\Normaliser;

/** Tags, and which tickets they stand on. */
final class TagRepository {

	private const MAX_NAME = 100;

	public function __construct( private readonly Connection $db, private readonly Clock $clock ) {}

	/**
	 * Every tag, by name.
	 *
	 * @return list<Tag>
	 */
	public function all(): array {
		return array_map( Tag::from_row( ... ), $this->db->rows( "SELECT id, name, color FROM {$this->db->table( 'tags' )} ORDER BY name, id" ) );
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, Tag>
	 */
	public function find_many( array $ids ): array {
		if ( array() === $ids ) {
			return array();
		}
		$tags = array();
		foreach ( $this->db->rows( "SELECT id, name, color FROM {$this->db->table( 'tags' )} WHERE id IN ({$this->db->in( $ids )})", $ids ) as $row ) {
			$tag              = Tag::from_row( $row );
			$tags[ $tag->id ] = $tag;
		}
		return $tags;
	}

	/**
	 * The tag of this name; made if there is none. "Urgent", "urgent " and, in Arabic, spellings
	 * that fold to the same word are one tag, under its first spelling.
	 *
	 * @throws SanadException 400 for a name of nothing or too much.
	 */
	public function find_or_create( string $name, string $color = '' ): Tag {
		$name = Snippet::plain( $name );
		if ( '' === $name || mb_strlen( $name ) > self::MAX_NAME ) {
			/* translators: %d: number of characters. */
			throw SanadException::invalid( 'name', sprintf( __( 'A tag has a name of 1 to %d characters.', 'sanad' ), self::MAX_NAME ) );
		}
		$hash = hash( 'sha256', Normaliser::fold( $name ) );
		$tag  = $this->find_by_hash( $hash );
		if ( null !== $tag ) {
			return $tag;
		}
		try {
			$id = $this->db->insert( 'tags', array( 'name' => $name, 'name_hash' => $hash, 'color' => $color, 'created_at' => Timestamp::to_sql( $this->clock->now() ) ) );
		} catch ( DuplicateKeyException $e ) {
			return $this->find_by_hash( $hash ) ?? throw $e;
		}
		return new Tag( $id, $name, $color );
	}

	/**
	 * The tags of each of these tickets, by name.
	 *
	 * @param list<int> $ticket_ids
	 * @return array<int, list<Tag>> By ticket id; tickets without tags have an empty list.
	 */
	public function for_tickets( array $ticket_ids ): array {
		$tags = array_fill_keys( $ticket_ids, array() );
		if ( array() === $ticket_ids ) {
			return $tags;
		}
		$rows = $this->db->rows(
			"SELECT tt.ticket_id, t.id, t.name, t.color FROM {$this->db->table( 'ticket_tags' )} tt
			JOIN {$this->db->table( 'tags' )} t ON t.id = tt.tag_id
			WHERE tt.ticket_id IN ({$this->db->in( $ticket_ids )}) ORDER BY t.name, t.id",
			$ticket_ids
		);
		foreach ( $rows as $row ) {
			$tags[ (int) $row['ticket_id'] ][] = Tag::from_row( $row );
		}
		return $tags;
	}

	/**
	 * For {@see \Sanad\Tickets\TicketService} only: puts tags on a ticket that does not have them.
	 *
	 * @param list<int> $tag_ids
	 */
	public function attach( int $ticket_id, array $tag_ids ): void {
		foreach ( $tag_ids as $tag_id ) {
			$this->db->insert( 'ticket_tags', array( 'ticket_id' => $ticket_id, 'tag_id' => $tag_id ) );
		}
	}

	/**
	 * For {@see \Sanad\Tickets\TicketService} only.
	 *
	 * @param list<int> $tag_ids
	 */
	public function detach( int $ticket_id, array $tag_ids ): void {
		if ( array() !== $tag_ids ) {
			$this->db->execute( "DELETE FROM {$this->db->table( 'ticket_tags' )} WHERE ticket_id = %d AND tag_id IN ({$this->db->in( $tag_ids )})", array( $ticket_id, ...$tag_ids ) );
		}
	}

	private function find_by_hash( string $hash ): ?Tag {
		$row = $this->db->row( "SELECT id, name, color FROM {$this->db->table( 'tags' )} WHERE name_hash = %s", array( $hash ) );
		return null === $row ? null : Tag::from_row( $row );
	}
}
