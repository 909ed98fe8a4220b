<?php
declare(strict_types=1);

namespace Sanad\Privacy;

use Sanad\Customers\CustomerRepository;
use Sanad\Customers\Identity;
use Sanad\Customers\IdentityType;
use Sanad\Desk;
use Sanad\Notifications\NotificationRepository;
use Sanad\SideRequests\SideRequestEraser;
use Sanad\SideRequests\SideRequestRepository;

/** Answers WordPress's privacy tools: what a person gets, what is erased, and what the owner may say about it. */
final class PrivacyFeature {

	/** After those who find a person by what this erases last. */
	private const PRIORITY = 20;

	/** @var list<PersonalData> In the order in which they are erased; the customer, by whom all else is found, comes last. */
	private readonly array $kinds;

	private readonly CustomerRepository $customers;

	public function __construct( Desk $desk ) {
		$tickets         = new TicketsOfPerson( $desk->db, $desk->foreign_messages, $desk->tickets );
		$requests        = new SideRequestRepository( $desk->db, $desk->clock );
		$notifications   = new NotificationRepository( $desk->db, $desk->clock );
		$this->customers = $desk->customers;
		$this->kinds     = array(
			new TicketData( $tickets, $desk->tickets, $desk->service, $notifications ),
			new MessageData( $desk->db, $tickets, $desk->messages, $desk->tickets, $desk->service, $desk->attachments, $desk->links ),
			new SideRequestData( $tickets, $requests, new SideRequestEraser( $desk->db, $requests, $desk->attachments, $desk->sanitizer, $desk->outbox, $desk->moves, $desk->activity ) ),
			new NotificationData( $notifications, $desk->tickets ),
			new CustomerData( $desk->customers, $desk->participants, $desk->intake ),
		);
	}

	/** Adds the hooks. */
	public function register(): void {
		add_filter( 'wp_privacy_personal_data_exporters', array( $this, 'add_exporters' ), self::PRIORITY );
		add_filter( 'wp_privacy_personal_data_erasers', array( $this, 'add_erasers' ), self::PRIORITY );
		add_action( 'admin_init', array( new PolicyText(), 'suggest' ) );
	}

	/**
	 * @param array<string, array<string, mixed>> $exporters
	 * @return array<string, array<string, mixed>>
	 */
	public function add_exporters( array $exporters ): array {
		foreach ( $this->kinds as $kind ) {
			$exporters[ $kind->name() ] = array(
				'exporter_friendly_name' => $kind->label(),
				'callback'               => fn ( string $email, int $page = 1 ): array => $kind->export( $this->person( $email ), max( 1, $page ) )->to_array( $kind ),
			);
		}
		return $exporters;
	}

	/**
	 * @param array<string, array<string, mixed>> $erasers
	 * @return array<string, array<string, mixed>>
	 */
	public function add_erasers( array $erasers ): array {
		foreach ( $this->kinds as $kind ) {
			$erasers[ $kind->name() ] = array(
				'eraser_friendly_name' => $kind->label(),
				'callback'             => fn ( string $email, int $page = 1 ): array => $kind->erase( $this->person( $email ), max( 1, $page ) )->to_array(),
			);
		}
		return $erasers;
	}

	private function person( string $email ): Person {
		$user = get_user_by( 'email', $email );
		return new Person( Identity::normalise( IdentityType::Email, $email ), $this->customers->of_person( $email ), false === $user ? 0 : $user->ID );
	}
}
