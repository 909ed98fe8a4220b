<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Tickets\Priority;
use Sanad\Tickets\Status;

/** What agents call the values of fields. */
final class Labels {

	public static function status( Status $status ): string {
		return match ( $status ) {
			Status::Open     => __( 'Open', 'sanad' ),
			Status::Pending  => __( 'Pending', 'sanad' ),
			Status::OnHold   => __( 'On hold', 'sanad' ),
			Status::Resolved => __( 'Resolved', 'sanad' ),
			Status::Closed   => __( 'Closed', 'sanad' ),
		};
	}

	public static function priority( Priority $priority ): string {
		return match ( $priority ) {
			Priority::Low    => __( 'Low', 'sanad' ),
			Priority::Normal => __( 'Normal', 'sanad' ),
			Priority::High   => __( 'High', 'sanad' ),
			Priority::Urgent => __( 'Urgent', 'sanad' ),
		};
	}
}
