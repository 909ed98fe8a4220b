<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Attachments\AttachmentSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** What an agent's client sends to write, keep and read messages. */
final class MessageInput implements SchemaProvider {

	/** Longest body in bytes: what fits a row and a mail with room to spare. */
	public const MAX_BODY = 1048576;

	/** Longest time in seconds for which a reply may be held back so that it can be undone. */
	public const MAX_HOLD = 60;

	/** Characters of a client key: a UUID is 36. */
	public const MAX_CLIENT_KEY = 64;

	public static function definitions(): array {
		return array(
			'MessageCreate' => Type::object(
				array(
					'client_key'      => self::client_key(),
					'kind'            => Type::ref( 'MessageKind' ),
					'body_html'       => Type::text( self::MAX_BODY ),
					'attachment_ids'  => AttachmentSchema::ids(),
					'seen_message_id' => Type::described( Type::id( true ), 'The last message that the writer saw; a newer one from somebody else answers 409.' ),
					'hold'            => Type::described( Type::int( 0, self::MAX_HOLD ), 'Seconds in which it can be taken back; it is neither mailed nor shown to the customer before.' ),
				) + self::choices(),
				array( 'attachment_ids', 'hold', ...array_keys( self::choices() ) )
			),
			'MessageQuery' => Type::object(
				array(
					'before'   => Type::described( Type::id( true ), 'Only messages before this id.' ) + array( 'default' => 0 ),
					'per_page' => Type::int( 1, 100 ) + array( 'default' => 50 ),
				),
				array( 'before', 'per_page' )
			),
			'DraftSave' => Type::object(
				array(
					'kind'            => Type::ref( 'MessageKind' ),
					'body_html'       => Type::text( self::MAX_BODY ),
					'attachment_ids'  => AttachmentSchema::ids(),
					'seen_message_id' => Type::id( true ),
					'send_at'         => Type::described( Type::nullable( Type::time() ), 'When the server sends it by itself; null or absent: when its writer does.' ),
					'client_key'      => self::client_key(),
				) + self::choices(),
				array( 'attachment_ids', 'send_at', 'client_key', ...array_keys( self::choices() ) )
			),
		);
	}

	/**
	 * What else is decided about a message while it is written; all of it may be left out.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	private static function choices(): array {
		return RecipientSchema::fields() + array(
			'with_history'     => Type::described( Type::bool(), 'Whether its mail quotes what was said before; true if absent.' ),
			'in_reply_to'      => Type::described( Type::id( true ), 'An earlier public message that it answers; 0: none in particular.' ),
			'set_status'       => Type::described( Type::ref( 'Status' ), 'Set with the message, as in "send and resolve".' ),
			'snooze_until'     => Type::described( Type::time(), 'Snoozes the ticket with the message.' ),
			'canned_reply_ids' => self::contents( 'Canned replies that are in it; counted as used.' ),
			'article_ids'      => self::contents( 'Articles that are in it.' ),
		);
	}

	/**
	 * Ids of ready texts that a message was made of.
	 *
	 * @return array<string, mixed>
	 */
	public static function contents( string $description ): array {
		return Type::described( Type::list( Type::id(), 20 ), $description );
	}

	/**
	 * The key of one act of one client: a repeat with the same key returns the first result.
	 *
	 * @return array<string, mixed>
	 */
	public static function client_key(): array {
		return Type::described( Type::text( self::MAX_CLIENT_KEY, 8 ), 'A random key of this act, such as a UUID; a repeat returns the first result.' )
			+ array( 'pattern' => '^[A-Za-z0-9._:-]+$' );
	}
}
