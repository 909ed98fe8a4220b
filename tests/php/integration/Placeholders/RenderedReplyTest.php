<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Placeholders;

use Sanad\Placeholders\Definition;
use Sanad\Placeholders\Group;
use Sanad\Placeholders\Value;
use Sanad\Tests\Integration\CannedReplies\ReplyTestCase;
use Sanad\Tests\Integration\Support\ShopFixtures;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketChanges;

/** Canned replies filled for a ticket, and the gate that lets nothing unfilled out. */
final class RenderedReplyTest extends ReplyTestCase {

	use ShopFixtures;

	public function test_a_reply_with_the_tracking_link_of_the_linked_order(): void {
		$this->needs_woocommerce();
		$order = $this->shipped_order();
		$this->as_manager();
		$id     = $this->reply( 'Parcel', '<p>Hello {{customer.first_name|there}}, order {{order.number}} ({{order.items}}) is on its way: <a href="{{order.tracking_link}}">{{order.carrier}} {{order.tracking_number}}</a>. Total {{order.total}}.</p>' );
		$ticket = $this->about( $order );
		$data   = $this->render( $ticket, array( 'canned_reply_id' => $id ) );
		self::assertSame( array(), $data['unresolved'] );
		self::assertIsString( $data['html'] );
		self::assertStringContainsString( 'Hello <bdi>Sara</bdi>, order <bdi dir="ltr">' . $order->get_order_number() . '</bdi>', $data['html'] );
		self::assertStringContainsString( '<a href="https://www.aramex.com/track/results?ShipmentNumber=AB%2F12%263"', $data['html'] );
		self::assertStringContainsString( '<bdi>Aramex</bdi> <bdi dir="ltr">AB/12&amp;3</bdi>', $data['html'] );
		self::assertStringContainsString( '<bdi>Dress × 2</bdi>', $data['html'] );
		self::assertIsString( $data['text'] );
		self::assertStringContainsString( '20.00', $data['text'] );
	}

	public function test_an_arabic_reply_speaks_arabic_whatever_the_agent_reads(): void {
		$this->needs_woocommerce();
		$order  = $this->shipped_order();
		$ticket = $this->about( $order );
		$this->as_manager();
		$arabic = '<p>{{#plural order.item_count}}{{zero}}لا شيء{{one}}قطعة واحدة{{two}}قطعتان{{few}}# قطع{{many}}# قطعة{{other}}# قطعة{{/plural}}، {{date.today}}، {{date.today_hijri|-}}</p>';
		$id     = $this->int_at(
			$this->shaped( 'CannedReply', $this->rest( 'POST', '/canned-replies', array( 'title' => 'T', 'versions' => array( array( 'language' => 'en', 'body_html' => '<p>English</p>' ), array( 'language' => 'ar', 'body_html' => $arabic ) ) ) ), 201 ),
			'id'
		);
		$data = $this->render( $ticket, array( 'canned_reply_id' => $id, 'language' => 'ar' ) );
		self::assertSame( 'ar', $data['language'] );
		self::assertIsString( $data['text'] );
		self::assertStringStartsWith( 'قطعتان، ', $data['text'] );
		if ( class_exists( \IntlDateFormatter::class ) ) {
			$now = new \DateTimeImmutable( '2026-11-22T12:00:00Z' );
			$this->clock->set( $now->format( 'Y-m-d H:i:s' ) );
			$text = $this->render( $ticket, array( 'canned_reply_id' => $id, 'language' => 'ar' ) )['text'];
			self::assertSame( 'قطعتان، 22 نوفمبر 2026، 12 جمادى الآخرة 1448 هـ', $text );
		}
		self::assertSame( 'English', $this->render( $ticket, array( 'canned_reply_id' => $id, 'language' => 'en' ) )['text'] );
	}

	public function test_without_an_order_the_places_stay_and_say_why(): void {
		$this->as_agent();
		$ticket = $this->open_ticket();
		$data   = $this->render( $ticket, array( 'body_html' => '<p>😀 {{order.tracking_number}} <a href="{{order.tracking_link}}">Track</a></p>' ) );
		self::assertSame( '<p>😀 {{order.tracking_number}} <a>Track</a> {{order.tracking_link}}</p>', (string) preg_replace( '/ (?:rel|target)="[^"]*"/', '', is_string( $data['html'] ) ? $data['html'] : '' ) );
		$unresolved = $this->list_at( $data, 'unresolved' );
		self::assertSame( array( 'order.tracking_number', 'order.tracking_link' ), array_column( $unresolved, 'placeholder' ) );
		self::assertSame( array( 'empty', 'empty' ), array_column( $unresolved, 'reason' ) );
		self::assertSame( 6, $unresolved[0]['position'] );
	}

	public function test_an_order_of_somebody_else_is_not_told(): void {
		$this->needs_woocommerce();
		$this->as_agent();
		$ticket = $this->open_ticket();
		$other  = $this->create_order( 'else@example.test' );
		$own    = $this->create_order();
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', "/tickets/{$ticket->id}/rendered-replies", array( 'body_html' => '{{order.number}}', 'order_id' => $other->get_id() ) ) );
		self::assertSame( $own->get_order_number(), $this->render( $ticket, array( 'body_html' => '{{order.number}}', 'order_id' => $own->get_id() ) )['text'] );
	}

	public function test_payment_and_refund_are_told_only_where_there_is_something_to_tell(): void {
		$this->needs_woocommerce();
		$product = $this->create_product( '30' );
		$unpaid  = $this->create_order( lines: array( array( $product, 1 ) ), status: 'pending' );
		$this->as_agent();
		$ticket = $this->about( $unpaid );
		$text   = '{{#if order.payment_link}}Pay: {{order.payment_link}}{{else}}Paid{{/if}}; {{order.refund_state|not refunded}}; {{order.status}}';
		$html   = $this->render( $ticket, array( 'body_html' => $text ) )['html'];
		self::assertIsString( $html );
		self::assertStringContainsString( 'pay_for_order=true', html_entity_decode( $html ) );
		self::assertStringEndsWith( '; not refunded; <bdi>Waiting for payment</bdi>', $html );

		$unpaid->set_status( 'processing' );
		$unpaid->save();
		$refund = wc_create_refund( array( 'order_id' => $unpaid->get_id(), 'amount' => '10' ) );
		self::assertInstanceOf( \WC_Order_Refund::class, $refund );
		self::assertSame( 'Paid; Partly refunded; Being prepared', $this->render( $ticket, array( 'body_html' => $text ) )['text'] );
	}

	public function test_a_reply_with_an_open_place_is_not_sent(): void {
		$agent  = $this->as_agent();
		$ticket = $this->open_ticket();
		$before = array( $this->rows( 'messages' ), $this->rows( 'outbox' ), $this->rows( 'activity' ) );
		foreach ( array( '{{order.number}}' => 'empty', '{{customer._meta}}' => 'unknown', '{{option.admin_email}}' => 'unknown', '{{#if order.number}}x' => 'syntax' ) as $html => $reason ) {
			$response = $this->post( $ticket, array( 'body_html' => "<p>See {$html}</p>" ) );
			$this->assert_refused( 422, 'sanad_unresolved_placeholders', $response );
			self::assertSame( $reason, $this->value( $response, 'data.placeholders.0.reason' ) );
			self::assertSame( 7, $this->value( $response, 'data.placeholders.0.position' ) );
		}
		self::assertSame( $before, array( $this->rows( 'messages' ), $this->rows( 'outbox' ), $this->rows( 'activity' ) ) );

		$sent = $this->post( $ticket, array( 'body_html' => '<p>{{customer.first_name}}, {{agent.name}} here. \{{x}} {{order.number|soon}}</p>' ) );
		self::assertSame( "Sara, {$agent->display_name} here. {{x}} soon", $this->value( $sent, 'message.body_text' ) );
		$note = $this->post( $ticket, array( 'kind' => 'note', 'body_html' => '<p>He wrote {{order.number}} and \{{x}}</p>' ) );
		self::assertSame( 'He wrote {{order.number}} and \{{x}}', $this->value( $note, 'message.body_text' ) );
	}

	public function test_a_repeat_of_what_was_sent_is_not_judged_again(): void {
		$this->as_agent();
		$ticket = $this->open_ticket();
		$body   = array( 'client_key' => $this->key(), 'body_html' => '<p>{{ticket.topic}}</p>' );
		$topic  = $this->desk->topics->all()[0];
		$ticket = $this->desk->service->update( $ticket->id, new TicketChanges( topic_id: $topic->id ), \Sanad\Actor::system() );
		$first  = $this->post( $ticket, $body );
		self::assertSame( $topic->name, $this->value( $first, 'message.body_text' ) );
		$this->desk->service->update( $ticket->id, new TicketChanges( topic_id: 0 ), \Sanad\Actor::system() );
		self::assertSame( $this->value( $first, 'message.id' ), $this->value( $this->post( $ticket, $body ), 'message.id' ) );
	}

	public function test_a_new_ticket_has_the_same_gate(): void {
		$this->as_agent();
		$new = array( 'client_key' => $this->key(), 'email' => 'noura@example.test', 'name' => 'Noura Ali', 'subject' => 'Your parcel', 'channel' => 'phone' );
		$this->assert_refused( 422, 'sanad_unresolved_placeholders', $this->rest( 'POST', '/tickets', $new + array( 'body_html' => 'No. {{ticket.number}}' ) ) );
		$opened = $this->shaped( 'Ticket', $this->rest( 'POST', '/tickets', $new + array( 'body_html' => 'Hello {{customer.first_name}}, about {{ticket.subject}}' ) ), 201 );
		self::assertSame( 'Hello Noura, about Your parcel', $this->desk->messages->first_of( $this->int_at( $opened, 'id' ) )?->body_text );
	}

	public function test_a_customer_cannot_smuggle_anything_by_his_name(): void {
		$this->as_agent();
		$customer = $this->desk->customer_resolver->from_email( 'eve@example.test', '<img src=x onerror=alert(1)> {{ticket.link}} {{option.x}}' );
		$ticket   = $this->desk->service->open(
			new \Sanad\Tickets\NewTicket( $customer->id, "Hi\r\nBcc: x@example.test", new \Sanad\Messages\NewMessage( $this->key(), \Sanad\Tickets\Channel::Form, text: 'x' ) ),
			\Sanad\Actor::customer( $customer->id, $customer->name )
		)->ticket;
		$data = $this->render( $ticket, array( 'body_html' => '<p>{{customer.name}} <a href="https://x.example/?n={{customer.name}}">x</a></p>' ) );
		self::assertIsString( $data['html'] );
		self::assertStringContainsString( '&lt;img src=x onerror=alert(1)&gt; \{{ticket.link}} \{{option.x}}', $data['html'] );
		self::assertStringNotContainsString( '<img', $data['html'] );
		$sent = $this->post( $ticket, array( 'body_html' => $data['html'] ) );
		$text = $this->value( $sent, 'message.body_text' );
		self::assertIsString( $text );
		self::assertStringStartsWith( '<img src=x onerror=alert(1)> {{ticket.link}} {{option.x}}', $text );
	}

	public function test_others_add_placeholders_but_replace_none(): void {
		$this->as_agent();
		add_filter(
			'sanad_placeholders',
			static fn (): array => array(
				new Definition( 'loyalty.points', Group::Other, 'Points', 'Points of the customer.', '5', static fn (): Value => Value::number( 2, '2' ), true ),
				new Definition( 'customer.name', Group::Other, 'Mine', 'x', 'x', static fn (): Value => Value::words( 'stolen' ) ),
				new Definition( 'customer._meta', Group::Other, 'Meta', 'x', 'x', static fn (): Value => Value::words( 'secret' ) ),
				new Definition( 'loyalty.broken', Group::Other, 'Broken', 'x', 'x', static fn (): Value => throw new \RuntimeException( 'no' ) ),
				'nonsense',
			)
		);
		$list  = $this->shaped( 'PlaceholderList', $this->rest( 'GET', '/placeholders' ) );
		$names = array_column( $this->list_at( $list, 'items' ), 'name' );
		self::assertContains( 'loyalty.points', $names );
		self::assertNotContains( 'customer._meta', $names );
		$data = $this->render( $this->open_ticket(), array( 'body_html' => '{{#plural loyalty.points}}{{one}}one{{other}}# points{{/plural}} {{customer.name}} {{loyalty.broken|?}} {{customer._meta}}' ) );
		self::assertSame( '2 points Sara Al-Harbi ? {{customer._meta}}', $data['text'] );
		self::assertSame( 'unknown', $this->at( $data, 'unresolved', 0, 'reason' ) );
	}

	public function test_a_reply_with_a_mistake_is_not_saved(): void {
		$this->as_manager();
		foreach ( array( '{{option.x}}' => 'option.x', '{{#if order.number}}x' => 'closed', '<a {{customer.name}}>x</a>' => null ) as $html => $says ) {
			$response = $this->rest( 'POST', '/canned-replies', array( 'title' => 'X', 'versions' => array( array( 'language' => '', 'body_html' => "<p>{$html}</p>" ) ) ) );
			if ( null === $says ) {
				// The sanitiser knows no such attribute: nothing is left of it.
				self::assertSame( 201, $response->get_status() );
				continue;
			}
			$this->assert_refused( 400, 'sanad_invalid', $response );
			$message = $this->value( $response, 'message' );
			self::assertIsString( $message );
			self::assertStringContainsString( $says, $message );
		}
	}

	private function shipped_order(): \WC_Order {
		$order = $this->create_order( lines: array( array( $this->create_product( '10', 'Dress <b>' ), 2 ) ) );
		$order->update_meta_data( '_wc_shipment_tracking_items', array( array( 'tracking_provider' => 'aramex', 'tracking_number' => 'AB/12&3' ) ) );
		$order->save();
		return $order;
	}

	/** A ticket of Sara about an order. */
	private function about( \WC_Order $order ): Ticket {
		return $this->desk->service->update( $this->open_ticket()->id, new TicketChanges( order_id: $order->get_id() ), \Sanad\Actor::system() );
	}

	/**
	 * @param array<string, mixed> $request
	 * @return array<string, mixed>
	 */
	private function render( Ticket $ticket, array $request ): array {
		return $this->shaped( 'RenderedReply', $this->rest( 'POST', "/tickets/{$ticket->id}/rendered-replies", $request ) );
	}

	/** @param array<string, mixed> $body */
	private function post( Ticket $ticket, array $body ): \WP_REST_Response {
		return $this->rest( 'POST', "/tickets/{$ticket->id}/messages", $body + array( 'client_key' => $this->key(), 'kind' => 'reply', 'seen_message_id' => $ticket->last_message_id ) );
	}

	private function rows( string $table ): int {
		return (int) $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( $table )}" );
	}
}
