<?php
declare(strict_types=1);

namespace Sanad\Pulse;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** What browsers of agents need to hear of changes. */
final class PulseSchema implements SchemaProvider {

	/** Tickets that one browser may watch at once: more tabs than anybody reads in. */
	public const MAX_TICKETS = 20;

	/** Counters that may be asked for at once: those of the tickets with presence, the teams' and the check. */
	public const MAX_NAMES = 80;

	public static function definitions(): array {
		return array(
			'Pulse' => Type::object(
				array(
					'name'    => Type::described( Type::text(), 'Names it where files cannot be had.' ),
					'url'     => Type::described( Type::url(), 'Holds the counter; ask with revalidation and compare for inequality.' ),
					'counter' => Type::int(),
				)
			),
			'WatchedTicket' => Type::object(
				array(
					'id'         => Type::id(),
					'version'    => Type::described( Type::int( 1 ), 'As the ticket is now: who holds an older one asks for it.' ),
					'updated_at' => Type::time(),
					'pulse'      => Type::ref( 'Pulse' ),
					'presence'   => Type::ref( 'Pulse' ),
				)
			),
			'PulseWatch' => Type::object(
				array(
					'has_files'      => Type::described( Type::bool(), 'False where another host serves the uploads: ask the route for the counters instead.' ),
					'folder_url'     => Type::described( Type::url(), 'Must not list anything.' ),
					'merged_seconds' => Type::described( Type::int(), 'Seconds to wait after a change on the desk before asking what is new: later changes of that span bump nothing.' ),
					'desk'           => Type::described( Type::list( Type::ref( 'Pulse' ) ), 'Lists and counts: one, or one a team for whoever sees only his teams.' ),
					'tickets'        => Type::described( Type::list( Type::ref( 'WatchedTicket' ) ), 'Those that may be seen.' ),
					'check'          => Type::described( Type::ref( 'Pulse' ), 'Moves by the check route only.' ),
				)
			),
			'PulseWatchRequest' => Type::object( array( 'tickets' => Type::list( Type::id(), self::MAX_TICKETS ) ), array( 'tickets' ) ),
			'PulseCounters'     => Type::object(
				array(
					'counters' => array(
						'type'                 => 'object',
						'description'          => 'By name; absent is what nobody watches any more.',
						'additionalProperties' => Type::int(),
					),
				)
			),
			'PulseQuery' => Type::object( array( 'names' => Type::list( array( 'pattern' => '^[0-9a-f]{32}$' ) + Type::text( 32, 32 ), self::MAX_NAMES ) ) ),
			'PulseCheck' => Type::object( array( 'counter' => Type::int() ) ),
		);
	}
}
