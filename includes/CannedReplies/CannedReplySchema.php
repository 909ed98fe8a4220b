<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

use Sanad\Attachments\AttachmentSchema;
use Sanad\Messages\MessageInput;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** The shapes of canned replies and their folders. */
final class CannedReplySchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'CannedReplyVersion' => Type::object(
				array(
					'language'  => Type::described( Type::text(), 'Two letters; empty: for any language.' ),
					'title'     => Type::described( Type::text(), 'Title in this language; empty: as the reply.' ),
					'body_html' => Type::described( Type::text(), 'Sanitised HTML with placeholders.' ),
					'body_text' => Type::described( Type::text(), 'The same as plain text.' ),
				)
			),
			'CannedReply' => Type::object(
				array(
					'id'           => Type::id(),
					'title'        => Type::text(),
					'folder_id'    => Type::nullable( Type::id() ),
					'owner_id'     => Type::described( Type::id( true ), 'The only agent who sees it; 0: shared by all.' ),
					'shortcut'     => Type::described( Type::text(), 'What is typed behind the slash, without it; empty: none. Two replies of one agent never have the same.' ),
					'when_to_use'  => Type::described( Type::text(), 'Plain text for agents.' ),
					'versions'     => Type::described( Type::list( Type::ref( 'CannedReplyVersion' ) ), 'At least one; each language once.' ),
					'attachments'  => Type::list( Type::ref( 'Attachment' ) ),
					'review_at'    => Type::described( Type::nullable( Type::text() ), 'Day on which somebody should read it again, such as 2027-01-31.' ),
					'reviewer'     => Type::nullable( Type::ref( 'AgentRef' ) ),
					'is_stale'     => Type::described( Type::bool(), 'Whether that day has come.' ),
					'uses'         => Type::described( Type::int(), 'Messages that were sent with it, ever.' ),
					'uses_90_days' => Type::int(),
					'last_used_at' => Type::described( Type::nullable( Type::time() ), 'Midnight of the day.' ),
					'status'       => Type::one_of( array( 'publish', 'trash' ) ),
					'updated_at'   => Type::time(),
					'can'          => Type::object( array( 'change' => Type::bool() ) ),
				)
			),
			'ReplyFolder' => Type::object(
				array(
					'id'        => Type::id(),
					'name'      => Type::text(),
					'parent_id' => Type::described( Type::id( true ), '0: at the top.' ),
					'order'     => Type::int(),
					'count'     => Type::described( Type::int(), 'Replies in it that this agent sees.' ),
				)
			),
			'CannedReplyList' => Type::object(
				array(
					'items'   => Type::described( Type::list( Type::ref( 'CannedReply' ) ), 'By title.' ),
					'folders' => Type::list( Type::ref( 'ReplyFolder' ) ),
				)
			),
			'ReplyFolderList' => Type::object( array( 'items' => Type::list( Type::ref( 'ReplyFolder' ) ) ) ),
		) + self::requests();
	}

	/** @return array<string, array<string, mixed>> */
	private static function requests(): array {
		$save   = array(
			'title'          => Type::text( Limits::TITLE, 1 ),
			'folder_id'      => Type::described( Type::nullable( Type::id() ), 'Null: in none.' ),
			'is_personal'    => Type::described( Type::bool(), 'Whether only its owner sees it.' ),
			'shortcut'       => Type::described( Type::text( Limits::SHORTCUT + 1 ), 'Letters, digits, "-" and "_"; a slash before them is dropped.' ),
			'when_to_use'    => Type::text( Limits::WHEN_TO_USE ),
			'versions'       => Type::list( Type::ref( 'CannedReplyVersionSave' ), Limits::VERSIONS ) + array( 'minItems' => 1 ),
			'attachment_ids' => Type::described( AttachmentSchema::ids(), 'All files that it has from now on: its own, and pending ones of the agent.' ),
			'review_at'      => Type::described( Type::nullable( Type::text( 10 ) ), 'Such as 2027-01-31.' ),
			'reviewer_id'    => Type::described( Type::id( true ), '0: nobody.' ),
		);
		$folder = array(
			'name'      => Type::text( Limits::FOLDER, 1 ),
			'parent_id' => Type::id( true ),
			'order'     => Type::int( 0, 100000 ),
		);
		return array(
			'CannedReplyVersionSave' => Type::object(
				array(
					'language'  => Type::text( 2 ) + array( 'pattern' => '^([a-z]{2})?$' ),
					'title'     => Type::text( Limits::TITLE ),
					'body_html' => Type::text( MessageInput::MAX_BODY, 1 ),
				),
				array( 'title' )
			),
			'CannedReplyCreate' => Type::object( $save, array_values( array_diff( array_keys( $save ), array( 'title', 'versions' ) ) ) ),
			'CannedReplySave'   => Type::object(
				$save + array( 'status' => Type::described( Type::one_of( array( 'publish', 'trash' ) ), 'Moves it to the trash or back.' ) ),
				array( ...array_keys( $save ), 'status' )
			),
			'CannedReplyQuery' => Type::object(
				array( 'only' => Type::described( Type::one_of( array( 'stale', 'unused', 'trash' ) ), 'Those to be reviewed; those that nobody used for 90 days; those in the trash, which are in no other list.' ) ),
				array( 'only' )
			),
			'CannedReplyExport' => Type::object( array( 'format' => Type::one_of( array( 'json', 'csv' ) ) + array( 'default' => 'json' ) ), array( 'format' ) ),
			'CannedReplyImport' => Type::object( array( 'dry_run' => Type::bool() + array( 'default' => false ) ), array( 'dry_run' ) ),
			'ReplyFolderCreate' => Type::object( $folder, array( 'parent_id', 'order' ) ),
			'ReplyFolderSave'   => Type::object( $folder, array_keys( $folder ) ),
		);
	}
}
