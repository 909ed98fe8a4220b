<?php
declare(strict_types=1);

namespace Sanad\Macros\Actions;

use Sanad\Macros\Action;
use Sanad\Macros\FieldChange;
use Sanad\Macros\Situation;
use Sanad\Macros\Step;
use Sanad\Rest\Data;
use Sanad\SanadException;
use Sanad\Tickets\TicketChanges;
use Sanad\Topics\TopicRepository;

/** Sets or removes the topic. */
final class TopicAction implements Action {

	public function __construct( private readonly FieldChange $fields, private readonly TopicRepository $topics ) {}

	public function type(): string {
		return 'topic';
	}

	public function clean( array $given, \WP_User $author, bool $is_shared ): array {
		$id = Data::int( $given, 'topic_id' );
		if ( 0 !== $id && null === $this->topics->find( $id ) ) {
			throw SanadException::invalid( 'actions', __( 'There is no such topic.', 'sanad' ) );
		}
		return array( 'topic_id' => $id );
	}

	public function prepare( array $action, Situation $situation ): Step {
		$id    = Data::int( $action, 'topic_id' );
		$topic = 0 === $id ? null : $this->topics->find( $id );
		if ( 0 !== $id && null === $topic ) {
			return Step::impossible( $this->type(), __( 'Set the topic', 'sanad' ), __( 'The topic of this step was deleted. Choose another in the macro.', 'sanad' ) );
		}
		/* translators: %s: name of a topic, such as Delivery. */
		$sentence = null === $topic ? __( 'Remove the topic', 'sanad' ) : sprintf( __( 'Set the topic to %s', 'sanad' ), $topic->name );
		return $this->fields->step( $this->type(), $sentence, 'topic_id', static fn ( ?int $version ): TicketChanges => new TicketChanges( version: $version, topic_id: $id ) );
	}

	public function undo( array $done, Situation $situation ): void {
		$this->fields->undo( $done, $situation );
	}
}
