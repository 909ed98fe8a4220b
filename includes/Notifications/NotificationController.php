<?php
declare(strict_types=1);

namespace Sanad\Notifications;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Policy;
use Sanad\Security\RateLimiter;
use Sanad\Tickets\TicketRepository;

/** An agent's own notifications, and how he wants them. Nobody reaches those of somebody else. */
final class NotificationController extends Controller {

	/** Test mails in a span of seconds. */
	private const TESTS        = 5;
	private const TEST_SECONDS = 600;

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly NotificationRepository $notifications,
		private readonly Preferences $preferences,
		private readonly TicketRepository $tickets,
		private readonly RateLimiter $limiter,
		private readonly TestMail $test_mail
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/notifications', Endpoint::get( $this->list( ... ), $this->staff(), 'NotificationList', 'NotificationQuery' ) );
		$this->route( '/notifications/seen', Endpoint::post( $this->see( ... ), $this->staff(), 'NotificationsLeft', 'NotificationsSeen' ) );
		$this->route(
			'/me/notifications',
			Endpoint::get( $this->show( ... ), $this->staff(), 'NotificationPreferences' ),
			Endpoint::put( $this->save( ... ), $this->staff(), 'NotificationPreferences', 'NotificationPreferencesSave' )
		);
		$this->route( '/me/notifications/test', Endpoint::post( $this->test( ... ), $this->staff(), 'NotificationTest' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function list( \WP_REST_Request $request ): array {
		$input = new Input( $request );
		$user  = wp_get_current_user();
		return array(
			'items'  => $this->present( $this->notifications->of_user( $user->ID, $input->int( 'after' ), $input->bool( 'unseen', false ), $input->int( 'per_page', 30 ) ), $user ),
			'unseen' => $this->unseen( $user ),
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{unseen: int}
	 */
	private function see( \WP_REST_Request $request ): array {
		$input = new Input( $request );
		$user  = wp_get_current_user();
		$this->notifications->see( $user->ID, $input->ids( 'ids' ) );
		if ( $input->has( 'ticket_id' ) ) {
			$this->notifications->see_ticket( $user->ID, $input->int( 'ticket_id' ) );
		}
		if ( $input->has( 'until' ) ) {
			$this->notifications->see_until( $user->ID, $input->int( 'until' ) );
		}
		return array( 'unseen' => $this->unseen( $user ) );
	}

	/** @return array<string, mixed> */
	private function show(): array {
		$user = wp_get_current_user();
		return array(
			'items' => NotificationSchema::preferences( $this->preferences->of( $user->ID ) ),
			'email' => $user->user_email,
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function save( \WP_REST_Request $request ): array {
		$channels = array();
		foreach ( ( new Input( $request ) )->objects( 'items' ) as $item ) {
			$event = NotificationEvent::tryFrom( $item->text( 'event' ) );
			if ( null !== $event ) {
				$channels[ $event->value ] = array_values( array_filter( NotificationChannel::cases(), static fn ( NotificationChannel $channel ): bool => $item->bool( $channel->value, false ) ) );
			}
		}
		$this->preferences->save( get_current_user_id(), $channels );
		return $this->show();
	}

	/** @return array{sent_to: string} */
	private function test(): array {
		$user = wp_get_current_user();
		$this->limiter->hit( 'notification_test', (string) $user->ID, self::TESTS, self::TEST_SECONDS );
		$this->test_mail->send( $user );
		return array( 'sent_to' => $user->user_email );
	}

	/** How many he has not seen, of those that he may see. */
	private function unseen( \WP_User $user ): int {
		return count( $this->present( $this->notifications->of_user( $user->ID, 0, true, NotificationSchema::MAX ), $user ) );
	}

	/**
	 * Those about tickets that he may still see.
	 *
	 * @param list<Notification> $all
	 * @return list<array<string, mixed>>
	 */
	private function present( array $all, \WP_User $user ): array {
		$tickets  = $this->policy->viewable( $user, $this->tickets->find_many( array_values( array_unique( array_map( static fn ( Notification $one ): int => $one->ticket_id, $all ) ) ) ) );
		$channels = $this->preferences->of( $user->ID );
		$items    = array();
		foreach ( $all as $one ) {
			$ticket = $tickets[ $one->ticket_id ] ?? null;
			if ( null !== $ticket ) {
				$items[] = NotificationSchema::notification( $one, $ticket, $channels[ $one->event->value ] ?? array() );
			}
		}
		return $items;
	}
}
