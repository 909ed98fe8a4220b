<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/** Which of the fields that people set differ between two states of a ticket. */
final class TicketDifference {

	/** @return array<string, array{from: int|string|null, to: int|string|null}> By field name of {@see self::fields()}. */
	public static function between( Ticket $before, Ticket $after ): array {
		$old         = self::fields( $before );
		$differences = array();
		foreach ( self::fields( $after ) as $name => $value ) {
			if ( $old[ $name ] !== $value ) {
				$differences[ $name ] = array( 'from' => $old[ $name ], 'to' => $value );
			}
		}
		return $differences;
	}

	/**
	 * The fields that people set, as activity and conflicts tell of them.
	 *
	 * @return array{status: string, priority: string, assignee_id: int, team_id: int, topic_id: int, order_id: int, subject: string, snoozed_until: string|null}
	 */
	public static function fields( Ticket $ticket ): array {
		return array(
			'status'        => $ticket->status->value,
			'priority'      => $ticket->priority->slug(),
			'assignee_id'   => $ticket->assignee_id,
			'team_id'       => $ticket->team_id,
			'topic_id'      => $ticket->topic_id,
			'order_id'      => $ticket->order_id,
			'subject'       => $ticket->subject,
			'snoozed_until' => $ticket->snoozed_until?->format( 'Y-m-d\TH:i:s\Z' ),
		);
	}
}
