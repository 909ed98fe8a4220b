<?php
declare(strict_types=1);

namespace Sanad\Privacy;

use Sanad\Database\Timestamp;
use Sanad\SideRequests\SideMessage;
use Sanad\SideRequests\SideRequest;
use Sanad\SideRequests\SideRequestEraser;
use Sanad\SideRequests\SideRequestRepository;

/**
 * What was asked beside tickets. Whoever was asked gets what he was asked and what he answered; the
 * customer whose ticket it is has never seen it and gets nothing, but it is erased with his ticket.
 */
final class SideRequestData implements PersonalData {

	private const PER_PAGE = 50;

	public function __construct(
		private readonly TicketsOfPerson $of_person,
		private readonly SideRequestRepository $requests,
		private readonly SideRequestEraser $eraser
	) {}

	public function name(): string {
		return 'sanad-side-requests';
	}

	public function label(): string {
		return __( 'Questions that support asked a person', 'sanad' );
	}

	public function export( Person $person, int $page ): ExportedPage {
		$requests = $this->requests->asked_of( $person->email, $person->user_id, self::PER_PAGE, ( $page - 1 ) * self::PER_PAGE );
		$messages = $this->requests->messages( array_map( static fn ( SideRequest $request ): int => $request->id, $requests ) );
		$items    = array();
		foreach ( $requests as $request ) {
			$items[ "sanad-side-request-{$request->id}" ] = array(
				array( __( 'Subject', 'sanad' ), $request->subject ),
				array( __( 'Name', 'sanad' ), $request->name ),
				array( __( 'Email', 'sanad' ), $request->email ),
				array( __( 'Asked', 'sanad' ), Timestamp::to_sql( $request->created_at ) . ' UTC' ),
				...array_map(
					static fn ( SideMessage $message ): array => array( $message->is_answer() ? __( 'Your answer', 'sanad' ) : __( 'Question', 'sanad' ), $message->body_text ),
					$messages[ $request->id ] ?? array()
				),
			);
		}
		return new ExportedPage( $items, count( $requests ) < self::PER_PAGE );
	}

	public function erase( Person $person, int $page ): ErasedPage {
		$about = $this->requests->of_tickets( $this->of_person->own( $person ), self::PER_PAGE, ( $page - 1 ) * self::PER_PAGE );
		foreach ( $about as $request ) {
			$this->eraser->about( $request );
		}
		// What is erased is no longer found by the address: the rest always begins anew.
		$asked = $this->requests->asked_of( $person->email, 0, self::PER_PAGE, 0 );
		foreach ( $asked as $request ) {
			$this->eraser->asked_of( $request );
		}
		$done = max( count( $about ), count( $asked ) ) < self::PER_PAGE;
		return new ErasedPage(
			array() !== $about || array() !== $asked,
			$done,
			array() === $asked ? array() : array( __( 'What support asked this person about the tickets of others was kept without name and address, because it is part of these tickets. The answers were removed.', 'sanad' ) )
		);
	}
}
