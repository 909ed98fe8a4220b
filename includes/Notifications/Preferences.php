<?php
declare(strict_types=1);

namespace Sanad\Notifications;

/** How each agent wants to be told of what. Kept with his account, for this site. */
final class Preferences {

	/** Option of a user: channels by event, as lists of words. */
	public const OPTION = 'sanad_notifications';

	/** User meta of earlier versions: `off` for no mails. */
	public const EARLIER = 'sanad_notify';

	/**
	 * The channels of each event. Who switched all mails off in an earlier version gets none until he
	 * chooses anew.
	 *
	 * @return array<string, list<NotificationChannel>> By event.
	 */
	public function of( int $user_id ): array {
		$stored = get_user_option( self::OPTION, $user_id );
		if ( ! is_array( $stored ) ) {
			$stored = $this->from_earlier( $user_id );
		}
		$channels = array();
		foreach ( NotificationEvent::cases() as $event ) {
			$words                      = $stored[ $event->value ] ?? null;
			$channels[ $event->value ] = is_array( $words ) ? self::channels( $words ) : $event->defaults();
		}
		return $channels;
	}

	/** Whether he wants to be told of it at all. */
	public function wants( int $user_id, NotificationEvent $event ): bool {
		return array() !== $this->of( $user_id )[ $event->value ];
	}

	/** Whether he wants to be told of it in this way. */
	public function wants_by( int $user_id, NotificationEvent $event, NotificationChannel $channel ): bool {
		return in_array( $channel, $this->of( $user_id )[ $event->value ], true );
	}

	/** @param array<string, list<NotificationChannel>> $channels By event; events that are not named stay as they are. */
	public function save( int $user_id, array $channels ): void {
		$words = array_map(
			static fn ( array $list ): array => array_map( static fn ( NotificationChannel $channel ): string => $channel->value, $list ),
			$channels + $this->of( $user_id )
		);
		update_user_option( $user_id, self::OPTION, $words );
	}

	/**
	 * What an earlier version was told, written down as it is kept now.
	 *
	 * @return array<string, list<string>>
	 */
	private function from_earlier( int $user_id ): array {
		if ( 'off' !== get_user_meta( $user_id, self::EARLIER, true ) ) {
			return array();
		}
		$words = array();
		foreach ( NotificationEvent::cases() as $event ) {
			$others                 = array_filter( $event->defaults(), static fn ( NotificationChannel $channel ): bool => NotificationChannel::Mail !== $channel );
			$words[ $event->value ] = array_values( array_map( static fn ( NotificationChannel $channel ): string => $channel->value, $others ) );
		}
		update_user_option( $user_id, self::OPTION, $words );
		return $words;
	}

	/**
	 * @param array<mixed> $words
	 * @return list<NotificationChannel>
	 */
	private static function channels( array $words ): array {
		return array_values( array_filter( NotificationChannel::cases(), static fn ( NotificationChannel $channel ): bool => in_array( $channel->value, $words, true ) ) );
	}
}
