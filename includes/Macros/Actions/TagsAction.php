<?php
declare(strict_types=1);

namespace Sanad\Macros\Actions;

use Sanad\Macros\Action;
use Sanad\Macros\RunState;
use Sanad\Macros\Situation;
use Sanad\Macros\Step;
use Sanad\Messages\Snippet;
use Sanad\Rest\Data;
use Sanad\SanadException;
use Sanad\Tags\Tag;
use Sanad\Tags\TagRepository;
use Sanad\Tags\TagSchema;
use Sanad\Tickets\TicketService;

/** Puts tags on the ticket and takes others off. */
final class TagsAction implements Action {

	public function __construct( private readonly TicketService $service, private readonly TagRepository $tags ) {}

	public function type(): string {
		return 'tags';
	}

	public function clean( array $given, \WP_User $author, bool $is_shared ): array {
		$add    = array();
		$remove = Data::ids( $given, 'remove' );
		foreach ( Data::texts( $given, 'add' ) as $name ) {
			$name = mb_substr( Snippet::plain( $name ), 0, TagSchema::MAX_NAME );
			if ( '' !== $name ) {
				$add[] = $name;
			}
		}
		if ( array() === $add && array() === $remove ) {
			throw SanadException::invalid( 'actions', __( 'Choose a tag to add or to remove.', 'sanad' ) );
		}
		return array( 'add' => $add, 'remove' => $remove );
	}

	public function prepare( array $action, Situation $situation ): Step {
		$add      = Data::texts( $action, 'add' );
		$known    = $this->tags->find_many( Data::ids( $action, 'remove' ) );
		$comma    = wp_get_list_item_separator();
		$sentence = array();
		if ( array() !== $add ) {
			/* translators: %s: names of tags. */
			$sentence[] = sprintf( __( 'Add the tags %s', 'sanad' ), implode( $comma, $add ) );
		}
		if ( array() !== $known ) {
			/* translators: %s: names of tags. */
			$sentence[] = sprintf( __( 'Remove the tags %s', 'sanad' ), implode( $comma, array_map( static fn ( Tag $tag ): string => $tag->name, $known ) ) );
		}
		if ( array() === $sentence ) {
			return Step::left_out( $this->type(), __( 'Remove tags', 'sanad' ), __( 'The tags of this step were deleted.', 'sanad' ) );
		}
		return new Step( $this->type(), implode( ' · ', $sentence ), fn ( RunState $run ): array => $this->run( $run, $add, array_keys( $known ) ) );
	}

	public function undo( array $done, Situation $situation ): void {
		$there = array_keys( $this->tags->find_many( Data::ids( $done, 'removed' ) ) );
		$this->service->change_tags( $situation->ticket->id, $there, Data::ids( $done, 'added' ), $situation->actor );
	}

	/**
	 * @param list<string> $add
	 * @param list<int>    $remove
	 * @return array<string, mixed>
	 */
	private function run( RunState $run, array $add, array $remove ): array {
		$before = $this->ids( $run->ticket_id );
		$wanted = array_map( fn ( string $name ): int => $this->tags->find_or_create( $name )->id, $add );
		$this->service->change_tags( $run->ticket_id, array_values( array_unique( $wanted ) ), $remove, $run->actor );
		$after = $this->ids( $run->ticket_id );
		return array(
			'added'   => array_values( array_diff( $after, $before ) ),
			'removed' => array_values( array_diff( $before, $after ) ),
		);
	}

	/** @return list<int> */
	private function ids( int $ticket_id ): array {
		return array_map( static fn ( Tag $tag ): int => $tag->id, $this->tags->for_tickets( array( $ticket_id ) )[ $ticket_id ] ?? array() );
	}
}
