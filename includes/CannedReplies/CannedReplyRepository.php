<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

use Sanad\SanadException;

/** Canned replies as posts. Says nothing about who may do what. */
final class CannedReplyRepository {

	private const SHARED   = 'publish';
	private const PERSONAL = 'private';

	/** Where WordPress keeps what a post in the trash was before. */
	private const STATUS_BEFORE = '_wp_trash_meta_status';

	/** A reply, in the trash too. */
	public function find( int $id ): ?CannedReply {
		$post = $id > 0 ? get_post( $id ) : null;
		return $post instanceof \WP_Post && CannedReplyType::POST_TYPE === $post->post_type ? $this->reply( $post ) : null;
	}

	/**
	 * The shared replies and this agent's own, by title.
	 *
	 * @return list<CannedReply>
	 */
	public function of( int $user_id ): array {
		$posts = array(
			...$this->posts( array( self::SHARED ) ),
			...( $user_id > 0 ? $this->posts( array( self::PERSONAL ), $user_id ) : array() ),
		);
		$replies = array_map( $this->reply( ... ), $posts );
		usort( $replies, static fn ( CannedReply $a, CannedReply $b ): int => strnatcasecmp( $a->title, $b->title ) ?: $a->id <=> $b->id );
		return $replies;
	}

	/**
	 * The same of those in the trash.
	 *
	 * @return list<CannedReply>
	 */
	public function trashed( int $user_id ): array {
		$replies = array_map( $this->reply( ... ), $this->posts( array( 'trash' ) ) );
		return array_values( array_filter( $replies, static fn ( CannedReply $reply ): bool => 0 === $reply->owner_id || $user_id === $reply->owner_id ) );
	}

	/**
	 * Ids of an agent's own replies, in the trash too.
	 *
	 * @return list<int>
	 */
	public function personal_ids( int $user_id ): array {
		$posts   = $user_id > 0 ? $this->posts( array( self::PERSONAL, 'trash' ), $user_id ) : array();
		$replies = array_filter( array_map( $this->reply( ... ), $posts ), static fn ( CannedReply $reply ): bool => $user_id === $reply->owner_id );
		return array_values( array_map( static fn ( CannedReply $reply ): int => $reply->id, $replies ) );
	}

	/**
	 * Writes a reply.
	 *
	 * @param int                $id        0 makes a new one.
	 * @param int                $author_id Who owns it if it is personal.
	 * @param list<ReplyVersion> $versions  Sanitised.
	 * @param string             $review_at Day; '' for none.
	 * @return int Its id.
	 * @throws SanadException 503 if WordPress refuses.
	 */
	public function save( int $id, string $title, int $author_id, bool $is_personal, string $when_to_use, array $versions, string $shortcut, string $review_at, int $reviewer_id, int $folder_id ): int {
		$text  = implode( "\n\n", array_map( static fn ( ReplyVersion $version ): string => trim( "{$version->language} {$version->title}" ) . "\n" . $version->body_text, $versions ) );
		$exact = array(
			'post_title'   => (string) wp_slash( $title ),
			'post_content' => (string) wp_slash( $text ),
			'post_excerpt' => (string) wp_slash( $when_to_use ),
		);
		// Plain text: WordPress would take `<` and `&` in it for HTML where the writer may not post any,
		// in the post and again in its revision.
		$keep = static fn ( mixed $data ): mixed => is_array( $data ) && in_array( $data['post_type'] ?? '', array( CannedReplyType::POST_TYPE, 'revision' ), true ) ? array_merge( $data, $exact ) : $data;
		add_filter( 'wp_insert_post_data', $keep, PHP_INT_MAX );
		try {
			$saved = wp_insert_post(
				array(
					'post_title'   => $exact['post_title'],
					'post_content' => $exact['post_content'],
					'post_excerpt' => $exact['post_excerpt'],
					'ID'          => $id,
					'post_type'   => CannedReplyType::POST_TYPE,
					'post_status' => $is_personal ? self::PERSONAL : self::SHARED,
					'post_author' => $author_id,
					'meta_input'  => array(
						CannedReplyType::VERSIONS  => wp_slash( ReplyVersion::encode( $versions ) ),
						CannedReplyType::SHORTCUT  => wp_slash( $shortcut ),
						CannedReplyType::REVIEW_AT => $review_at,
						CannedReplyType::REVIEWER  => (string) $reviewer_id,
					),
				),
				true
			);
			if ( 0 === $id && is_int( $saved ) ) {
				// WordPress keeps only what a change led to.
				wp_save_post_revision( $saved );
			}
		} finally {
			remove_filter( 'wp_insert_post_data', $keep, PHP_INT_MAX );
		}
		if ( is_wp_error( $saved ) ) {
			throw SanadException::storage( new \RuntimeException( $saved->get_error_message() ) );
		}
		wp_set_object_terms( $saved, $folder_id > 0 ? array( $folder_id ) : array(), CannedReplyType::FOLDER );
		return $saved;
	}

	/** Moves a reply to the trash; where the site has none, it is gone. */
	public function trash( int $id ): void {
		wp_trash_post( $id );
	}

	/** Takes a reply out of the trash, as it was. */
	public function restore( CannedReply $reply ): void {
		$status = static fn (): string => 0 === $reply->owner_id ? self::SHARED : self::PERSONAL;
		add_filter( 'wp_untrash_post_status', $status, PHP_INT_MAX );
		try {
			wp_untrash_post( $reply->id );
		} finally {
			remove_filter( 'wp_untrash_post_status', $status, PHP_INT_MAX );
		}
	}

	/** Removes a reply for good. */
	public function delete( int $id ): void {
		wp_delete_post( $id, true );
	}

	/**
	 * @param list<string> $statuses
	 * @param int          $author_id 0 for anybody.
	 * @return list<\WP_Post>
	 */
	private function posts( array $statuses, int $author_id = 0 ): array {
		return array_values(
			get_posts(
				array(
					'post_type'      => CannedReplyType::POST_TYPE,
					'post_status'    => $statuses,
					'author'         => 0 === $author_id ? '' : $author_id,
					'posts_per_page' => Limits::REPLIES,
					'orderby'        => array( 'title' => 'ASC', 'ID' => 'ASC' ),
				)
			)
		);
	}

	private function reply( \WP_Post $post ): CannedReply {
		$folders = get_the_terms( $post, CannedReplyType::FOLDER );
		$status  = 'trash' === $post->post_status ? $this->meta( $post->ID, self::STATUS_BEFORE ) : $post->post_status;
		$review  = $this->meta( $post->ID, CannedReplyType::REVIEW_AT );
		$utc     = new \DateTimeZone( 'UTC' );
		return new CannedReply(
			id: $post->ID,
			title: $post->post_title,
			folder_id: is_array( $folders ) && isset( $folders[0] ) ? $folders[0]->term_id : 0,
			owner_id: self::PERSONAL === $status ? (int) $post->post_author : 0,
			shortcut: $this->meta( $post->ID, CannedReplyType::SHORTCUT ),
			when_to_use: $post->post_excerpt,
			versions: ReplyVersion::decode( $this->meta( $post->ID, CannedReplyType::VERSIONS ) ),
			review_at: '' === $review ? null : $review,
			reviewer_id: (int) $this->meta( $post->ID, CannedReplyType::REVIEWER ),
			is_trashed: 'trash' === $post->post_status,
			created_at: new \DateTimeImmutable( $post->post_date_gmt, $utc ),
			updated_at: new \DateTimeImmutable( $post->post_modified_gmt, $utc )
		);
	}

	private function meta( int $id, string $key ): string {
		$value = get_post_meta( $id, $key, true );
		return is_scalar( $value ) ? (string) $value : '';
	}
}
