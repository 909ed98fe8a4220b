<?php
declare(strict_types=1);

namespace Sanad\Tags;

use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\SanadException;

/**
 * Changes, merges and removes tags. What stands on many tickets goes in batches, each a transaction of
 * its own that leaves every ticket right; whoever asks goes on until nothing is left.
 */
final class TagEditor {

	private const BATCH = 500;

	public function __construct(
		private readonly Connection $db,
		private readonly TagRepository $tags
	) {}

	/**
	 * How many tickets have each tag, wherever they lie.
	 *
	 * @return array<int, int> By tag id; tags that nobody uses are absent.
	 */
	public function uses(): array {
		$uses = array();
		foreach ( $this->db->rows( "SELECT tag_id, COUNT(*) AS tickets FROM {$this->db->table( 'ticket_tags' )} GROUP BY tag_id" ) as $row ) {
			$uses[ (int) $row['tag_id'] ] = (int) $row['tickets'];
		}
		return $uses;
	}

	/**
	 * Makes a tag.
	 *
	 * @param bool $is_separate Whether it is another one than those of a similar name, on purpose.
	 * @throws SanadException 400, 409 `similar_tag` with those `tags`.
	 */
	public function create( string $name, string $color, string $description, bool $is_separate ): Tag {
		$wanted = TagName::of( $name );
		$this->check_color( $color );
		$similar = $is_separate ? array() : $this->tags->similar( $wanted );
		if ( array() !== $similar && null === $this->tags->named( $wanted ) ) {
			throw SanadException::conflict(
				'similar_tag',
				/* translators: %s: name of a tag. */
				sprintf( __( 'There is a tag “%s”, which reads like the same word.', 'sanad' ), $similar[0]->name ),
				array( 'tags' => array_map( TagSchema::tag( ... ), $similar ) )
			);
		}
		return $this->tags->find_or_create( $name, $color, $description );
	}

	/**
	 * Changes a tag. Null leaves a field as it is.
	 *
	 * @throws SanadException 404, 400, 409 `same_tag` with the `tags` that have this name already.
	 */
	public function change( int $id, ?string $name, ?string $color, ?string $description ): Tag {
		$before = $this->tags->find_many( array( $id ) )[ $id ] ?? throw SanadException::not_found();
		$values = array();
		if ( null !== $name ) {
			$wanted = TagName::of( $name );
			$other  = $this->tags->named( $wanted );
			if ( null !== $other && $other->id !== $id ) {
				$this->refuse_same( $other );
			}
			$values = array( 'name' => $wanted->text, 'name_hash' => $wanted->hash(), 'fold_hash' => $wanted->fold_hash() );
		}
		if ( null !== $color ) {
			$this->check_color( $color );
			$values['color'] = $color;
		}
		if ( null !== $description ) {
			$values['description'] = $description;
		}
		if ( array() === $values ) {
			return $before;
		}
		try {
			$this->db->update( 'tags', $values, array( 'id' => $id ) );
		} catch ( DuplicateKeyException $e ) {
			$this->refuse_same( null === $name ? $before : $this->tags->named( TagName::of( $name ) ) ?? throw $e );
		}
		$after = $this->tags->find_many( array( $id ) )[ $id ] ?? throw SanadException::not_found();
		if ( $before->name !== $after->name ) {
			/**
			 * Fires after a tag got another name.
			 *
			 * @param Tag    $after Tag.
			 * @param string $name  What it was called before.
			 */
			do_action( 'sanad_tag_renamed', $after, $before->name );
		}
		return $after;
	}

	/**
	 * Puts one tag in the place of another, on every ticket, and removes the other.
	 *
	 * @param int $seconds After these it stops between two batches.
	 * @return int How many tickets still have the old one; at 0 it is gone.
	 * @throws SanadException 404, 400 for a tag into itself.
	 */
	public function merge( int $id, int $into, int $seconds ): int {
		if ( $id === $into ) {
			throw SanadException::invalid( 'into', __( 'Choose another tag to merge it into.', 'sanad' ) );
		}
		return $this->go_on( $id, $into, $seconds );
	}

	/**
	 * Takes a tag off every ticket, and removes it.
	 *
	 * @param int $seconds After these it stops between two batches.
	 * @return int How many tickets still have it; at 0 it is gone.
	 * @throws SanadException 404.
	 */
	public function delete( int $id, int $seconds ): int {
		return $this->go_on( $id, null, $seconds );
	}

	private function go_on( int $id, ?int $into, int $seconds ): int {
		$deadline = microtime( true ) + $seconds;
		do {
			if ( $this->batch( $id, $into ) ) {
				return 0;
			}
		} while ( microtime( true ) < $deadline );
		return (int) $this->db->value( "SELECT COUNT(*) FROM {$this->db->table( 'ticket_tags' )} WHERE tag_id = %d", array( $id ) );
	}

	/**
	 * One batch. The tags are locked, so nobody puts the old one on another ticket behind its back.
	 *
	 * @return bool Whether that was the last, and the tag is gone.
	 */
	private function batch( int $id, ?int $into ): bool {
		return $this->db->transaction(
			function () use ( $id, $into ): bool {
				$tags = $this->tags->lock( null === $into ? array( $id ) : array( $id, $into ) );
				$old  = $tags[ $id ] ?? throw SanadException::not_found();
				$new  = null === $into ? null : $tags[ $into ] ?? throw SanadException::not_found();
				$rows = $this->db->table( 'ticket_tags' );
				$ids  = $this->db->ids( "SELECT ticket_id FROM {$rows} WHERE tag_id = %d ORDER BY ticket_id LIMIT %d", array( $id, self::BATCH ) );
				if ( array() !== $ids ) {
					if ( null !== $new ) {
						$this->attach( $new->id, $ids );
					}
					$this->db->execute( "DELETE FROM {$rows} WHERE tag_id = %d AND ticket_id IN ({$this->db->in( $ids )})", array( $id, ...$ids ) );
				}
				if ( count( $ids ) === self::BATCH ) {
					return false;
				}
				$this->db->execute( "DELETE FROM {$this->db->table( 'tags' )} WHERE id = %d", array( $id ) );
				if ( null !== $new ) {
					$this->tags->replace( $old->id, $new->id );
				}
				$this->db->after_commit( static fn () => self::tell( $old, $new ) );
				return true;
			}
		);
	}

	/** @param non-empty-list<int> $ticket_ids Some may have it already. */
	private function attach( int $tag_id, array $ticket_ids ): void {
		$args = array();
		foreach ( $ticket_ids as $ticket_id ) {
			array_push( $args, $ticket_id, $tag_id );
		}
		$marks = implode( ', ', array_fill( 0, count( $ticket_ids ), '(%d, %d)' ) );
		$this->db->execute( "INSERT INTO {$this->db->table( 'ticket_tags' )} (ticket_id, tag_id) VALUES {$marks} ON DUPLICATE KEY UPDATE tag_id = %d", array( ...$args, $tag_id ) );
	}

	private static function tell( Tag $old, ?Tag $new ): void {
		if ( null === $new ) {
			/**
			 * Fires after a tag was taken off all tickets and removed.
			 *
			 * @param Tag $old Tag.
			 */
			do_action( 'sanad_tag_deleted', $old );
			return;
		}
		/**
		 * Fires after a tag took the place of another everywhere.
		 *
		 * @param Tag $old The one that is gone.
		 * @param Tag $new The one in its place.
		 */
		do_action( 'sanad_tag_merged', $old, $new );
	}

	/** @throws SanadException 400. */
	private function check_color( string $color ): void {
		if ( ! Palette::has( $color ) ) {
			throw SanadException::invalid( 'color', __( 'Choose one of the colours that are offered.', 'sanad' ) );
		}
	}

	/** @throws SanadException 409 always. */
	private function refuse_same( Tag $other ): never {
		throw SanadException::conflict(
			'same_tag',
			/* translators: %s: name of a tag. */
			sprintf( __( 'There is a tag “%s” already. Merge the two instead.', 'sanad' ), $other->name ),
			array( 'tags' => array( TagSchema::tag( $other ) ) )
		);
	}
}
