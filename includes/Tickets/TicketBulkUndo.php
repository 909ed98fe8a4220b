<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Rest\CommonSchema;
use Sanad\Tags\Tag;

/** What takes a change of one of many tickets back: a change of its own, made by the server, since no client has loaded all of them. */
final class TicketBulkUndo {

	private const FIELDS = array( 'status', 'priority', 'assignee_id', 'team_id', 'topic_id' );

	/**
	 * @param TicketChanges $asked Only what was asked for is taken back: others may have changed the rest meanwhile.
	 * @param list<Tag> $tags_before
	 * @param list<Tag> $tags_after
	 * @param int|null  $read_before Up to which message the agent had read it; null if that was not changed.
	 * @return array<string, mixed>|null Shape TicketBulkItem; null if nothing was changed.
	 */
	public static function item( TicketChanges $asked, Ticket $before, array $tags_before, Ticket $after, array $tags_after, ?int $read_before ): ?array {
		$differences = TicketDifference::between( $before, $after );
		$undo        = array();
		foreach ( self::FIELDS as $field ) {
			if ( null !== $asked->{$field} && isset( $differences[ $field ] ) ) {
				$undo[ $field ] = $differences[ $field ]['from'];
			}
		}
		if ( isset( $undo['status'] ) && null !== $before->snoozed_until && null === $after->snoozed_until ) {
			$undo['snooze_until'] = CommonSchema::time( $before->snoozed_until );
		}
		if ( $before->folder !== $after->folder ) {
			$undo['folder'] = $before->folder->value;
		}
		$had     = array_column( $tags_before, 'name', 'id' );
		$has     = array_column( $tags_after, 'name', 'id' );
		$removed = array_values( array_diff_key( $had, $has ) );
		$added   = array_keys( array_diff_key( $has, $had ) );
		if ( array() !== $removed ) {
			$undo['add_tags'] = $removed;
		}
		if ( array() !== $added ) {
			$undo['remove_tags'] = $added;
		}
		if ( null !== $read_before ) {
			$undo['read_message_id'] = $read_before;
		}
		return array() === $undo ? null : array(
			'id'      => $after->id,
			'version' => $after->version,
		) + $undo;
	}
}
