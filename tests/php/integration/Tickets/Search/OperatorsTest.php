<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets\Search;

use Sanad\Actor;
use Sanad\Customers\IdentityType;
use Sanad\Messages\NewMessage;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Folder;
use Sanad\Tickets\NewTicket;
use Sanad\Tickets\Priority;
use Sanad\Tickets\Status;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketChanges;

/** What the filters of the search box find, over REST. */
final class OperatorsTest extends RestTestCase {

	private Ticket $sara;

	private Ticket $omar;

	private \WP_User $agent;

	protected function setUp(): void {
		parent::setUp();
		$this->agent = $this->create_user( 'sanad_agent', array( 'display_name' => 'Huda Salem' ) );
		$this->act_as( $this->agent );
		$this->sara = $this->open_ticket( 'Wrong size', 'The dress is too small, I want a refund.' );
		$omar       = $this->desk->customer_resolver->from_email( 'omar@example.test', 'عُمر الأحمد' );
		$this->omar = $this->desk->service->open( new NewTicket( $omar->id, 'أين طلبي', new NewMessage( $this->key(), Channel::Email, text: 'لم تصل الشحنة، المقاس صحيح والدفع تم. parcel' ) ), Actor::customer( $omar->id, $omar->name ) )->ticket;
	}

	/**
	 * @param array<string, mixed> $args
	 * @return array<string, mixed>
	 */
	private function answer( string $search, array $args = array() ): array {
		return $this->shaped( 'TicketList', $this->rest( 'GET', '/tickets', array( 'search' => $search ) + $args ) );
	}

	/** @return list<int> */
	private function found( string $search ): array {
		return $this->ids( $this->answer( $search ), 'items' );
	}

	/** @param list<Ticket> $tickets */
	private function assert_finds( array $tickets, string $search ): void {
		self::assertEqualsCanonicalizing( array_map( static fn ( Ticket $ticket ): int => $ticket->id, $tickets ), $this->found( $search ), $search );
	}

	private function tag( Ticket $ticket, string ...$names ): void {
		$ids = array_map( fn ( string $name ): int => $this->desk->tags->find_or_create( $name )->id, array_values( $names ) );
		$this->desk->service->change_tags( $ticket->id, $ids, array(), Actor::system() );
	}

	public function test_customers_are_found_by_words_of_their_names_and_by_addresses(): void {
		$this->assert_finds( array( $this->sara ), 'from:sara' );
		$this->assert_finds( array( $this->sara ), 'from:"Al-Harbi" refund' );
		$this->assert_finds( array(), 'from:sara parcel' );
		$this->assert_finds( array( $this->omar ), 'من: الاحمد' );
		$this->assert_finds( array( $this->omar ), 'من:عمر' );
		$this->assert_finds( array( $this->omar ), 'from:OMAR@example.test' );
		$this->assert_finds( array( $this->sara, $this->omar ), 'from:example.test' );
		$this->assert_finds( array( $this->omar ), '-from:sara' );
		$this->assert_finds( array( $this->sara ), '-from:omar@example.test' );
		// A word of the message is not the name.
		$this->assert_finds( array(), 'from:refund' );
		self::assertSame( array( 'There is no customer with “nobody@example.test”.' ), $this->answer( 'from:nobody@example.test' )['notes'] );
		$this->assert_finds( array(), 'from:nobody@example.test' );
	}

	public function test_phone_numbers_name_customers_in_any_writing(): void {
		$this->desk->customers->insert_identity( $this->sara->customer_id, IdentityType::Phone, '+966 50 123 4567', false );
		$this->assert_finds( array( $this->sara ), 'from:٠٠٩٦٦٥٠١٢٣٤٥٦٧' );
		$this->assert_finds( array( $this->sara ), 'from:"+966 50-123-4567"' );
	}

	public function test_states(): void {
		$this->desk->service->update( $this->omar->id, new TicketChanges( status: Status::Pending, assignee_id: $this->agent->ID ), Actor::system() );
		$this->assert_finds( array( $this->sara ), 'is:open' );
		$this->assert_finds( array( $this->omar ), 'is:pending' );
		$this->assert_finds( array( $this->sara, $this->omar ), 'is:open is:pending' );
		$this->assert_finds( array( $this->sara ), '-is:pending' );
		$this->assert_finds( array( $this->sara ), 'حالة:مفتوحة' );
		$this->assert_finds( array( $this->sara ), 'is:unassigned' );
		$this->assert_finds( array( $this->sara ), 'حالة: غير-مسندة' );
		$this->assert_finds( array( $this->omar ), 'is:mine' );
		$this->assert_finds( array( $this->omar ), 'is:waiting' );
		$this->assert_finds( array( $this->sara, $this->omar ), 'is:unread' );
		$this->assert_finds( array( $this->sara ), 'is:unanswered' );
		$this->assert_finds( array( $this->omar ), '-is:unanswered' );
		$this->assert_finds( array(), 'is:snoozed' );
		$this->assert_finds( array(), 'is:resolved' );
		$this->desk->service->move( $this->sara->id, Folder::Spam, Actor::system() );
		$this->assert_finds( array( $this->omar ), '-is:trash' );
		$this->assert_finds( array( $this->sara ), 'is:spam' );
		$this->assert_finds( array( $this->sara ), 'is:spam refund' );
		$this->assert_finds( array(), 'refund' );
	}

	public function test_tags_topics_agents_teams_and_the_rest(): void {
		$this->tag( $this->sara, 'VIP', 'Very late' );
		$this->tag( $this->omar, 'Very late' );
		$team = $this->team( 'Returns desk', $this->agent );
		$this->desk->service->update( $this->omar->id, new TicketChanges( priority: Priority::Urgent, assignee_id: $this->agent->ID, team_id: $team ), Actor::system() );

		$this->assert_finds( array( $this->sara ), 'tag:vip' );
		$this->assert_finds( array( $this->sara, $this->omar ), 'tag:"very late"' );
		$this->assert_finds( array( $this->sara, $this->omar ), 'tag:very-late' );
		$this->assert_finds( array( $this->sara ), 'tag:late tag:vip' );
		$this->assert_finds( array( $this->omar ), 'tag:late -tag:vip' );
		$this->assert_finds( array( $this->omar ), 'tag:late شحنة' );
		$this->assert_finds( array(), 'tag:none' );
		$this->assert_finds( array( $this->omar ), 'assignee:huda' );
		$this->assert_finds( array( $this->omar ), 'assignee:me' );
		$this->assert_finds( array( $this->sara ), 'assignee:none' );
		$this->assert_finds( array( $this->sara, $this->omar ), 'assignee:none assignee:me' );
		$this->assert_finds( array( $this->omar ), 'team:returns' );
		$this->assert_finds( array( $this->sara ), '-team:"returns desk"' );
		$this->assert_finds( array( $this->omar ), 'priority:urgent' );
		$this->assert_finds( array( $this->omar ), 'أولوية:عاجلة' );
		$this->assert_finds( array( $this->sara ), 'channel:form' );
		$this->assert_finds( array( $this->omar ), 'قناة:البريد' );
		$this->assert_finds( array( $this->sara, $this->omar ), 'to:' . $this->desk->mailboxes->default()->email );
		$topic = $this->desk->topics->all()[0];
		$this->desk->service->update( $this->sara->id, new TicketChanges( topic_id: $topic->id ), Actor::system() );
		$this->assert_finds( array( $this->sara ), "topic:\"{$topic->name}\"" );
		$this->assert_finds( array( $this->omar ), 'topic:none' );
	}

	public function test_orders(): void {
		$this->desk->db->update( 'tickets', array( 'order_id' => 77, 'order_number' => 'W-1042' ), array( 'id' => $this->sara->id ) );
		$this->desk->db->update( 'tickets', array( 'order_id' => 1042, 'order_number' => '1042' ), array( 'id' => $this->omar->id ) );
		$this->assert_finds( array( $this->sara ), 'order:w-1042' );
		$this->assert_finds( array( $this->omar ), 'طلب:#١٠٤٢' );
		$this->assert_finds( array( $this->sara ), 'order:77' );
		$this->assert_finds( array( $this->sara, $this->omar ), 'order:any' );
		$this->assert_finds( array( $this->sara, $this->omar ), 'has:order' );
		$this->assert_finds( array(), '-has:order' );
		$this->assert_finds( array( $this->sara ), '-order:1042' );
		self::assertSame( array( 'No ticket is about an order “5”.' ), $this->answer( 'order:5' )['notes'] );
		$this->assert_finds( array(), 'order:5' );
	}

	public function test_times_are_those_between_opening_and_last_message(): void {
		$this->desk->db->update( 'tickets', array( 'created_at' => '2026-01-10 10:00:00', 'last_message_at' => '2026-01-20 10:00:00' ), array( 'id' => $this->sara->id ) );
		$this->assert_finds( array( $this->sara ), 'before:2026-01-11' );
		$this->assert_finds( array(), 'before:2026-01-10' );
		$this->assert_finds( array( $this->omar ), 'after:2026-01-21' );
		$this->assert_finds( array( $this->sara, $this->omar ), 'after:2026-01-20' );
		$this->assert_finds( array( $this->sara ), 'on:2026-01-15' );
		$this->assert_finds( array( $this->sara ), 'يوم:٢٠٢٦-٠١' );
		$this->assert_finds( array( $this->omar ), '-on:2026-01' );
		$this->assert_finds( array( $this->omar ), 'on:today' );
		$this->assert_finds( array( $this->omar ), '-before:2026-01-11' );
		$this->assert_finds( array( $this->omar ), 'after:2h' );
		$this->assert_finds( array( $this->sara ), 'قبل:أمس' );
		$this->assert_finds( array( $this->sara ), 'after:2026-01-01 before:7d refund' );
		self::assertCount( 1, (array) $this->answer( 'before:soon' )['notes'] );
		$this->assert_finds( array(), 'before:soon' );
	}

	public function test_files_and_notes(): void {
		$this->assert_finds( array(), 'has:attachment' );
		$this->assert_finds( array( $this->sara, $this->omar ), '-has:note' );
		$this->desk->db->update( 'tickets', array( 'attachment_count' => 1 ), array( 'id' => $this->omar->id ) );
		$this->desk->service->note( $this->sara->id, new NewMessage( $this->key(), Channel::Email, html: '<p>call her</p>' ), Actor::agent( $this->agent->ID, 'Huda' ) );
		$this->assert_finds( array( $this->omar ), 'فيها:مرفق' );
		$this->assert_finds( array( $this->sara ), '-has:file' );
		$this->assert_finds( array( $this->sara ), 'has:note' );
		$this->assert_finds( array( $this->omar ), '-has:note' );
	}

	public function test_phrases_and_words_that_must_not_be_there(): void {
		$this->assert_finds( array( $this->sara ), '"too small"' );
		$this->assert_finds( array(), '"small too"' );
		$this->assert_finds( array( $this->sara ), '"wrong SIZE"' );
		$this->assert_finds( array( $this->omar ), '«والدفع تم»' );
		$this->assert_finds( array(), '"the refund"' );
		$this->assert_finds( array( $this->omar ), '-refund' );
		$this->assert_finds( array( $this->sara ), 'size -شحنة' );
		$this->assert_finds( array(), 'dress -refund' );
		$this->assert_finds( array( $this->omar ), '-"too small"' );
	}

	/**
	 * @dataProvider phrases
	 *
	 * @param bool $there Whether the phrase stands in the text.
	 */
	public function test_a_phrase_that_must_not_be_there_leaves_out_nothing_else( string $text, string $phrase, bool $there ): void {
		$this->desk->service->reply( $this->sara->id, new NewMessage( $this->key(), Channel::Form, text: $text ), Actor::customer( $this->sara->customer_id, 'Sara' ) );
		$this->assert_finds( $there ? array( $this->sara ) : array(), "\"{$phrase}\"" );
		$this->assert_finds( $there ? array( $this->omar ) : array( $this->sara, $this->omar ), "-\"{$phrase}\"" );
	}

	/** @return array<string, array{string, string, bool}> */
	public static function phrases(): array {
		return array(
			'the words one after another'    => array( 'It came in a blue box.', 'blue box', true ),
			'in another order'               => array( 'A box that is blue', 'blue box', false ),
			'apart'                          => array( 'A blue and green box', 'blue box', false ),
			'inside of words'                => array( 'A skyblue boxer', 'blue box', false ),
			'over a line, in capitals'       => array( "a BLUE,\nBOX", 'blue box', true ),
			'between signs'                  => array( '“Blue – box”', 'blue box', true ),
			'at the ends'                    => array( 'blue box', 'blue box', true ),
			'another form'                   => array( 'blue boxes', 'blue box', false ),
			'one word of them in the subject' => array( 'the wrong one', 'wrong dress', false ),
			'in the subject'                 => array( 'Nothing', 'wrong size', true ),
			'in the name'                    => array( 'Nothing', 'sara al-harbi', true ),
			'Arabic in another spelling'     => array( 'وصلتني العُلبـة الزرقاء، اليوم', 'العلبه الزرقاء', true ),
			'Arabic apart'                   => array( 'العلبة الكبيرة الزرقاء', 'العلبة الزرقاء', false ),
			'Arabic inside of words'         => array( 'والعلبة الزرقاءان', 'العلبة الزرقاء', false ),
			'Arabic with marks before it'    => array( 'وَالعلبة الزرقاء', 'العلبة الزرقاء', false ),
			'digits of another script'       => array( 'رقم ٤٥ ٦٧', '45 67', true ),
		);
	}

	public function test_what_names_nothing_finds_nothing_and_says_why(): void {
		foreach ( array( 'tag:gone' => 'There is no tag “gone”.', 'topic:gone' => 'There is no topic “gone”.', 'assignee:gone' => 'There is no agent “gone”.', 'team:gone' => 'There is no team “gone”.', 'to:gone' => 'There is no mailbox “gone”.', 'channel:gone' => 'There is no channel “gone”.', 'priority:gone' => 'There is no priority “gone”.', 'is:gone' => 'No ticket can be “gone”; the box suggests what it can be.' ) as $search => $note ) {
			$answer = $this->answer( $search );
			self::assertSame( array( array(), array( $note ) ), array( $answer['items'], $answer['notes'] ), $search );
			// Leaving out what does not exist leaves nothing out.
			self::assertCount( 2, $this->found( "-{$search}" ), $search );
		}
		$tag = $this->desk->tags->find_or_create( 'Short-lived' );
		$this->tag( $this->sara, 'Short-lived' );
		$this->assert_finds( array( $this->sara ), 'tag:short-lived' );
		$this->desk->db->execute( "DELETE FROM {$this->desk->db->table( 'tags' )} WHERE id = %d", array( $tag->id ) );
		self::assertSame( array( 'There is no tag “short-lived”.' ), $this->answer( 'tag:short-lived' )['notes'] );
	}

	public function test_words_beside_what_names_nothing_are_not_looked_for(): void {
		foreach ( array( 'tag:gone size', 'is:gone size', 'before:gone size' ) as $search ) {
			$answer = $this->answer( $search );
			self::assertSame( array( array(), null, false ), array( $answer['items'], $answer['next_cursor'], $answer['partial'] ), $search );
		}
	}

	public function test_the_day_that_a_sentence_shows_does_not_turn_around_between_arabic_words(): void {
		foreach ( array( 'before', 'after', 'on' ) as $operator ) {
			self::assertSame( array( "“gone” is no time. Write a day such as \u{2066}2026-11-22\u{2069}, a word such as “yesterday”, or 7d for seven days ago." ), $this->answer( "{$operator}:gone" )['notes'] );
		}
	}

	public function test_unknown_names_are_words_and_said_to_be(): void {
		$answer = $this->answer( 'form:sara refund' );
		self::assertSame( array( '“form:” is no filter, so it was searched for as text.' ), $answer['notes'] );
		self::assertArrayNotHasKey( 'notes', $this->answer( 'Re: refund http://example.test/x' ) );
		self::assertSame( array( 'Something has to follow “tag:”.' ), $this->answer( 'tag:' )['notes'] );
	}

	public function test_nothing_typed_is_sql(): void {
		foreach ( array( 'user@x +"(*', '%_\\', "' or 1=1", '👍', "tag:' or 1=1", 'tag:"%"', "from:' or '1'='1", 'from:%_\\', 'from:(*', 'from:[a-z', 'order:\' or 1=1', 'before:\'', '-"\' or 1=1', str_repeat( 'tag:x ', 80 ), str_repeat( '"a" ', 120 ) ) as $search ) {
			$start = microtime( true );
			$this->answer( mb_substr( $search, 0, 500 ) );
			self::assertLessThan( 1, microtime( true ) - $start, $search );
		}
		self::assertSame( array(), $this->found( "' or 1=1" ) );
		self::assertSame( 400, $this->rest( 'GET', '/tickets', array( 'search' => str_repeat( 'x', 10_240 ) ) )->get_status() );
	}

	public function test_hits_say_why_on_the_text_as_it_was_written(): void {
		$item = $this->first( 'شحنه' );
		self::assertSame( array( 'message_id' => $this->omar->last_message_id, 'field' => 'message', 'html' => 'لم تصل <mark>الشحنة</mark>، المقاس صحيح والدفع تم. parcel' ), $item['match'] );
		$item = $this->first( 'from:sara' );
		self::assertSame( array( 'message_id' => 0, 'field' => 'customer', 'html' => '<mark>Sara</mark> Al-Harbi' ), $item['match'] );
		self::assertSame( array( 'message_id' => 0, 'field' => 'subject', 'html' => '<mark>Wrong</mark> size' ), $this->first( 'wrong' )['match'] );
		self::assertSame( array( 'message_id' => 0, 'field' => 'number', 'html' => "<mark>#{$this->sara->number}</mark>" ), $this->first( "#{$this->sara->number}" )['match'] );
		self::assertArrayNotHasKey( 'match', $this->first( 'is:open' ) );
		$note = $this->desk->service->note( $this->sara->id, new NewMessage( $this->key(), Channel::Email, html: '<p>unicorn &lt;b&gt;</p>' ), Actor::agent( $this->agent->ID, 'Huda' ) )->message;
		self::assertSame( array( 'message_id' => $note->id, 'field' => 'note', 'html' => '<mark>unicorn</mark> &lt;b&gt;' ), $this->first( 'unicorn' )['match'] );
	}

	/** @return array<mixed> */
	private function first( string $search ): array {
		$items = $this->answer( $search )['items'];
		self::assertIsArray( $items );
		self::assertIsArray( $items[0] ?? null, $search );
		return $items[0];
	}
}
