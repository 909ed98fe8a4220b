<?php
declare(strict_types=1);

namespace Sanad\Notifications;

use Sanad\Rest\CommonSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;
use Sanad\Tickets\Ticket;

/** What agents are told of, and how they want to be told. */
final class NotificationSchema implements SchemaProvider {

	/** Most notifications that one answer holds; more unseen ones than that are not counted either. */
	public const MAX = 100;

	public static function definitions(): array {
		$event    = Type::ref( 'NotificationEvent' );
		$channels = array(
			'event'   => $event,
			'mail'    => Type::bool(),
			'browser' => Type::bool(),
			'sound'   => Type::bool(),
		);
		return array(
			'NotificationEvent' => Type::one_of( array_column( NotificationEvent::cases(), 'value' ) ),
			'Notification'      => Type::object(
				array(
					'id'         => Type::id(),
					'event'      => $event,
					'ticket'     => Type::object(
						array(
							'id'      => Type::id(),
							'number'  => Type::int( 1 ),
							'subject' => Type::text(),
						)
					),
					'message_id' => Type::described( Type::id( true ), 'What it is about; 0 for the ticket as a whole.' ),
					'actor_name' => Type::described( Type::text(), 'Who did it; empty for Sanad itself.' ),
					'browser'    => Type::described( Type::bool(), 'Whether it is to pop up.' ),
					'sound'      => Type::described( Type::bool(), 'Whether it is to be heard.' ),
					'created_at' => Type::time(),
					'seen_at'    => Type::nullable( Type::ref( 'Time' ) ),
				)
			),
			'NotificationList'  => Type::object(
				array(
					'items'  => Type::described( Type::list( Type::ref( 'Notification' ) ), 'Newest first.' ),
					'unseen' => Type::described( Type::int(), 'How many there are that have not been seen, up to ' . self::MAX . '.' ),
				)
			),
			'NotificationQuery' => Type::object(
				array(
					'after'    => Type::described( Type::id( true ), 'Only those with a larger id.' ) + array( 'default' => 0 ),
					'unseen'   => Type::bool() + array( 'default' => false ),
					'per_page' => Type::int( 1, self::MAX ) + array( 'default' => 30 ),
				),
				array( 'after', 'unseen', 'per_page' )
			),
			'NotificationsSeen' => Type::described(
				Type::object(
					array(
						'ids'       => Type::list( Type::id(), self::MAX ),
						'ticket_id' => Type::described( Type::id(), 'All about this ticket.' ),
						'until'     => Type::described( Type::id(), 'All up to this one.' ),
					),
					array( 'ids', 'ticket_id', 'until' )
				),
				'Which have been seen; each part adds to the others.'
			),
			'NotificationsLeft'       => Type::object( array( 'unseen' => Type::int() ) ),
			'NotificationPreference'  => Type::object( $channels ),
			'NotificationPreferences' => Type::object(
				array(
					'items' => Type::list( Type::ref( 'NotificationPreference' ), count( NotificationEvent::cases() ) ),
					'email' => Type::described( Type::text(), 'Where mails go.' ),
				)
			),
			'NotificationPreferencesSave' => Type::object( array( 'items' => Type::list( Type::ref( 'NotificationPreference' ), count( NotificationEvent::cases() ) ) ) ),
			'NotificationTest'            => Type::object( array( 'sent_to' => Type::text() ) ),
		);
	}

	/**
	 * @param list<NotificationChannel> $channels How its reader wants to be told of it.
	 * @return array<string, mixed>
	 */
	public static function notification( Notification $one, Ticket $ticket, array $channels ): array {
		return array(
			'id'         => $one->id,
			'event'      => $one->event->value,
			'ticket'     => array(
				'id'      => $ticket->id,
				'number'  => $ticket->number,
				'subject' => $ticket->subject,
			),
			'message_id' => $one->message_id,
			'actor_name' => $one->actor_name,
			'browser'    => in_array( NotificationChannel::Browser, $channels, true ),
			'sound'      => in_array( NotificationChannel::Sound, $channels, true ),
			'created_at' => CommonSchema::time( $one->created_at ),
			'seen_at'    => CommonSchema::time_or_null( $one->seen_at ),
		);
	}

	/**
	 * @param array<string, list<NotificationChannel>> $preferences By event.
	 * @return list<array<string, mixed>>
	 */
	public static function preferences( array $preferences ): array {
		$items = array();
		foreach ( NotificationEvent::cases() as $event ) {
			$item = array( 'event' => $event->value );
			foreach ( NotificationChannel::cases() as $channel ) {
				$item[ $channel->value ] = in_array( $channel, $preferences[ $event->value ] ?? array(), true );
			}
			$items[] = $item;
		}
		return $items;
	}
}
