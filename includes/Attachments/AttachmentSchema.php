<?php
declare(strict_types=1);

namespace Sanad\Attachments;

use Sanad\Messages\MessageInput;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How a file looks to agents. */
final class AttachmentSchema implements SchemaProvider {

	/** Most files of one message. */
	public const MAX_FILES = 20;

	public static function definitions(): array {
		return array(
			'AttachmentState' => Type::one_of( array( 'pending', 'stored', 'failed' ) ),
			'Attachment'      => Type::object(
				array(
					'id'    => Type::id(),
					'name'  => Type::described( Type::text(), 'As its sender called it, without control characters.' ),
					'mime'  => Type::described( Type::text(), 'By content, not by what the sender claims.' ),
					'size'  => Type::described( Type::int(), 'Bytes.' ),
					'state' => Type::described( Type::ref( 'AttachmentState' ), 'pending: uploaded, in no message yet; failed: could not be saved.' ),
					'error' => Type::described( Type::nullable( Type::text() ), 'Why it could not be saved, as a sentence.' ),
					'url'   => Type::described( Type::url(), 'Downloads the file; asks who you are.' ),
				)
			),
			'AttachmentCreate' => Type::object(
				array( 'client_key' => MessageInput::client_key() )
			),
		);
	}

	/**
	 * Ids of own pending files that a message takes with it.
	 *
	 * @return array<string, mixed>
	 */
	public static function ids(): array {
		return Type::list( Type::id(), self::MAX_FILES );
	}
}
