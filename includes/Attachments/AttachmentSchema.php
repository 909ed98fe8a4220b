<?php
declare(strict_types=1);

namespace Sanad\Attachments;

use Sanad\Messages\MessageInput;
use Sanad\Plugin;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How a file looks to agents. */
final class AttachmentSchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'AttachmentState' => Type::one_of( array_column( AttachmentState::cases(), 'value' ) ),
			'Attachment'      => Type::object(
				array(
					'id'    => Type::id(),
					'name'  => Type::described( Type::text(), 'As its sender called it, without control characters.' ),
					'mime'  => Type::described( Type::text(), 'By content, not by what the sender claims.' ),
					'size'  => Type::described( Type::int(), 'Bytes.' ),
					'state' => Type::described( Type::ref( 'AttachmentState' ), 'pending: uploaded, in no message yet; failed: could not be saved.' ),
					'error' => Type::described( Type::nullable( Type::text() ), 'Why it could not be saved, as a sentence.' ),
					'url'   => Type::described( Type::url(), 'Downloads the file; asks who you are.' ),
					'is_inline' => Type::described( Type::bool(), 'Uploaded to stand in the text, where `<img src="attachment:ID">` refers to it.' ),
				)
			),
			'AttachmentCreate' => Type::object(
				array(
					'client_key' => MessageInput::client_key(),
					'is_inline'  => Type::described( Type::bool(), 'Whether it is to stand in the text; only for pictures.' ),
				),
				array( 'is_inline' )
			),
		);
	}

	/**
	 * A file as agents see it.
	 *
	 * The address carries a REST nonce, since a link cannot send the header in which scripts send it;
	 * without one WordPress would take the agent for a guest. It gives no right to anybody else.
	 *
	 * @return array<string, mixed>
	 */
	public static function attachment( Attachment $file ): array {
		return array(
			'id'    => $file->id,
			'name'  => $file->name,
			'mime'  => $file->mime,
			'size'  => $file->size,
			'is_inline' => $file->is_inline,
			'state' => $file->state->value,
			'error' => '' === $file->error ? null : $file->error,
			'url'   => add_query_arg( '_wpnonce', wp_create_nonce( 'wp_rest' ), rest_url( Plugin::REST_NAMESPACE . "/attachments/{$file->id}/content" ) ),
		);
	}

	/**
	 * Ids of own pending files that a message takes with it.
	 *
	 * @return array<string, mixed>
	 */
	public static function ids(): array {
		return Type::list( Type::id(), FileRules::MAX_FILES );
	}
}
