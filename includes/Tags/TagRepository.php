<?php
declare(strict_types=1);

namespace Sanad\Tags;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\Database\Timestamp;
use Sanad\SanadException;

/** Tags, and which tickets they stand on. */
final class TagRepository {

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock,
		private readonly MergedTags $merged
	) {}

	/**
	 * Every tag with when to use it, by name.
	 *
	 * @return list<Tag>
	 */
	public function all(): array {
		return array_map( Tag::from_row( ... ), $this->db->rows( "SELECT id, name, color, description FROM {$this->db->table( 'tags' )} ORDER BY name, id" ) );
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, Tag>
	 */
	public function find_many( array $ids ): array {
		return $this->read_many( $ids, '' );
	}

	/**
	 * The same, and nobody removes or merges them while the running transaction lasts. For one that was
	 * merged it is the one in its place.
	 *
	 * @param list<int> $ids
	 * @return array<int, Tag> By the ids that were asked for.
	 */
	public function hold( array $ids ): array {
		$held   = $this->read_many( $ids, ' LOCK IN SHARE MODE' );
		$places = $this->merged->in_place_of( array_values( array_diff( $ids, array_keys( $held ) ) ) );
		$found  = $this->read_many( array_values( array_unique( $places ) ), ' LOCK IN SHARE MODE' );
		foreach ( $places as $id => $place ) {
			if ( isset( $found[ $place ] ) ) {
				$held[ $id ] = $found[ $place ];
			}
		}
		return $held;
	}

	/** For {@see TagEditor} only: a tag has taken the place of another, which is removed. Part of that transaction. */
	public function replace( int $old, int $into ): void {
		$this->merged->remember( $old, $into );
	}

	/**
	 * The same for whoever removes or merges them: nobody puts them on a ticket meanwhile.
	 *
	 * @param list<int> $ids
	 * @return array<int, Tag>
	 */
	public function lock( array $ids ): array {
		return $this->read_many( $ids, ' FOR UPDATE' );
	}

	/**
	 * @param list<int> $ids
	 * @param string    $lock The clause that locks the rows; SQLite, where only one writes, has none.
	 * @return array<int, Tag>
	 */
	private function read_many( array $ids, string $lock ): array {
		if ( array() === $ids ) {
			return array();
		}
		sort( $ids );
		$lock = $this->db->is_sqlite() ? '' : $lock;
		$tags = array();
		foreach ( $this->db->rows( "SELECT id, name, color, description FROM {$this->db->table( 'tags' )} WHERE id IN ({$this->db->in( $ids )}) ORDER BY id{$lock}", $ids ) as $row ) {
			$tag              = Tag::from_row( $row );
			$tags[ $tag->id ] = $tag;
		}
		return $tags;
	}

	/**
	 * The tag of this name; made if there is none. "Urgent", "urgent " and, in Arabic, spellings
	 * that fold to the same word are one tag, under its first spelling.
	 *
	 * @param string $color One of {@see Palette}, or ''.
	 * @throws SanadException 400 for a name of nothing or too much.
	 */
	public function find_or_create( string $name, string $color = '', string $description = '' ): Tag {
		$name = TagName::of( $name );
		$tag  = $this->named( $name );
		if ( null !== $tag ) {
			return $tag;
		}
		try {
			$id = $this->db->insert(
				'tags',
				array(
					'name'        => $name->text,
					'name_hash'   => $name->hash(),
					'fold_hash'   => $name->fold_hash(),
					'color'       => $color,
					'description' => $description,
					'created_at'  => Timestamp::to_sql( $this->clock->now() ),
				)
			);
		} catch ( DuplicateKeyException $e ) {
			return $this->named( $name ) ?? throw $e;
		}
		return new Tag( $id, $name->text, $color, $description );
	}

	/** The tag that goes by this name, in whatever spelling; null if there is none. */
	public function named( TagName $name ): ?Tag {
		$row = $this->db->row( "SELECT id, name, color, description FROM {$this->db->table( 'tags' )} WHERE name_hash = %s", array( $name->hash() ) );
		return null === $row ? null : Tag::from_row( $row );
	}

	/**
	 * Tags whose names are other forms of this one, by name.
	 *
	 * @return list<Tag>
	 */
	public function similar( TagName $name ): array {
		$rows = $this->db->rows(
			"SELECT id, name, color, description FROM {$this->db->table( 'tags' )} WHERE fold_hash = %s AND name_hash <> %s ORDER BY name, id LIMIT 10",
			array( $name->fold_hash(), $name->hash() )
		);
		return array_map( Tag::from_row( ... ), $rows );
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
}
