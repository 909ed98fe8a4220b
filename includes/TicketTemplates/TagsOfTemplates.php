<?php
declare(strict_types=1);

namespace Sanad\TicketTemplates;

use Sanad\Tags\Tag;

/** Lets templates follow a tag that was merged into another: they name it by its id. */
final class TagsOfTemplates {

	public function __construct( private readonly TicketTemplateRepository $templates ) {}

	public function register(): void {
		add_action( 'sanad_tag_merged', array( $this, 'merge' ), 10, 2 );
	}

	public function merge( Tag $old, Tag $new ): void {
		foreach ( $this->templates->all() as $template ) {
			$ids = array_map( static fn ( int $id ): int => $id === $old->id ? $new->id : $id, $template->fields->tag_ids );
			if ( $ids !== $template->fields->tag_ids ) {
				$this->templates->update( $template->id, $template->version, array( 'fields' => $template->fields->with_tags( array_values( array_unique( $ids ) ) )->to_json() ) );
			}
		}
	}
}
