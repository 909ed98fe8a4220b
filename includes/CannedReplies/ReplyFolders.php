<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

use Sanad\Messages\Snippet;
use Sanad\SanadException;

/** Folders of canned replies, as terms. Says nothing about who may do what. */
final class ReplyFolders {

	/** Folders inside one another. */
	private const MAX_DEPTH = 5;

	/**
	 * All folders, in the order of their siblings.
	 *
	 * @return array<int, ReplyFolder> By id.
	 */
	public function all(): array {
		$terms   = get_terms( array( 'taxonomy' => CannedReplyType::FOLDER, 'hide_empty' => false ) );
		$folders = array();
		foreach ( is_array( $terms ) ? $terms : array() as $term ) {
			if ( $term instanceof \WP_Term ) {
				$folders[ $term->term_id ] = $this->folder( $term );
			}
		}
		uasort( $folders, static fn ( ReplyFolder $a, ReplyFolder $b ): int => array( $a->order, $a->name, $a->id ) <=> array( $b->order, $b->name, $b->id ) );
		return $folders;
	}

	public function find( int $id ): ?ReplyFolder {
		$term = $id > 0 ? get_term( $id, CannedReplyType::FOLDER ) : null;
		return $term instanceof \WP_Term ? $this->folder( $term ) : null;
	}

	/** @throws SanadException 400 for a name of nothing or an impossible place. */
	public function create( string $name, int $parent_id = 0, int $order = 0 ): ReplyFolder {
		$this->check_name( 0, $parent_id, $name );
		$this->check_place( 0, $parent_id );
		$made = wp_insert_term( wp_slash( $this->name( $name ) ), CannedReplyType::FOLDER, array( 'parent' => max( 0, $parent_id ), 'slug' => wp_generate_uuid4() ) );
		return $this->written( $made, $order );
	}

	/** @throws SanadException 404, 400. */
	public function change( int $id, ?string $name, ?int $parent_id, ?int $order ): ReplyFolder {
		$folder = $this->find( $id ) ?? throw SanadException::not_found();
		$this->check_place( $id, $parent_id ?? $folder->parent_id );
		$this->check_name( $id, $parent_id ?? $folder->parent_id, $name ?? $folder->name );
		$changed = wp_update_term(
			$id,
			CannedReplyType::FOLDER,
			array(
				'name'   => (string) wp_slash( null === $name ? $folder->name : $this->name( $name ) ),
				'parent' => max( 0, $parent_id ?? $folder->parent_id ),
			)
		);
		return $this->written( $changed, $order ?? $folder->order );
	}

	/** Removes a folder. What was in it lies outside of folders then; its folders move up. */
	public function delete( int $id ): void {
		wp_delete_term( $id, CannedReplyType::FOLDER );
	}

	/**
	 * The folder at the end of such a path; those of its folders that are missing are made.
	 *
	 * @param list<string> $names From the top.
	 * @return int 0 for an empty path.
	 * @throws SanadException 400.
	 */
	public function at_path( array $names ): int {
		$parent_id = 0;
		foreach ( $names as $name ) {
			$parent_id = $this->child( $parent_id, $name ) ?? $this->create( $name, $parent_id )->id;
		}
		return $parent_id;
	}

	/** The folder of this name in another, or null. */
	public function child( int $parent_id, string $name ): ?int {
		foreach ( $this->all() as $folder ) {
			if ( $folder->parent_id === $parent_id && $folder->name === self::plain( $name ) ) {
				return $folder->id;
			}
		}
		return null;
	}

	/**
	 * The names that lead to a folder, from the top.
	 *
	 * @return list<string>
	 */
	public function path( int $id ): array {
		$folders = $this->all();
		$names   = array();
		while ( isset( $folders[ $id ] ) && count( $names ) < self::MAX_DEPTH ) {
			array_unshift( $names, $folders[ $id ]->name );
			$id = $folders[ $id ]->parent_id;
		}
		return $names;
	}

	/** As WordPress keeps names of terms: without tags. */
	private static function plain( string $name ): string {
		return Snippet::plain( sanitize_text_field( $name ) );
	}

	private function name( string $name ): string {
		$name = self::plain( $name );
		if ( '' === $name || mb_strlen( $name ) > Limits::FOLDER ) {
			/* translators: %d: number of characters. */
			throw SanadException::invalid( 'name', sprintf( __( 'A folder has a name of 1 to %d characters.', 'sanad' ), Limits::FOLDER ) );
		}
		return $name;
	}

	/** @throws SanadException 400 if the parent is missing, below the folder itself, or too deep. */
	private function check_place( int $id, int $parent_id ): void {
		$folders = $this->all();
		$depth   = 1;
		for ( $above = $parent_id; 0 !== $above; $above = $folders[ $above ]->parent_id ) {
			if ( ! isset( $folders[ $above ] ) ) {
				throw SanadException::invalid( 'parent_id', __( 'There is no such folder.', 'sanad' ) );
			}
			if ( $above === $id ) {
				throw SanadException::invalid( 'parent_id', __( 'A folder cannot lie inside itself.', 'sanad' ) );
			}
			if ( ++$depth > self::MAX_DEPTH ) {
				/* translators: %d: a number of levels. */
				throw SanadException::invalid( 'parent_id', sprintf( _n( 'Folders can lie %d deep inside one another.', 'Folders can lie %d deep inside one another.', self::MAX_DEPTH, 'sanad' ), self::MAX_DEPTH ) );
			}
		}
	}

	/** @throws SanadException 400 if another folder beside it has the same name. */
	private function check_name( int $id, int $parent_id, string $name ): void {
		if ( ! in_array( $this->child( $parent_id, $name ), array( null, $id ), true ) ) {
			throw SanadException::invalid( 'name', __( 'There is a folder of this name already.', 'sanad' ) );
		}
	}

	/** @param array<string, mixed>|\WP_Error $result What WordPress answered. */
	private function written( array|\WP_Error $result, int $order ): ReplyFolder {
		if ( is_wp_error( $result ) ) {
			throw SanadException::invalid( 'name', $result->get_error_message() );
		}
		$id = is_numeric( $result['term_id'] ?? null ) ? (int) $result['term_id'] : 0;
		update_term_meta( $id, CannedReplyType::FOLDER_ORDER, (string) $order );
		return $this->find( $id ) ?? throw SanadException::storage();
	}

	private function folder( \WP_Term $term ): ReplyFolder {
		$order = get_term_meta( $term->term_id, CannedReplyType::FOLDER_ORDER, true );
		// WordPress stores names of terms as HTML.
		return new ReplyFolder( $term->term_id, html_entity_decode( $term->name, ENT_QUOTES | ENT_HTML5, 'UTF-8' ), $term->parent, is_numeric( $order ) ? (int) $order : 0 );
	}
}
