<?php
declare(strict_types=1);

namespace Sanad\Attachments;

use Sanad\Actor;
use Sanad\Clock;
use Sanad\Database\DuplicateKeyException;
use Sanad\Log;
use Sanad\Rest\FileResponse;
use Sanad\SanadException;
use Sanad\Security\AttachmentStore;

/**
 * The way of a file: taken in and kept for its owner, put into a message by him, handed out again.
 */
final class AttachmentService {

	/** Files that one owner may have waiting at once. */
	private const MAX_FREE = 40;

	/** How long a file waits for its message: guests hold a form open, agents come back to drafts. */
	private const KEEP_FOR_GUEST = '+1 hour';
	private const KEEP_FOR_USER  = '+7 days';

	public function __construct(
		private readonly AttachmentRepository $repository,
		private readonly AttachmentStore $store,
		private readonly FileRules $rules,
		private readonly Clock $clock,
		private readonly Log $log
	) {}

	/**
	 * Takes a file in. It waits for its message and goes when none takes it.
	 *
	 * If the store cannot save it, the answer has the state `failed` and says why: the message can
	 * still be sent, and everybody sees what is missing from it.
	 *
	 * @param string|null $guest_key  Upload token of a visitor without account.
	 * @param string      $client_key Key of this act; a repeat returns the first result.
	 * @param bool        $is_inline  Whether it is to stand in the text; only for pictures.
	 * @throws SanadException 400 or 413 if the file is refused, 503 if the database fails.
	 */
	public function accept( UploadedFile $file, Actor $actor, ?string $guest_key, string $client_key, bool $is_inline = false ): Attachment {
		$owner    = AttachmentOwner::of( $actor, $guest_key );
		$existing = $this->repository->find_by_client_key( $owner, $client_key );
		if ( null !== $existing ) {
			return $existing;
		}
		$checked = $this->rules->check( $file );
		if ( $is_inline && ! Attachment::is_picture( $checked->mime ) ) {
			throw SanadException::invalid( 'file', __( 'Only JPEG, PNG, GIF and WebP pictures can stand in the text. Attach this file instead.', 'sanad' ) );
		}
		if ( $this->repository->count_free( $owner ) >= self::MAX_FREE ) {
			throw SanadException::invalid( 'file', __( 'Too many files are waiting to be sent. Send or remove some first.', 'sanad' ) );
		}
		$sha256 = (string) hash_file( 'sha256', $file->path );
		$stored = '';
		$error  = '';
		try {
			$stored = $this->store->put( $file->path );
		} catch ( SanadException $e ) {
			$this->log->error( 'A file could not be saved: ' . ( $e->getPrevious() ?? $e )->getMessage() );
			$error = $e->getMessage();
		}
		try {
			$id = $this->repository->add( $owner, $client_key, $checked, $stored, $sha256, $error, $this->expiry( $owner ), $is_inline );
		} catch ( DuplicateKeyException $e ) {
			// The same act arrived twice at once and the other was faster.
			$this->discard( $stored );
			return $this->repository->find_by_client_key( $owner, $client_key ) ?? throw SanadException::storage( $e );
		} catch ( SanadException $e ) {
			$this->discard( $stored );
			throw $e;
		}
		return $this->repository->find( $id ) ?? throw SanadException::storage();
	}

	/**
	 * Puts files into a message. Call it inside the transaction that makes the message.
	 *
	 * @param list<int>   $ids       Free files of this owner, each once.
	 * @param string|null $guest_key Upload token of a visitor without account.
	 * @return list<Attachment> All of them, with those that could not be saved.
	 * @throws SanadException 400 if one of them is not his, is in a message already, or is gone.
	 */
	public function bind( array $ids, Actor $actor, ?string $guest_key, int $ticket_id, int $message_id ): array {
		$ids = array_values( array_unique( $ids ) );
		if ( array() === $ids ) {
			return array();
		}
		if ( $this->repository->bind( $ids, AttachmentOwner::of( $actor, $guest_key ), $ticket_id, $message_id ) !== count( $ids ) ) {
			throw $this->gone();
		}
		return $this->repository->find_many( $ids );
	}

	/**
	 * The files of messages.
	 *
	 * @param list<int> $message_ids
	 * @return array<int, list<Attachment>> By message id; messages without files are absent.
	 */
	public function for_messages( array $message_ids ): array {
		return $this->repository->for_messages( $message_ids );
	}

	/**
	 * Puts copies of files of canned replies into a message. Call it inside the transaction that makes
	 * the message, for files whose use was allowed before.
	 *
	 * @param list<int> $ids Each once.
	 * @return list<Attachment>
	 * @throws SanadException 400 if one of them is gone.
	 */
	public function copy( array $ids, Actor $actor, int $ticket_id, int $message_id ): array {
		if ( array() === $ids ) {
			return array();
		}
		$copies = $this->repository->copy( $ids, AttachmentOwner::of( $actor, null ), $ticket_id, $message_id );
		if ( count( $copies ) !== count( $ids ) ) {
			throw $this->gone();
		}
		return $this->repository->find_many( $copies );
	}

	/** Takes the files of a message that is taken back out of it; they are its writer's again, and wait. */
	public function unbind( int $message_id ): void {
		$this->repository->unbind( $message_id, $this->clock->now()->modify( self::KEEP_FOR_USER ) );
	}

	/**
	 * The files that these keep.
	 *
	 * @param list<AttachmentOwner> $owners
	 * @return list<Attachment>
	 */
	public function kept_by( array $owners ): array {
		return $this->repository->kept_by( $owners );
	}

	/**
	 * Gives files that somebody has uploaded to an owner who keeps them.
	 *
	 * @param list<int>   $ids       Each once.
	 * @param string|null $guest_key Upload token of a visitor without account.
	 * @param int         $ticket_id Ticket whose readers may read them; 0 for none.
	 * @throws SanadException 400 if one of them is not his, could not be saved, or is gone.
	 */
	public function hand_over( array $ids, Actor $from, AttachmentOwner $to, ?string $guest_key = null, int $ticket_id = 0 ): void {
		if ( array() !== $ids && $this->repository->hand_over( $ids, AttachmentOwner::of( $from, $guest_key ), $to, $ticket_id ) !== count( $ids ) ) {
			throw $this->gone();
		}
	}

	/** Removes a file that its owner kept. Messages that were sent with it have their own copies. */
	public function drop( Attachment $file ): void {
		if ( $this->repository->delete_free( $file->id ) ) {
			$this->discard( $file->stored_name );
		}
	}

	/**
	 * Takes files out of their messages for good; joins the running transaction. The bytes follow after
	 * it by {@see self::discard_bytes()}, or a rollback would leave rows without them.
	 *
	 * @param list<Attachment> $files
	 */
	public function forget( array $files ): void {
		$this->repository->delete( array_map( static fn ( Attachment $file ): int => $file->id, $files ) );
	}

	/**
	 * Removes the bytes of files that were forgotten, where no other row needs them.
	 *
	 * @param list<Attachment> $files
	 */
	public function discard_bytes( array $files ): void {
		foreach ( $files as $file ) {
			$this->discard( $file->stored_name );
		}
	}

	/**
	 * Those of the named files that this one uploaded and has not sent yet.
	 *
	 * @param list<int> $ids
	 * @return list<Attachment>
	 */
	public function free( array $ids, Actor $actor, ?string $guest_key ): array {
		$owner = AttachmentOwner::of( $actor, $guest_key );
		return array_values(
			array_filter( $this->repository->find_many( $ids ), static fn ( Attachment $file ): bool => $file->is_free_for( $owner ) )
		);
	}

	/**
	 * Lets free files wait longer, since somebody still needs them.
	 *
	 * @param list<int> $ids
	 */
	public function keep( array $ids, Actor $actor, ?string $guest_key ): void {
		if ( array() !== $ids ) {
			$owner = AttachmentOwner::of( $actor, $guest_key );
			$this->repository->keep_until( $ids, $owner, $this->expiry( $owner ) );
		}
	}

	/**
	 * Removes a file that its owner has not sent yet.
	 *
	 * @throws SanadException 404 if it is not his, or in a message already.
	 */
	public function remove( int $id, Actor $actor, ?string $guest_key ): void {
		$file = $this->free( array( $id ), $actor, $guest_key )[0] ?? throw SanadException::not_found();
		if ( ! $this->repository->delete_free( $file->id ) ) {
			throw SanadException::not_found();
		}
		$this->discard( $file->stored_name );
	}

	/**
	 * Removes what no message took in time.
	 *
	 * @return int How many files went.
	 */
	public function remove_expired( int $limit ): int {
		$removed = 0;
		foreach ( $this->repository->expired( $limit ) as $file ) {
			// A message that takes the file at this moment wins: the row tells, and only then the bytes go.
			if ( $this->repository->delete_free( $file->id ) ) {
				$this->discard( $file->stored_name );
				++$removed;
			}
		}
		return $removed;
	}

	/**
	 * The answer that hands the file out. Whoever asks was checked before.
	 *
	 * @throws SanadException 404 if its bytes are gone.
	 */
	public function download( Attachment $file ): FileResponse {
		return new FileResponse( $this->store->path( $file->stored_name ), $file->name, $file->mime );
	}

	private function expiry( AttachmentOwner $owner ): \DateTimeImmutable {
		return $this->clock->now()->modify( $owner->is_guest() ? self::KEEP_FOR_GUEST : self::KEEP_FOR_USER );
	}

	private function gone(): SanadException {
		return SanadException::invalid( 'attachment_ids', __( 'One of the files is not there any more. Remove it, choose it again and send.', 'sanad' ) );
	}

	/** Removes bytes that no row needs any more: a file of a canned reply and its copies share them. */
	private function discard( string $stored_name ): void {
		if ( '' !== $stored_name && ! $this->repository->is_used( $stored_name ) ) {
			$this->store->delete( $stored_name );
		}
	}
}
