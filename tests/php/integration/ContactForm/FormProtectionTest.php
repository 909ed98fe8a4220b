<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\ContactForm;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\Actor;
use Sanad\Attachments\UploadedFile;
use Sanad\ContactForm\FormMessages;
use Sanad\Tests\Integration\Support\ShopFixtures;

/** What keeps programs, strangers and other sites from misusing the form, without standing in a shopper's way. */
final class FormProtectionTest extends FormTestCase {

	use ShopFixtures;

	public function test_a_page_from_a_cache_works_for_a_week_and_carries_no_nonce(): void {
		$page = $this->page();
		self::assertStringNotContainsString( 'nonce', strtolower( $page->html ) );
		self::assertSame( $page->html, $this->page()->html, 'Every guest gets the same page.' );

		$this->clock->advance( '+7 days' );
		$this->desk->keys->rotate();
		$this->send( $page, $this->question() );
		self::assertSame( 303, $this->answered() );
	}

	/** @return array<string, array{string}> */
	public static function broken_seals(): array {
		return array(
			'empty'         => array( '' ),
			'no signature'  => array( 'e30' ),
			'empty parts'   => array( '~' ),
			'signed by me'  => array( 'e30~k1.' . str_repeat( '0', 64 ) ),
			'not base64'    => array( '***~k1.00' ),
		);
	}

	#[DataProvider( 'broken_seals' )]
	public function test_settings_that_are_not_ours_are_refused_and_nothing_is_lost( string $seal ): void {
		$again = $this->send( $this->page(), $this->question( array( 'seal' => $seal ) ) );
		self::assertSame( 400, $this->answered() );
		self::assertCount( 1, $again->errors() );

		$this->send( $again, array() );
		self::assertSame( 303, $this->answered(), 'The page that comes back works.' );
	}

	public function test_altered_settings_are_refused(): void {
		$fields = $this->fields( $this->page( array( 'consent' => 'Yes' ) ) );
		self::assertIsString( $fields['seal'] );
		[ $json, $signature ] = explode( '~', $fields['seal'] );
		$altered              = str_replace( '"consent":"Yes"', '"consent":""', (string) base64_decode( strtr( $json, '-_', '+/' ), true ) );
		$again                = $this->post( array( 'seal' => rtrim( strtr( base64_encode( $altered ), '+/', '-_' ), '=' ) . '~' . $signature ) + $this->question() + $fields );
		self::assertSame( 400, $this->answered() );
		self::assertSame( array( FormMessages::outdated() ), $again->errors() );
		self::assertSame( 0, $this->tickets() );
	}

	public function test_the_settings_of_the_page_hold_also_when_fields_are_left_out(): void {
		$attributes = array( 'consent' => 'Yes' );
		$this->send( $this->page( $attributes ), $this->question( array( 'consent' => null ) ), $attributes );
		self::assertSame( 400, $this->answered() );
	}

	/** @return array<string, array{array<string, string>, int}> */
	public static function origins(): array {
		return array(
			'modern browser, our page'      => array( array( 'HTTP_SEC_FETCH_SITE' => 'same-origin', 'HTTP_ORIGIN' => 'null' ), 303 ),
			'modern browser, other site'    => array( array( 'HTTP_SEC_FETCH_SITE' => 'cross-site', 'HTTP_ORIGIN' => 'https://evil.example' ), 403 ),
			'modern browser, address typed' => array( array( 'HTTP_SEC_FETCH_SITE' => 'none' ), 403 ),
			'sub-domain'                    => array( array( 'HTTP_SEC_FETCH_SITE' => 'same-site', 'HTTP_ORIGIN' => 'https://evil.127.0.0.1' ), 403 ),
			'old browser, other site'       => array( array( 'HTTP_ORIGIN' => 'https://evil.example' ), 403 ),
			'old browser, hidden origin'    => array( array( 'HTTP_ORIGIN' => 'null' ), 403 ),
			'neither header'                => array( array(), 303 ),
		);
	}

	/** @param array<string, string> $headers */
	#[DataProvider( 'origins' )]
	public function test_only_our_own_page_may_send_for_a_guest( array $headers, int $status ): void {
		$page    = $this->page();
		$_SERVER = array_merge( $_SERVER, $headers );
		$again   = $this->send( $page, $this->question() );
		self::assertSame( $status, $this->answered() );
		self::assertSame( 303 === $status ? 1 : 0, $this->tickets() );
		if ( 303 !== $status ) {
			self::assertCount( 1, $again->errors() );
			self::assertSame( 'سارة الحربي', $again->attribute( "//input[@autocomplete='name']", 'value' ) );
		}
	}

	public function test_a_program_that_fills_every_field_is_told_so_and_a_person_can_mend_it(): void {
		$page = $this->page();
		self::assertSame( 'true', $page->attribute( "//div[contains(@class, 'reference')]", 'aria-hidden' ) );
		self::assertSame( '-1', $page->attribute( "//input[contains(@id, 'reference')]", 'tabindex' ) );

		$again = $this->send( $page, $this->question( array( 'reference' => 'http://spam.example' ) ), array(), array( $this->upload( 'a.png', $this->png() ) ) );
		self::assertSame( 400, $this->answered() );
		self::assertCount( 1, $again->errors() );
		self::assertSame( '', $again->attribute( "//div[contains(@class, 'reference')]", 'aria-hidden' ) );
		self::assertSame( 0, (int) $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( 'attachments' )}" ) );

		$this->send( $again, array( 'reference' => '' ) );
		self::assertSame( 303, $this->answered() );
	}

	public function test_one_address_may_ask_five_times_in_a_quarter_of_an_hour(): void {
		for ( $i = 1; $i <= 5; $i++ ) {
			$this->send( $this->page(), $this->question( array( 'message' => "Question {$i}" ) ) );
			self::assertSame( 303, $this->answered() );
		}
		$again = $this->send( $this->page(), $this->question( array( 'email' => 'Sara@Example.test', 'message' => 'Question 6' ) ) );
		self::assertSame( 429, $this->answered() );
		self::assertCount( 1, $again->errors() );
		self::assertSame( 'true', $again->attribute( "//input[@type='email']", 'aria-invalid' ) );
		self::assertSame( 5, $this->tickets() );

		// The same question as before is answered as before, limit or not.
		$this->send( $this->page(), $this->question( array( 'message' => 'Question 5' ) ) );
		self::assertSame( 303, $this->answered() );
		$this->send( $this->page(), $this->question( array( 'email' => 'omar@example.test' ) ) );
		self::assertSame( 303, $this->answered() );

		$this->clock->advance( '+15 minutes' );
		$this->send( $again, array() );
		self::assertSame( 303, $this->answered() );
	}

	public function test_one_visitor_may_ask_for_twenty_addresses_whatever_header_he_sends(): void {
		for ( $i = 1; $i <= 20; $i++ ) {
			$_SERVER['HTTP_X_FORWARDED_FOR'] = "203.0.113.{$i}";
			$this->send( $this->page(), $this->question( array( 'email' => "victim{$i}@example.test" ) ) );
			self::assertSame( 303, $this->answered() );
		}
		$_SERVER['HTTP_X_FORWARDED_FOR'] = '203.0.113.99';
		$again                           = $this->send( $this->page(), $this->question( array( 'email' => 'victim99@example.test' ) ) );
		self::assertSame( 429, $this->answered() );
		self::assertCount( 1, $again->errors() );
		self::assertSame( array( '#sanad-contact-form-1-send' ), array( $again->attribute( "//div[contains(@class, 'summary')]//li[not(@hidden)]/a", 'href' ) ) );

		$_SERVER['REMOTE_ADDR'] = '203.0.113.5';
		$this->send( $again, array() );
		self::assertSame( 303, $this->answered() );
	}

	public function test_refused_forms_do_not_count(): void {
		for ( $i = 1; $i <= 30; $i++ ) {
			$this->send( $this->page(), $this->question( array( 'message' => '' ) ) );
		}
		$this->send( $this->page(), $this->question() );
		self::assertSame( 303, $this->answered() );
	}

	public function test_fields_that_the_form_does_not_have_change_nothing(): void {
		$this->send( $this->page(), $this->question( array( 'assignee' => '1', 'assignee_id' => '1', 'status' => 'closed', 'priority' => 'urgent', 'customer_id' => '1', 'channel' => 'email', 'created_at' => '2001-01-01', 'kind' => 'note', 'author_id' => '1', 'user_id' => '1' ) ) );
		$ticket = $this->only_ticket();
		self::assertSame( array( 0, 'open', 2, 'form' ), array( $ticket->assignee_id, $ticket->status->value, $ticket->priority->value, $ticket->channel->value ) );
		self::assertSame( '2026-11-22 08:00:00', $ticket->created_at->format( 'Y-m-d H:i:s' ) );
	}

	public function test_a_guest_cannot_choose_an_order(): void {
		$this->send( $this->page(), $this->question( array( 'order_id' => '1' ) ) );
		self::assertSame( 400, $this->answered() );
	}

	public function test_files_of_others_stay_theirs(): void {
		$this->open_ticket();
		$agent = $this->as_agent();
		$file  = $this->attach();
		$this->act_as( null );
		$mine = $this->desk->attachments->accept( UploadedFile::from_path( $this->upload( 'b.png', $this->png() )['tmp_name'], 'b.png' ), Actor::customer( 0, '' ), str_repeat( 'a', 32 ), 'k' );

		foreach ( array( str_repeat( 'b', 32 ), '', 'agent', str_repeat( 'a', 31 ) ) as $i => $token ) {
			$this->send( $this->page(), $this->question( array( 'message' => "M{$i}", 'upload_token' => $token, 'attachment_ids' => array( (string) $file, (string) $mine->id, '-1', '0', 'x', array( '1' ), '999999' ) ) ) );
		}
		foreach ( array( $file, $mine->id ) as $id ) {
			self::assertSame( array( 0, 0 ), array( $this->desk->attachment_repository->find( $id )?->message_id, $this->desk->attachment_repository->find( $id )?->ticket_id ) );
		}
		self::assertCount( 1, $this->desk->attachments->free( array( $file ), Actor::agent( $agent->ID, '' ), null ) );
	}

	public function test_a_guest_learns_nothing_about_orders_and_links_only_his_own(): void {
		$this->needs_woocommerce();
		$order = $this->create_order( 'sara@example.test' );

		$known = $this->send( $this->page(), $this->question( array( 'email' => 'stranger@example.test', 'order' => $order->get_order_number() ) ) );
		$none  = $this->send( $this->page(), $this->question( array( 'email' => 'strange2@example.test', 'order' => '99999999' ) ) );
		$blank = static fn ( Browser $page ): string => (string) preg_replace( '/stranger|strange2|#\d+|\d+-k[0-9a-f]+\.[0-9a-f]+/', '', $page->html );
		self::assertSame( $blank( $known ), $blank( $none ) );

		$this->send( $this->page(), $this->question( array( 'email' => 'Sara@Example.test', 'order' => ' #' . $order->get_order_number() ) ) );
		$linked = $this->desk->db->rows( "SELECT customer_email, order_id, message_count FROM {$this->desk->db->table( 'tickets' )} ORDER BY id" );
		self::assertSame( array( '0', '0', (string) $order->get_id() ), array_column( $linked, 'order_id' ) );
		self::assertSame( array( '2', '2', '1' ), array_column( $linked, 'message_count' ), 'The team reads what was typed.' );
	}

	/** @return array<string, array{mixed}> */
	public static function garbage(): array {
		return array(
			'arrays'       => array( array( 'x' => array( 'y' ) ) ),
			'broken UTF-8' => array( "\xC3\x28 \xFF text" ),
			'NUL'          => array( "a\0b" ),
			'quotes'       => array( "' OR 1=1 -- \" \\ %s %d {{x}}" ),
			'ten megabyte' => array( str_repeat( 'x', 10_000_000 ) ),
			'line breaks'  => array( "a\r\nBcc: victim@example.test\r\n\r\nbody" ),
			'bidi'         => array( "\u{202E}gpj.exe\u{2066}\u{200B}" ),
		);
	}

	#[DataProvider( 'garbage' )]
	public function test_garbage_in_any_field_is_an_answer_not_an_accident( mixed $garbage ): void {
		$attributes = array( 'subjectField' => 'optional', 'consent' => 'Yes' );
		$names      = array( 'form', 'seal', 'nonce', 'name', 'email', 'order', 'order_id', 'topic_id', 'subject', 'message', 'consent', 'upload_token', 'attachment_ids', 'reference', 'elapsed' );
		foreach ( $names as $i => $name ) {
			$this->send( $this->page( $attributes ), array( $name => $garbage ) + $this->question( array( 'consent' => '1', 'email' => "p{$i}@example.test" ) ), $attributes );
			self::assertContains( $this->answered(), array( 303, 400 ), $name );
		}
		foreach ( $this->desk->db->rows( "SELECT subject, customer_name, customer_email FROM {$this->desk->db->table( 'tickets' )}" ) as $row ) {
			foreach ( $row as $column => $value ) {
				self::assertDoesNotMatchRegularExpression( '/[\p{Cc}\x{202A}-\x{202E}\x{2066}-\x{2069}]/u', (string) $value, $column );
			}
		}
	}

	public function test_the_number_of_a_ticket_in_the_subject_joins_nothing(): void {
		$ticket     = $this->open_ticket();
		$attributes = array( 'subjectField' => 'optional' );
		$this->send( $this->page( $attributes ), $this->question( array( 'subject' => "Re: [#{$ticket->number}] Wrong size" ) ), $attributes );
		self::assertSame( 2, $this->tickets() );
		self::assertSame( 1, $this->desk->tickets->find( $ticket->id )?->message_count );
	}

	public function test_text_that_looks_like_code_is_shown_as_text(): void {
		$attributes = array( 'subjectField' => 'optional' );
		$evil       = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
		$again      = $this->send( $this->page( $attributes ), array( 'name' => $evil, 'subject' => $evil, 'order' => $evil, 'message' => $evil . '</textarea>', 'email' => 'x' ), $attributes );
		self::assertSame( 0, $again->count( '//img | //script' ) );
		self::assertSame( $evil, $again->attribute( "//input[@autocomplete='name']", 'value' ) );
	}
}
