<?php
declare(strict_types=1);

namespace Sanad\Macros\Actions;

use Sanad\Macros\Action;
use Sanad\Macros\RunState;
use Sanad\Macros\Situation;
use Sanad\Macros\Step;
use Sanad\Messages\MessageSanitizer;
use Sanad\Messages\NewMessage;
use Sanad\Rest\Data;
use Sanad\SanadException;
use Sanad\Tickets\TicketService;

/** Adds a note that only the team sees. Placeholders in it are left as they are. */
final class NoteAction implements Action {

	public function __construct( private readonly TicketService $service, private readonly MessageSanitizer $sanitizer ) {}

	public function type(): string {
		return 'note';
	}

	public function clean( array $given, \WP_User $author, bool $is_shared ): array {
		$html = $this->sanitizer->html( Data::text( $given, 'body_html' ) );
		if ( '' === $this->sanitizer->text_from_html( $html ) ) {
			throw SanadException::invalid( 'actions', __( 'Write the note.', 'sanad' ) );
		}
		return array( 'body_html' => $html );
	}

	public function prepare( array $action, Situation $situation ): Step {
		$html = Data::text( $action, 'body_html' );
		return new Step(
			$this->type(),
			__( 'Add a note', 'sanad' ),
			function ( RunState $run ) use ( $html, $situation ): array {
				$posted = $this->service->note( $run->ticket_id, new NewMessage( $run->key(), $situation->ticket->channel->of_answer(), html: $html ), $run->actor );
				return array( 'message_id' => $posted->message->id );
			},
			html: $html
		);
	}

	public function undo( array $done, Situation $situation ): void {
		$this->service->retract( $situation->ticket->id, Data::int( $done, 'message_id' ), $situation->actor );
	}
}
