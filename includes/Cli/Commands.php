<?php
declare(strict_types=1);

namespace Sanad\Cli;

use Sanad\Database\Connection;
use Sanad\Tickets\CounterAudit;
use Sanad\Tickets\TicketCounters;

/** The root of what can be done by WP-CLI: `wp sanad …`. */
final class Commands {

	public function __construct(
		private readonly Connection $db,
		private readonly TicketCounters $counters
	) {}

	/** Adds the commands; nothing outside of WP-CLI. */
	public function register(): void {
		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			\WP_CLI::add_command( 'sanad counters', new CountersCommand( new CounterAudit( $this->db ), $this->counters ) );
		}
	}
}
