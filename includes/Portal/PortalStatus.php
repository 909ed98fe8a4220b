<?php
declare(strict_types=1);

namespace Sanad\Portal;

use Sanad\Tickets\Status;

/** Where a ticket stands, as its customer sees it: whose turn it is, not how the team works. */
enum PortalStatus: string {

	case Working = 'working';
	case Waiting = 'waiting';
	case Solved  = 'solved';

	public static function of( Status $status ): self {
		return match ( $status ) {
			Status::Open, Status::OnHold     => self::Working,
			Status::Pending                  => self::Waiting,
			Status::Resolved, Status::Closed => self::Solved,
		};
	}

	/** Plain text. */
	public function label(): string {
		return match ( $this ) {
			self::Working => __( 'We are on it', 'sanad' ),
			self::Waiting => __( 'Waiting for you', 'sanad' ),
			self::Solved  => __( 'Solved', 'sanad' ),
		};
	}
}
