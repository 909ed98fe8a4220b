<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\SanadException;

/** Adds to "a new message arrived" the messages themselves, so that the agent can read them at once. */
final class UnseenMessages {

	public function __construct( private readonly MessageRepository $messages, private readonly MessageSchema $schema ) {}

	/** The same conflict with the messages in place of their ids. */
	public function added_to( SanadException $e, int $ticket_id, int $seen_message_id ): SanadException {
		$ids    = is_array( $e->data['messages'] ?? null ) ? $e->data['messages'] : array();
		$unseen = array_filter(
			$this->messages->newer_than( $ticket_id, $seen_message_id ),
			static fn ( Message $message ): bool => in_array( $message->id, $ids, true )
		);
		return SanadException::conflict(
			$e->error_code,
			$e->getMessage(),
			array( 'messages' => $this->schema->messages( array_values( $unseen ) ) ) + $e->data
		);
	}
}
