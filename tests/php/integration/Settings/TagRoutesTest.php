<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Settings;

use Sanad\Actor;
use Sanad\Tags\TagEditor;
use Sanad\Tags\TagForms;
use Sanad\Tags\TagName;
use Sanad\Tests\Integration\Rest\RestTestCase;

/** Tags: renamed, coloured, merged and removed, on however many tickets they stand. */
final class TagRoutesTest extends RestTestCase {

	private function tag( string $name ): int {
		return $this->desk->tags->find_or_create( $name )->id;
	}

	private function tag_ticket( int $ticket_id, int ...$tag_ids ): void {
		$this->desk->service->change_tags( $ticket_id, array_values( $tag_ids ), array(), Actor::system() );
	}

	/** @return list<string> */
	private function names_on( int $ticket_id ): array {
		return array_map( static fn ( \Sanad\Tags\Tag $tag ): string => $tag->name, $this->desk->tags->for_tickets( array( $ticket_id ) )[ $ticket_id ] ?? array() );
	}

	/** @return array<string, array{string, string, bool}> */
	public static function forms(): array {
		return array(
			'the Arabic article'   => array( 'مرتجع', 'المرتجع', true ),
			'an Arabic plural'     => array( 'مرتجع', 'مرتجعات', true ),
			'an English plural'    => array( 'Return', 'returns', true ),
			'other words'          => array( 'Return', 'Refund', false ),
			'one word more'        => array( 'Return', 'Return late', false ),
			'signs alone'          => array( '!!', '??', false ),
		);
	}

	#[\PHPUnit\Framework\Attributes\DataProvider( 'forms' )]
	public function test_a_form_of_a_name_that_is_there_is_offered_instead( string $there, string $typed, bool $is_similar ): void {
		$id = $this->tag( $there );
		$this->as_agent();
		$response = $this->rest( 'POST', '/tags', array( 'name' => $typed ) );
		if ( ! $is_similar ) {
			$this->shaped( 'TagDetail', $response, 201 );
			return;
		}
		$this->assert_refused( 409, 'sanad_similar_tag', $response );
		self::assertSame( $id, $this->value( $response, 'data.tags.0.id' ) );
		self::assertCount( 1, $this->desk->tags->all() );

		$made = $this->shaped( 'TagDetail', $this->rest( 'POST', '/tags', array( 'name' => $typed, 'is_separate' => true ) ), 201 );
		self::assertSame( $typed, $made['name'] );
	}

	public function test_a_spelling_of_a_name_is_the_same_tag(): void {
		$id = $this->tag( 'Returns' );
		$this->as_agent();
		self::assertSame( $id, $this->shaped( 'TagDetail', $this->rest( 'POST', '/tags', array( 'name' => 'returns ' ) ), 201 )['id'] );
	}

	public function test_a_tag_is_renamed_coloured_and_described(): void {
		$id    = $this->tag( 'Late' );
		$other = $this->tag( 'Broken' );
		$heard = array();
		add_action( 'sanad_tag_renamed', static function ( \Sanad\Tags\Tag $tag, string $before ) use ( &$heard ): void {
			$heard[] = array( $before, $tag->name );
		}, 10, 2 );
		$this->as_manager();
		$tag = $this->shaped( 'TagDetail', $this->rest( 'PATCH', "/tags/{$id}", array( 'name' => 'Too late', 'color' => '#b32d2e', 'description' => "When it came\nafter the day." ) ) );
		self::assertSame( array( 'Too late', '#b32d2e', 'When it came after the day.' ), array( $tag['name'], $tag['color'], $tag['description'] ) );
		self::assertSame( array( array( 'Late', 'Too late' ) ), $heard );

		$response = $this->rest( 'PATCH', "/tags/{$id}", array( 'name' => 'broken' ) );
		$this->assert_refused( 409, 'sanad_same_tag', $response );
		self::assertSame( $other, $this->value( $response, 'data.tags.0.id' ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'PATCH', "/tags/{$id}", array( 'color' => 'red; background: url(x)' ) ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'PATCH', '/tags/4242', array( 'name' => 'Nothing' ) ) );
		self::assertSame( 'TOO LATE', $this->shaped( 'TagDetail', $this->rest( 'PATCH', "/tags/{$id}", array( 'name' => 'TOO LATE' ) ) )['name'], 'Another spelling of its own name is no other tag.' );
	}

	public function test_merging_leaves_each_ticket_with_the_one_tag(): void {
		$old  = $this->tag( 'Returns' );
		$into = $this->tag( 'Return' );
		$both = $this->open_ticket( 'Both' );
		$one  = $this->open_ticket( 'One' );
		$this->tag_ticket( $both->id, $old, $into );
		$this->tag_ticket( $one->id, $old );
		$merged = 0;
		add_action( 'sanad_tag_merged', static function () use ( &$merged ): void {
			++$merged;
		} );
		$this->as_manager();
		self::assertSame( array( $old => 2, $into => 1 ), array_column( $this->list_at( $this->shaped( 'TagUses', $this->rest( 'GET', '/tags/uses' ) ), 'items' ), 'tickets', 'id' ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', "/tags/{$old}/merge", array( 'into' => $old ) ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'POST', "/tags/{$old}/merge", array( 'into' => 4242 ) ) );
		self::assertSame( array( 'Return', 'Returns' ), $this->names_on( $both->id ), 'A merge that is refused changes nothing.' );

		self::assertSame( 0, $this->shaped( 'Handover', $this->rest( 'POST', "/tags/{$old}/merge", array( 'into' => $into ) ) )['left'] );
		self::assertSame( array( array( 'Return' ), array( 'Return' ) ), array( $this->names_on( $both->id ), $this->names_on( $one->id ) ) );
		self::assertSame( array( 'Return' ), array_map( static fn ( \Sanad\Tags\Tag $tag ): string => $tag->name, $this->desk->tags->all() ) );
		self::assertSame( 1, $merged );
		$found = $this->value( $this->rest( 'GET', '/tickets', array( 'view' => 'open', 'tag' => $into ) ), 'items' );
		self::assertCount( 2, is_array( $found ) ? $found : array(), 'Both are found by the tag that stays.' );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'POST', "/tags/{$old}/merge", array( 'into' => $into ) ) );
	}

	public function test_a_screen_that_still_names_a_merged_tag_gets_the_one_in_its_place(): void {
		$first  = $this->tag( 'Return' );
		$second = $this->tag( 'Refund' );
		$third  = $this->tag( 'Money back' );
		$gone   = $this->tag( 'Gone' );
		$ticket = $this->open_ticket();
		$editor = new TagEditor( $this->desk->db, $this->desk->tags );
		$editor->merge( $first, $second, 60 );
		$editor->merge( $second, $third, 60 );
		$editor->delete( $gone, 60 );
		$this->tag_ticket( $ticket->id, $first, $third );
		self::assertSame( array( 'Money back' ), $this->names_on( $ticket->id ) );
		self::assertSame( array( $third => 1 ), $editor->uses() );

		$this->as_manager();
		foreach ( array( $gone, 4242 ) as $id ) {
			$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', "/tickets/{$ticket->id}/tags", array( 'add' => array( $id ) ) ) );
		}
		$editor->delete( $third, 60 );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', "/tickets/{$ticket->id}/tags", array( 'add' => array( $first ) ) ) );
	}

	public function test_macros_follow_their_tags(): void {
		$old  = $this->tag( 'Late' );
		$into = $this->tag( 'Delayed' );
		$this->as_manager();
		$made  = $this->shaped( 'Macro', $this->rest( 'POST', '/macros', array( 'name' => 'Sorry', 'actions' => array( array( 'type' => 'tags', 'add' => array( 'Late', 'VIP' ), 'remove' => array() ), array( 'type' => 'tags', 'add' => array(), 'remove' => array( $old ) ) ) ) ), 201 );
		$steps = fn (): mixed => $this->value( $this->rest( 'GET', '/macros' ), 'items.0.actions' );

		$this->rest( 'PATCH', "/tags/{$old}", array( 'name' => 'Too late' ) );
		self::assertSame( array( 'Too late', 'VIP' ), $this->at( (array) $steps(), 0, 'add' ) );
		$this->rest( 'POST', "/tags/{$old}/merge", array( 'into' => $into ) );
		self::assertSame( array( array( 'Delayed', 'VIP' ), array( $into ) ), array( $this->at( (array) $steps(), 0, 'add' ), $this->at( (array) $steps(), 1, 'remove' ) ) );
		self::assertGreaterThan( 0, $this->int_at( $made, 'id' ) );
	}

	public function test_views_and_templates_follow_a_merged_tag(): void {
		$old  = $this->tag( 'Late' );
		$into = $this->tag( 'Delayed' );
		$this->as_manager();
		$conditions = array(
			array( 'attribute' => 'tag', 'operator' => 'is', 'value' => array( (string) $old, (string) $into ) ),
			array( 'attribute' => 'tag', 'operator' => 'is_not', 'value' => array( 'none' ) ),
			// The number of something else, which only looks like the tag's.
			array( 'attribute' => 'message_count', 'operator' => 'more_than', 'value' => array( (string) $old ) ),
		);
		$this->shaped( 'View', $this->rest( 'POST', '/views', array( 'name' => 'Late ones', 'conditions' => array( 'match' => 'any', 'conditions' => $conditions ), 'sort' => 'oldest' ) ), 201 );
		$this->shaped( 'TicketTemplate', $this->rest( 'POST', '/ticket-templates', array( 'name' => 'Sorry', 'tags' => array( 'Late', 'VIP' ) ) ), 201 );

		self::assertSame( 0, $this->shaped( 'Handover', $this->rest( 'POST', "/tags/{$old}/merge", array( 'into' => $into ) ) )['left'] );

		$view = (array) $this->value( $this->rest( 'GET', '/views' ), 'items.0' );
		$conditions[0]['value'] = array( (string) $into );
		self::assertSame( array( array( 'match' => 'any', 'conditions' => $conditions ), array(), 2 ), array( $view['conditions'], $view['missing'], $view['version'] ) );
		$tags = (array) $this->value( $this->rest( 'GET', '/ticket-templates' ), 'items.0.tags' );
		self::assertEqualsCanonicalizing( array( 'Delayed', 'VIP' ), array_column( $tags, 'name' ) );
	}

	public function test_a_merge_of_many_stops_in_time_and_goes_on_where_it_was(): void {
		$old  = $this->tag( 'Old' );
		$into = $this->tag( 'New' );
		$rows = $this->desk->db->table( 'ticket_tags' );
		foreach ( array_chunk( range( 1, 1200 ), 400 ) as $chunk ) {
			$this->desk->db->execute( "INSERT INTO {$rows} (ticket_id, tag_id) VALUES " . implode( ', ', array_map( static fn ( int $id ): string => "({$id}, {$old})", $chunk ) ) );
		}
		$editor = new TagEditor( $this->desk->db, $this->desk->tags );
		self::assertSame( 700, $editor->merge( $old, $into, 0 ) );
		self::assertSame( array( $old => 700, $into => 500 ), $editor->uses() );
		self::assertSame( 200, $editor->merge( $old, $into, 0 ) );
		self::assertSame( 0, $editor->merge( $old, $into, 60 ) );
		self::assertSame( array( $into => 1200 ), $editor->uses() );
		self::assertSame( 0, $editor->delete( $into, 60 ) );
		self::assertSame( array(), $editor->uses() );
		self::assertSame( array(), $this->desk->tags->all() );
	}

	public function test_agents_make_tags_and_leave_them_as_they_are(): void {
		$id = $this->tag( 'Late' );
		$this->as_agent();
		foreach ( array( array( 'GET', '/tags/uses' ), array( 'PATCH', "/tags/{$id}" ), array( 'DELETE', "/tags/{$id}" ), array( 'POST', "/tags/{$id}/merge" ) ) as [ $method, $route ] ) {
			$this->assert_refused( 403, 'sanad_forbidden', $this->rest( $method, $route, array( 'name' => 'Mine', 'into' => $this->tag( 'Other' ) ) ) );
		}
		self::assertSame( 'Late', $this->desk->tags->find_many( array( $id ) )[ $id ]->name ?? '' );
	}

	public function test_tags_from_before_get_their_form_noted(): void {
		$id = $this->tag( 'Returns' );
		$this->desk->db->execute( "UPDATE {$this->desk->db->table( 'tags' )} SET fold_hash = NULL" );
		self::assertSame( array(), $this->desk->tags->similar( TagName::of( 'Return' ) ) );
		$job = new TagForms( $this->desk->db );
		self::assertSame( 1, $job->run_due( 5 ) );
		self::assertSame( 0, $job->run_due( 5 ) );
		self::assertSame( $id, $this->desk->tags->similar( TagName::of( 'Return' ) )[0]->id ?? 0 );
	}
}
