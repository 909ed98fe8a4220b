<?php
declare(strict_types=1);

namespace Sanad\CannedReplies\Exchange;

use Sanad\CannedReplies\CannedReply;
use Sanad\CannedReplies\CannedReplyService;
use Sanad\CannedReplies\Limits;
use Sanad\CannedReplies\ReplyFields;
use Sanad\CannedReplies\ReplyFolders;
use Sanad\Messages\MessageSanitizer;
use Sanad\Messages\Snippet;
use Sanad\Placeholders\TemplateHtml;
use Sanad\SanadException;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/**
 * Brings canned replies in from a file, each by itself: one that cannot be taken is skipped with its
 * reason. A reply of the same title in the same folder is changed; what is there already is skipped.
 * Personal ones become the importer's own.
 */
final class ReplyImport {

	/** @var array<string, CannedReply> Those that are there, by {@see self::key()}. */
	private array $there = array();

	public function __construct(
		private readonly CannedReplyService $service,
		private readonly ReplyFolders $folders,
		private readonly ReplyExport $export,
		private readonly MessageSanitizer $sanitizer,
		private readonly Policy $policy
	) {}

	/**
	 * @param list<ReplyRow> $rows
	 * @param bool           $is_dry Only tells what would happen.
	 * @return array{dry_run: bool, created: int, updated: int, skipped: int, items: list<array{title: string, action: string, reason: string|null, id: int|null, language: string}>}
	 */
	public function import( array $rows, \WP_User $user, bool $is_dry ): array {
		if ( count( $rows ) > Limits::REPLIES ) {
			/* translators: %d: a number of canned replies. */
			throw SanadException::too_large( sprintf( __( 'At most %d canned replies can be imported at once.', 'sanad' ), Limits::REPLIES ) );
		}
		$this->there = array();
		foreach ( $this->service->usable( $user ) as $reply ) {
			$this->there[ $this->key( $this->export->row( $reply ) ) ] = $reply;
		}
		$items = array_map( fn ( ReplyRow $row ): array => $this->item( $row, $user, $is_dry ), $rows );
		$count = array_count_values( array_column( $items, 'action' ) );
		return array(
			'dry_run' => $is_dry,
			'created' => $count['created'] ?? 0,
			'updated' => $count['updated'] ?? 0,
			'skipped' => $count['skipped'] ?? 0,
			'items'   => $items,
		);
	}

	/** @return array{title: string, action: string, reason: string|null, id: int|null, language: string} */
	private function item( ReplyRow $row, \WP_User $user, bool $is_dry ): array {
		$before = $this->there[ $this->key( $row ) ] ?? null;
		$item   = array( 'title' => Snippet::of( $row->title, Limits::TITLE ), 'action' => 'skipped', 'reason' => null, 'id' => $before->id ?? null, 'language' => mb_substr( $row->versions[0]['language'] ?? '', 0, 2 ) );
		if ( null !== $before && $this->is_same( $before, $row ) ) {
			return array( 'reason' => __( 'It is there already.', 'sanad' ) ) + $item;
		}
		try {
			[ $fields, $reason ] = $this->fields( $row, $before, $user, $is_dry );
			$this->service->check( $before, $fields, $user );
			if ( ! $is_dry ) {
				$saved                             = null === $before ? $this->service->create( $fields, $user ) : $this->service->change( $before->id, $fields, $user );
				$item['id']                        = $saved->id;
				$this->there[ $this->key( $row ) ] = $saved;
			}
		} catch ( SanadException $e ) {
			if ( $e->status >= 500 ) {
				throw $e;
			}
			return array( 'reason' => $e->getMessage() ) + $item;
		}
		return array( 'action' => null === $before ? 'created' : 'updated', 'reason' => $reason ) + $item;
	}

	/**
	 * @return array{ReplyFields, string|null} With what was left out, as a sentence.
	 * @throws SanadException 400.
	 */
	private function fields( ReplyRow $row, ?CannedReply $before, \WP_User $user, bool $is_dry ): array {
		$reasons   = array();
		$folder_id = $this->folder_id( $row->folder, $user, $is_dry );
		if ( null === $folder_id ) {
			$folder_id = 0;
			$reasons[] = __( 'You may not make its folder, so it lies in none.', 'sanad' );
		}
		foreach ( $row->versions as $version ) {
			if ( 1 !== preg_match( '/^([a-z]{2})?$/D', $version['language'] ) ) {
				/* translators: %s: what a file says of a language. */
				throw SanadException::invalid( 'versions', sprintf( __( '“%s” is not a language. Write two letters, such as ar.', 'sanad' ), Snippet::of( $version['language'], 20 ) ) );
			}
		}
		$fields = $this->made( $row, $folder_id, $row->shortcut );
		try {
			$this->service->check( $before, $fields, $user );
		} catch ( SanadException $e ) {
			if ( 'shortcut' !== ( $e->data['field'] ?? '' ) ) {
				throw $e;
			}
			$fields    = $this->made( $row, $folder_id, $before->shortcut ?? '' );
			$reasons[] = $e->getMessage() . ' ' . __( 'It was left out.', 'sanad' );
		}
		return array( $fields, array() === $reasons ? null : implode( ' ', $reasons ) );
	}

	private function made( ReplyRow $row, int $folder_id, string $shortcut ): ReplyFields {
		return new ReplyFields(
			title: $row->title,
			folder_id: $folder_id,
			is_personal: $row->is_personal,
			shortcut: $shortcut,
			when_to_use: $row->when_to_use,
			versions: $row->versions,
			review_at: $row->review_at
		);
	}

	/**
	 * @param list<string> $names
	 * @return int|null 0 for none; null if it is missing and may not be made.
	 */
	private function folder_id( array $names, \WP_User $user, bool $is_dry ): ?int {
		$id = 0;
		foreach ( $names as $name ) {
			$child = $this->folders->child( $id, $name );
			if ( null === $child ) {
				if ( ! $this->policy->can( $user, Ability::ManageContent ) ) {
					return null;
				}
				return $is_dry ? 0 : $this->folders->at_path( $names );
			}
			$id = $child;
		}
		return $id;
	}

	private function key( ReplyRow $row ): string {
		return implode( "\0", array( $row->is_personal ? 'own' : 'shared', Snippet::plain( $row->title ), ...array_map( Snippet::plain( ... ), $row->folder ) ) );
	}

	private function is_same( CannedReply $reply, ReplyRow $row ): bool {
		$there = $this->export->row( $reply );
		$html  = fn ( array $version ): array => array( 'body_html' => TemplateHtml::clean( $this->sanitizer, is_string( $version['body_html'] ?? null ) ? $version['body_html'] : '' ) ) + $version;
		return $there->shortcut === ltrim( $row->shortcut, '/' )
			&& $there->when_to_use === $row->when_to_use
			&& $there->review_at === $row->review_at
			&& array_map( $html, $there->versions ) === array_map( $html, $row->versions );
	}
}
