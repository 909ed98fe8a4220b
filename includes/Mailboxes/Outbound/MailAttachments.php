<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\Attachments\Attachment;
use Sanad\Attachments\AttachmentService;
use Sanad\Attachments\AttachmentState;
use Sanad\Messages\Snippet;
use Sanad\SanadException;
use Sanad\Security\AttachmentStore;

/** Decides which files of a message travel with its mail and which wait on the ticket's page. */
final class MailAttachments {

	/** Bytes of all files of a mail: what nearly every mail server takes, after base64 has added a third. */
	private const DEFAULT_LIMIT = 8 * 1024 * 1024;

	public function __construct(
		private readonly AttachmentService $attachments,
		private readonly AttachmentStore $store
	) {}

	/** The files of a message, in their order, as long as there is room. */
	public function of( int $message_id ): MailFiles {
		return $this->of_files( $this->attachments->for_messages( array( $message_id ) )[ $message_id ] ?? array() );
	}

	/**
	 * These files, in their order, as long as there is room.
	 *
	 * @param list<Attachment> $files
	 */
	public function of_files( array $files ): MailFiles {
		$attached = array();
		$linked   = array();
		$room     = $this->limit();
		foreach ( $files as $file ) {
			if ( AttachmentState::Stored !== $file->state ) {
				continue;
			}
			$path = $file->size <= $room ? $this->path( $file->stored_name ) : null;
			if ( null === $path ) {
				$linked[] = new MailFile( Snippet::of( $file->name, 120 ), $file->size );
				continue;
			}
			$room -= $file->size;
			$attached[ $this->free_name( $file->name, $attached ) ] = $path;
		}
		return new MailFiles( $attached, $linked );
	}

	private function limit(): int {
		/**
		 * Filters how many bytes of files travel with one mail; larger ones wait on the ticket's page.
		 *
		 * @param int $bytes Default 8 MiB.
		 */
		$bytes = apply_filters( 'sanad_mail_attachment_limit', self::DEFAULT_LIMIT );
		return is_int( $bytes ) ? $bytes : self::DEFAULT_LIMIT;
	}

	/** Null if its bytes cannot be read: the mail still goes out and names the file. */
	private function path( string $stored_name ): ?string {
		try {
			$path = $this->store->path( $stored_name );
		} catch ( SanadException ) {
			return null;
		}
		return is_readable( $path ) ? $path : null;
	}

	/**
	 * A name that no other file of the mail has.
	 *
	 * @param array<string, string> $taken
	 */
	private function free_name( string $name, array $taken ): string {
		$name = Snippet::of( $name, 120 );
		$dot  = strrpos( $name, '.' );
		$base = false === $dot ? $name : substr( $name, 0, $dot );
		$end  = false === $dot ? '' : substr( $name, $dot );
		for ( $i = 2; isset( $taken[ $name ] ); $i++ ) {
			$name = "{$base} ({$i}){$end}";
		}
		return $name;
	}
}
