<?php
declare(strict_types=1);

namespace Sanad\CannedReplies\Exchange;

use Sanad\Rest\Data;
use Sanad\SanadException;

/** Canned replies as JSON. */
final class JsonFile implements FileFormat {

	/** Tells our files from others. */
	private const FORMAT = 'sanad-canned-replies';

	public function write( array $rows ): string {
		$replies = array_map(
			static fn ( ReplyRow $row ): array => array(
				'title'       => $row->title,
				'folder'      => $row->folder,
				'is_personal' => $row->is_personal,
				'shortcut'    => $row->shortcut,
				'when_to_use' => $row->when_to_use,
				'review_at'   => $row->review_at,
				'versions'    => $row->versions,
			),
			$rows
		);
		return (string) wp_json_encode( array( 'format' => self::FORMAT, 'version' => 1, 'replies' => $replies ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRETTY_PRINT ) . "\n";
	}

	public function read( string $content ): array {
		$data = json_decode( $content, true, 16 );
		if ( ! is_array( $data ) || self::FORMAT !== ( $data['format'] ?? null ) || ! is_array( $data['replies'] ?? null ) ) {
			throw SanadException::invalid( 'file', __( 'This is not a file of canned replies. Choose one that was exported here, or a CSV file.', 'sanad' ) );
		}
		return array_map(
			static fn ( array $reply ): ReplyRow => new ReplyRow(
				Data::text( $reply, 'title' ),
				Data::texts( $reply, 'folder' ),
				true === ( $reply['is_personal'] ?? false ),
				Data::text( $reply, 'shortcut' ),
				Data::text( $reply, 'when_to_use' ),
				Data::text( $reply, 'review_at' ),
				array_map(
					static fn ( array $version ): array => array( 'language' => Data::text( $version, 'language' ), 'title' => Data::text( $version, 'title' ), 'body_html' => Data::text( $version, 'body_html' ) ),
					Data::objects( $reply['versions'] ?? null )
				)
			),
			Data::objects( $data['replies'] )
		);
	}
}
