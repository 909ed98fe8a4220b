<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\Attachments\Attachment;
use Sanad\Attachments\AttachmentService;
use Sanad\Attachments\AttachmentState;
use Sanad\Messages\InlineImages;
use Sanad\Messages\Message;
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

	/** The files of a message, in their order, as long as there is room. Pictures that stand in its text go with that. */
	public function of( Message $message ): MailFiles {
		return $this->of_files( $this->attachments->for_messages( array( $message->id ) )[ $message->id ] ?? array(), InlineImages::ids( $message->body_html ) );
	}

	/**
	 * These files, in their order, as long as there is room.
	 *
	 * @param list<Attachment> $files
	 * @param list<int>        $shown Ids of those that stand in the text.
	 */
	public function of_files( array $files, array $shown = array() ): MailFiles {
		$attached = array();
		$linked   = array();
		$inline   = array();
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
			if ( in_array( $file->id, $shown, true ) && $file->can_be_shown() ) {
				$inline[] = new InlineFile( $file->id, "picture-{$file->id}@sanad", $path, $this->free_name( $file->name, array() ), $file->mime );
				continue;
			}
			$attached[ $this->free_name( $file->name, $attached ) ] = $path;
		}
		return new MailFiles( $attached, $linked, $inline );
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
