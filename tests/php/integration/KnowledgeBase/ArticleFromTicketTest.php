<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\Tests\Integration\Support\ShopFixtures;
use Sanad\Tickets\NewTicket;
use Sanad\Tickets\Ticket;

final class ArticleFromTicketTest extends ArticleTestCase {

	use ShopFixtures;

	private const QUESTION = "Hi Huda,\n\nmy dress from order #5521 is too small, call me: +966 50 123 4567.\n<!-- wp:html --><script>alert(1)</script> [gallery ids=1]\n\nRegards,\nSara";

	private function conversation( int $order_id = 0 ): Ticket {
		$ticket = $this->desk->service->open( new NewTicket( $this->sara->id, "Sara's dress #5521 is too small", $this->text( self::QUESTION ), order_id: $order_id ), $this->customer )->ticket;
		$this->desk->service->note( $ticket->id, $this->answer( '<p>SECRETNOTE about Sara</p>' ), $this->agent );
		$this->desk->service->reply( $ticket->id, $this->answer( '<p>Dear Sara,</p><p>exchanges are free:</p><ul><li>Pack the dress.</li><li>Write to sara@example.test.</li></ul>' ), $this->agent );
		$this->desk->service->reply( $ticket->id, $this->text( 'LATERQUESTION' ), $this->customer );
		return $this->desk->service->reply( $ticket->id, $this->answer( '<p>Use the small bag.</p>' ), $this->agent )->ticket;
	}

	public function test_question_and_answers_become_a_draft_without_what_is_personal(): void {
		$ticket   = $this->conversation();
		$agent    = $this->as_agent();
		$response = $this->rest( 'POST', "/tickets/{$ticket->id}/article" );
		self::assertSame( 201, $response->get_status(), (string) wp_json_encode( $response->get_data() ) );
		$id = $this->value( $response, 'article.id' );
		self::assertIsInt( $id );
		self::assertSame( 'draft', $this->value( $response, 'article.status' ) );
		self::assertTrue( $this->value( $response, 'article.needs_check' ) );
		self::assertSame( $agent->ID, $this->value( $response, 'article.owner.id' ) );
		self::assertEqualsCanonicalizing( array( 'name', 'order', 'phone', 'email' ), array_column( (array) $this->value( $response, 'removed' ), 'kind' ) );

		$post = get_post( $id );
		self::assertNotNull( $post );
		self::assertSame( "[name]'s dress [order or ticket number] is too small", $this->found( $id )->title );
		$all = $post->post_title . $post->post_content . wp_json_encode( get_post_meta( $id ) );
		foreach ( array( 'Sara', 'Huda', '5521', '123 4567', 'example.test', 'SECRETNOTE', 'LATERQUESTION', '<script', '<!-- wp:html', '[gallery' ) as $personal ) {
			self::assertStringNotContainsString( $personal, $all );
		}
		self::assertStringContainsString( 'is too small, call me', $post->post_content );
		self::assertStringContainsString( '<li>Pack the dress.</li>', $post->post_content );
		self::assertStringContainsString( 'Use the small bag.', $post->post_content );
		self::assertStringContainsString( 'class="sanad-check"', $post->post_content );

		$activity = array_values( array_filter( $this->desk->activity->for_ticket( $ticket->id ), static fn ( \Sanad\Activity\Activity $activity ): bool => 'article_drafted' === $activity->event ) );
		self::assertCount( 1, $activity );
		self::assertSame( $id, $activity[0]->number( 'article_id' ) );
		self::assertSame( $agent->ID, $activity[0]->actor_id );
	}

	public function test_chosen_messages_alone_are_taken_and_notes_never(): void {
		$ticket   = $this->conversation();
		$messages = $this->desk->messages->for_ticket( $ticket->id );
		$this->as_agent();
		$by_text = static fn ( string $text ): int => array_values( array_filter( $messages, static fn ( \Sanad\Messages\Message $message ): bool => str_contains( $message->body_text, $text ) ) )[0]->id;
		$chosen  = $this->rest( 'POST', "/tickets/{$ticket->id}/article", array( 'message_ids' => array( $by_text( 'LATERQUESTION' ), $by_text( 'small bag' ) ) ) );
		$id      = $this->value( $chosen, 'article.id' );
		self::assertIsInt( $id );
		$content = get_post( $id )->post_content ?? '';
		self::assertStringContainsString( 'LATERQUESTION', $content );
		self::assertStringContainsString( 'small bag', $content );
		self::assertStringNotContainsString( 'Pack the dress', $content );

		self::assertSame( 400, $this->rest( 'POST', "/tickets/{$ticket->id}/article", array( 'message_ids' => array( $by_text( 'SECRETNOTE' ) ) ) )->get_status() );
		$this->act_as( null );
		$other = $this->open();
		$this->as_agent();
		self::assertSame( 400, $this->rest( 'POST', "/tickets/{$ticket->id}/article", array( 'message_ids' => array( $other->last_message_id ) ) )->get_status() );
	}

	public function test_the_address_of_the_order_goes_too(): void {
		$this->needs_woocommerce();
		$order = $this->create_order( 'other@example.test' );
		$order->set_billing_first_name( 'منى' );
		$order->set_billing_address_1( 'شارع العليا ١٥' );
		$order->set_billing_postcode( '12345' );
		$order->save();
		$ticket = $this->desk->service->open( new NewTicket( $this->sara->id, 'العنوان', $this->text( "أنا منى، أرسلوا إلى شارع العليا 15 الرياض 12345 للطلب {$order->get_order_number()}" ), order_id: $order->get_id() ), $this->customer )->ticket;
		$this->as_agent();
		$id = $this->value( $this->rest( 'POST', "/tickets/{$ticket->id}/article" ), 'article.id' );
		self::assertIsInt( $id );
		$content = get_post( $id )->post_content ?? '';
		foreach ( array( 'منى', 'العليا', '12345' ) as $personal ) {
			self::assertStringNotContainsString( $personal, $content );
		}
		self::assertStringContainsString( 'الرياض', $content );
	}

	public function test_a_draft_is_not_published_before_it_is_checked(): void {
		$ticket = $this->conversation();
		$this->as_manager();
		$id = $this->value( $this->rest( 'POST', "/tickets/{$ticket->id}/article" ), 'article.id' );
		self::assertIsInt( $id );

		$refused = $this->rest( 'PATCH', "/articles/{$id}", array( 'status' => 'publish' ) );
		self::assertSame( 400, $refused->get_status() );
		self::assertSame( 'status', $this->value( $refused, 'data.field' ) );
		$refused = $this->rest( 'POST', "/wp/v2/sanad-articles/{$id}", array( 'status' => 'publish' ) );
		self::assertSame( 400, $refused->get_status() );
		self::assertSame( 'sanad_needs_check', $this->value( $refused, 'code' ) );
		foreach ( array( 'publish', 'future', 'private' ) as $status ) {
			wp_update_post( array( 'ID' => $id, 'post_status' => $status, 'post_date' => '2040-01-01 00:00:00', 'post_date_gmt' => '2040-01-01 00:00:00', 'edit_date' => true ) );
			self::assertSame( 'draft', get_post_status( $id ), $status );
		}

		$clean = $this->rest( 'POST', "/wp/v2/sanad-articles/{$id}", array( 'status' => 'publish', 'date' => '2026-01-01T00:00:00', 'content' => '<!-- wp:paragraph --><p>Exchanges are free.</p><!-- /wp:paragraph -->' ) );
		self::assertSame( 200, $clean->get_status(), (string) wp_json_encode( $clean->get_data() ) );
		self::assertSame( 'publish', get_post_status( $id ) );
		self::assertFalse( $this->found( $id )->needs_check );
	}

	public function test_its_editor_may_say_that_the_marks_may_stay(): void {
		$ticket = $this->conversation();
		$this->as_manager();
		$id = $this->value( $this->rest( 'POST', "/tickets/{$ticket->id}/article" ), 'article.id' );
		self::assertIsInt( $id );
		$response = $this->rest( 'POST', "/wp/v2/sanad-articles/{$id}", array( 'status' => 'publish', 'meta' => array( ArticleMeta::NEEDS_CHECK => false ) ) );
		self::assertSame( 200, $response->get_status(), (string) wp_json_encode( $response->get_data() ) );
		self::assertSame( 'publish', get_post_status( $id ) );
		self::assertFalse( $this->found( $id )->needs_check );
	}

	public function test_who_may_not_answer_the_ticket_may_not_make_an_article_of_it(): void {
		$ticket = $this->conversation();
		$this->act_as( $this->create_user( 'editor' ) );
		self::assertSame( 403, $this->rest( 'POST', "/tickets/{$ticket->id}/article" )->get_status() );
		$this->act_as( null );
		self::assertSame( 401, $this->rest( 'POST', "/tickets/{$ticket->id}/article" )->get_status() );
	}
}
