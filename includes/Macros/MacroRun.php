<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Database\Row;
use Sanad\Rest\Data;

/** One run of a macro, as it is kept. */
final class MacroRun {

	public const DONE   = 'done';
	public const UNDONE = 'undone';

	/**
	 * @param int                $message_id Reply that was sent; 0 for none.
	 * @param string             $actor_type One of the constants of {@see \Sanad\Actor}.
	 * @param list<array<string, mixed>> $steps `type`, `sentence`, `done`, `problem`, `undo`.
	 */
	public function __construct(
		public readonly int $id,
		public readonly int $macro_id,
		public readonly string $macro_name,
		public readonly int $ticket_id,
		public readonly int $message_id,
		public readonly string $actor_type,
		public readonly int $actor_id,
		public readonly string $state,
		public readonly array $steps,
		public readonly \DateTimeImmutable $undo_until
	) {}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		return new self(
			id: $row->int( 'id' ),
			macro_id: $row->int( 'macro_id' ),
			macro_name: $row->text( 'macro_name' ),
			ticket_id: $row->int( 'ticket_id' ),
			message_id: $row->int( 'message_id' ),
			actor_type: $row->text( 'actor_type' ),
			actor_id: $row->int( 'actor_id' ),
			state: $row->text( 'state' ),
			steps: Data::objects( json_decode( $row->text( 'steps' ), true ) ),
			undo_until: $row->time( 'undo_until' )
		);
	}
}
