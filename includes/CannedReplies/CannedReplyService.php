<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

use Sanad\Actor;
use Sanad\Agents\AgentRepository;
use Sanad\Messages\MessageSanitizer;
use Sanad\Messages\Snippet;
use Sanad\Placeholders\Format;
use Sanad\Placeholders\TemplateHtml;
use Sanad\Placeholders\Templates;
use Sanad\Rest\OwnedContent;
use Sanad\SanadException;
use Sanad\Search\Normaliser;
use Sanad\Security\Policy;

/**
 * Makes, changes and removes canned replies for whoever may: shared ones for those who manage
 * content, personal ones for their owner. To others a personal reply does not exist.
 */
final class CannedReplyService implements OwnedContent {

	public function __construct(
		private readonly CannedReplyRepository $replies,
		private readonly ReplyFolders $folders,
		private readonly ReplyFiles $files,
		private readonly AgentRepository $agents,
		private readonly MessageSanitizer $sanitizer,
		private readonly Policy $policy,
		private readonly Templates $templates
	) {}

	/**
	 * The replies that this one may use, by title; each with a shortcut that no other of them has.
	 *
	 * @return list<CannedReply>
	 */
	public function usable( \WP_User $user ): array {
		$replies = $this->replies->of( $user->ID );
		$own     = array();
		foreach ( $replies as $reply ) {
			if ( 0 !== $reply->owner_id && '' !== $reply->shortcut ) {
				$own[ self::key( $reply->shortcut ) ] = true;
			}
		}
		// Whoever shares a reply cannot know the personal shortcuts of others; those are stronger.
		return array_map(
			static fn ( CannedReply $reply ): CannedReply => 0 === $reply->owner_id && isset( $own[ self::key( $reply->shortcut ) ] ) ? $reply->with_shortcut( '' ) : $reply,
			$replies
		);
	}

	/** @throws SanadException 404 if there is none that this one may see. */
	public function visible( int $id, \WP_User $user ): CannedReply {
		$reply = $this->replies->find( $id );
		return null !== $reply && $this->policy->can_use_content( $user, $reply->owner_id ) ? $reply : throw SanadException::not_found();
	}

	public function may_change( int $id, \WP_User $user ): bool {
		return $this->policy->can_change_content( $user, $this->visible( $id, $user )->owner_id );
	}

	/** @throws SanadException 400 naming the field, 403. */
	public function create( ReplyFields $fields, \WP_User $user ): CannedReply {
		$is_personal = $fields->is_personal ?? false;
		if ( ! $this->policy->can_change_content( $user, $is_personal ? $user->ID : 0 ) ) {
			throw SanadException::forbidden();
		}
		if ( null === $fields->title || null === $fields->versions ) {
			throw SanadException::invalid( null === $fields->title ? 'title' : 'versions', __( 'A canned reply needs a title and a text.', 'sanad' ) );
		}
		return $this->save( null, $user->ID, $is_personal, $fields, $user );
	}

	/**
	 * Whether a reply could be made or changed so; writes nothing.
	 *
	 * @throws SanadException As {@see self::create()} and {@see self::change()}, but for files.
	 */
	public function check( ?CannedReply $before, ReplyFields $fields, \WP_User $user ): void {
		$is_personal = $fields->is_personal ?? false;
		if ( ! $this->policy->can_change_content( $user, $is_personal ? $user->ID : 0 ) ) {
			throw SanadException::forbidden();
		}
		ReplyText::title( $fields->title ?? '' );
		ReplyText::day( $fields->review_at ?? '' );
		$this->versions( $fields->versions ?? array() );
		$this->require_free( ReplyText::shortcut( $fields->shortcut ?? '' ), $before->id ?? 0, $is_personal ? $user->ID : 0 );
	}

	/** @throws SanadException 404, 400 naming the field, 403. */
	public function change( int $id, ReplyFields $fields, \WP_User $user ): CannedReply {
		$reply       = $this->changeable( $id, $user );
		$is_personal = $fields->is_personal ?? 0 !== $reply->owner_id;
		if ( ! $this->policy->can_change_content( $user, $is_personal ? $user->ID : 0 ) ) {
			throw SanadException::forbidden();
		}
		if ( $reply->is_trashed ) {
			throw SanadException::invalid( 'status', __( 'This canned reply is in the trash. Take it out first.', 'sanad' ) );
		}
		return $this->save( $reply, $user->ID, $is_personal, $fields, $user );
	}

	/** Moves a reply to the trash. @throws SanadException 404, 403. */
	public function trash( int $id, \WP_User $user ): CannedReply {
		$reply = $this->changeable( $id, $user );
		if ( ! $reply->is_trashed ) {
			$this->replies->trash( $id );
		}
		return $this->replies->find( $id ) ?? throw SanadException::not_found();
	}

	/** Takes a reply out of the trash; without its shortcut if that was given away meanwhile. @throws SanadException 404, 403. */
	public function restore( int $id, \WP_User $user ): CannedReply {
		$reply = $this->changeable( $id, $user );
		if ( $reply->is_trashed ) {
			$is_taken = $this->is_taken( $reply->shortcut, $id, $reply->owner_id );
			$this->replies->restore( $reply );
			if ( $is_taken ) {
				$this->write( $reply, $reply->owner_id, $reply->title, $reply->when_to_use, $reply->versions, '', $reply->review_at ?? '', $reply->reviewer_id, $reply->folder_id );
			}
		}
		return $this->replies->find( $id ) ?? throw SanadException::not_found();
	}

	/** Removes a reply and its files for good. @throws SanadException 404, 403. */
	public function delete( int $id, \WP_User $user ): void {
		$this->changeable( $id, $user );
		$this->replies->delete( $id );
	}

	private function changeable( int $id, \WP_User $user ): CannedReply {
		$reply = $this->visible( $id, $user );
		return $this->policy->can_change_content( $user, $reply->owner_id ) ? $reply : throw SanadException::forbidden();
	}

	private function save( ?CannedReply $before, int $user_id, bool $is_personal, ReplyFields $fields, \WP_User $user ): CannedReply {
		$owner_id  = $is_personal ? $user_id : 0;
		$folder_id = $fields->folder_id ?? $before->folder_id ?? 0;
		if ( null !== $fields->folder_id && 0 !== $folder_id && null === $this->folders->find( $folder_id ) ) {
			throw SanadException::invalid( 'folder_id', __( 'There is no such folder.', 'sanad' ) );
		}
		$reviewer_id = $fields->reviewer_id ?? $before->reviewer_id ?? 0;
		if ( null !== $fields->reviewer_id && 0 !== $reviewer_id && null === $this->agents->find( $reviewer_id ) ) {
			throw SanadException::invalid( 'reviewer_id', __( 'This person does not answer tickets.', 'sanad' ) );
		}
		$shortcut = null === $fields->shortcut ? $before->shortcut ?? '' : ReplyText::shortcut( $fields->shortcut );
		$this->require_free( $shortcut, $before->id ?? 0, $owner_id );
		$id = $this->write(
			$before,
			$owner_id,
			null === $fields->title ? $before->title ?? '' : ReplyText::title( $fields->title ),
			null === $fields->when_to_use ? $before->when_to_use ?? '' : ReplyText::lines( $fields->when_to_use, Limits::WHEN_TO_USE ),
			null === $fields->versions ? $before->versions ?? array() : $this->versions( $fields->versions ),
			$shortcut,
			null === $fields->review_at ? $before->review_at ?? '' : ReplyText::day( $fields->review_at ),
			$reviewer_id,
			$folder_id,
			$user_id
		);
		if ( null !== $fields->attachment_ids ) {
			$this->set_files( $id, null === $before, $fields->attachment_ids, $user );
		}
		return $this->replies->find( $id ) ?? throw SanadException::storage();
	}

	/** @param list<ReplyVersion> $versions */
	private function write( ?CannedReply $before, int $owner_id, string $title, string $when_to_use, array $versions, string $shortcut, string $review_at, int $reviewer_id, int $folder_id, int $author_id = 0 ): int {
		return $this->replies->save( $before->id ?? 0, $title, $owner_id > 0 ? $owner_id : $author_id, $owner_id > 0, $when_to_use, $versions, $shortcut, $review_at, $reviewer_id, $folder_id );
	}

	/** @param list<int> $ids */
	private function set_files( int $id, bool $is_new, array $ids, \WP_User $user ): void {
		try {
			$this->files->set( $id, $ids, Actor::agent( $user->ID, $user->display_name ) );
		} catch ( SanadException $e ) {
			if ( $is_new ) {
				// Else a second attempt would make a second reply.
				$this->replies->delete( $id );
			}
			throw $e;
		}
	}

	/**
	 * @param list<array{language: string, title: string, body_html: string}> $given
	 * @return list<ReplyVersion>
	 */
	private function versions( array $given ): array {
		$versions = array();
		foreach ( $given as $version ) {
			$html = TemplateHtml::clean( $this->sanitizer, $version['body_html'] );
			$text = $this->sanitizer->text_from_html( $html );
			if ( '' === $text && ! str_contains( $html, '<img' ) ) {
				throw SanadException::invalid( 'versions', __( 'A canned reply needs a text in each of its languages.', 'sanad' ) );
			}
			$mistake = $this->templates->check( $html, Format::Html )[0] ?? null;
			if ( null !== $mistake ) {
				throw SanadException::invalid( 'versions', $mistake->message );
			}
			if ( isset( $versions[ $version['language'] ] ) ) {
				throw SanadException::invalid( 'versions', __( 'A canned reply has one text for each language.', 'sanad' ) );
			}
			$versions[ $version['language'] ] = new ReplyVersion( $version['language'], mb_substr( Snippet::plain( $version['title'] ), 0, Limits::TITLE ), $html, $text );
		}
		if ( array() === $versions || count( $versions ) > Limits::VERSIONS ) {
			throw SanadException::invalid( 'versions', __( 'A canned reply needs a title and a text.', 'sanad' ) );
		}
		return array_values( $versions );
	}

	/** @throws SanadException 400 */
	private function require_free( string $shortcut, int $id, int $owner_id ): void {
		if ( $this->is_taken( $shortcut, $id, $owner_id ) ) {
			/* translators: %s: a shortcut such as /refund. */
			throw SanadException::invalid( 'shortcut', sprintf( __( 'Another canned reply has the shortcut %s.', 'sanad' ), "/{$shortcut}" ) );
		}
	}

	/** Whether another reply that the same agents see has this shortcut. */
	private function is_taken( string $shortcut, int $id, int $owner_id ): bool {
		foreach ( '' === $shortcut ? array() : $this->replies->of( $owner_id ) as $reply ) {
			if ( $reply->id !== $id && self::key( $reply->shortcut ) === self::key( $shortcut ) ) {
				return true;
			}
		}
		return false;
	}

	private static function key( string $shortcut ): string {
		return Normaliser::fold( $shortcut );
	}
}
