<?php
declare(strict_types=1);

namespace Sanad\SideRequests;

use Sanad\Database\Row;

/**
 * A question beside a ticket, to a colleague or to somebody outside. The customer never sees it,
 * and whoever is asked sees nothing of the ticket but what is written here.
 */
final class SideRequest {

	/**
	 * @param int    $user_id      Colleague who is asked; 0 for somebody outside.
	 * @param string $email        Where the question goes.
	 * @param string $name         Of who is asked; may be empty.
	 * @param int    $version      Rises with each change of the state; a patch says which one it saw.
	 * @param int    $link_version Raising it makes the old link worthless.
	 * @param int    $created_by   Agent who asked.
	 */
	public function __construct(
		public readonly int $id,
		public readonly int $ticket_id,
		public readonly string $subject,
		public readonly int $user_id,
		public readonly string $email,
		public readonly string $name,
		public readonly SideRequestState $state,
		public readonly int $version,
		public readonly int $link_version,
		public readonly int $created_by,
		public readonly \DateTimeImmutable $created_at,
		public readonly \DateTimeImmutable $updated_at
	) {}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		return new self(
			id: $row->int( 'id' ),
			ticket_id: $row->int( 'ticket_id' ),
			subject: $row->text( 'subject' ),
			user_id: $row->int( 'user_id' ),
			email: $row->text( 'email' ),
			name: $row->text( 'name' ),
			state: SideRequestState::from( $row->text( 'state' ) ),
			version: $row->int( 'version' ),
			link_version: $row->int( 'link_version' ),
			created_by: $row->int( 'created_by' ),
			created_at: $row->time( 'created_at' ),
			updated_at: $row->time( 'updated_at' )
		);
	}

	/** What people call who is asked. */
	public function asked_name(): string {
		return '' === $this->name ? $this->email : $this->name;
	}
}
