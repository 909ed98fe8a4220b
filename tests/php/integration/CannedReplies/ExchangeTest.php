<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\CannedReplies;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\Rest\FileResponse;

/** Canned replies as files: what goes out comes back the same, and nothing in a file is believed. */
final class ExchangeTest extends ReplyTestCase {

	/** @return array<string, array{'json'|'csv'}> */
	public static function formats(): array {
		return array( 'JSON' => array( 'json' ), 'CSV' => array( 'csv' ) );
	}

	/** @param 'json'|'csv' $format */
	#[DataProvider( 'formats' )]
	public function test_what_goes_out_comes_back_the_same( string $format ): void {
		$manager = $this->as_manager();
		$this->fill();
		$file = $this->export( $format );
		$seen = $this->contents();
		self::assertCount( 3, $seen );

		$again = $this->import( $file );
		self::assertSame( array( 0, 0, 3 ), array( $again['created'], $again['updated'], $again['skipped'] ), 'It is there already.' );
		self::assertSame( $file, $this->export( $format ) );

		foreach ( $this->usable() as $id ) {
			wp_delete_post( $id, true );
		}
		foreach ( $this->ids( $this->data( $this->rest( 'GET', '/reply-folders' ) ), 'items' ) as $id ) {
			$this->rest( 'DELETE', "/reply-folders/{$id}" );
		}
		$dry = $this->import( $file, true );
		self::assertSame( array( true, 3, array() ), array( $dry['dry_run'], $dry['created'], $this->usable() ) );
		self::assertSame( array(), $this->list_at( $this->data( $this->rest( 'GET', '/reply-folders' ) ), 'items' ) );

		$result = $this->import( $file );
		self::assertSame( array( 3, 0, 0 ), array( $result['created'], $result['updated'], $result['skipped'] ) );
		self::assertSame( $seen, $this->contents() );
		self::assertSame( $file, $this->export( $format ) );
		foreach ( $this->list_at( $this->data( $this->rest( 'GET', '/canned-replies' ) ), 'items' ) as $item ) {
			self::assertContains( $item['owner_id'], array( 0, $manager->ID ) );
		}
	}

	public function test_no_cell_is_a_formula(): void {
		$this->as_manager();
		$this->fill();
		$csv    = $this->export( 'csv' );
		$stream = fopen( 'php://temp', 'r+b' );
		self::assertNotFalse( $stream );
		fwrite( $stream, $csv );
		rewind( $stream );
		while ( false !== ( $cells = fgetcsv( $stream, null, ',', '"', '' ) ) ) {
			foreach ( $cells as $cell ) {
				self::assertDoesNotMatchRegularExpression( '/^[=+\-@\t\r＝＋－＠]/u', (string) $cell );
			}
		}
		self::assertStringContainsString( "\"'=HYPERLINK(", $csv );
		self::assertStringContainsString( "\"''=already\"", $csv );
	}

	public function test_nothing_of_a_file_is_believed(): void {
		$agent  = $this->as_agent();
		$result = $this->import(
			(string) wp_json_encode(
				array(
					'format'  => 'sanad-canned-replies',
					'replies' => array(
						array( 'id' => 1, 'owner_id' => 1, 'post_author' => 1, 'title' => 'Own', 'is_personal' => true, 'folder' => array( '../../etc' ), 'versions' => array( array( 'language' => 'en', 'body_html' => '<p onclick=x>Hi<script>alert(1)</script></p>' ) ) ),
						array( 'title' => 'Shared', 'versions' => array( array( 'language' => 'en', 'body_html' => 'Hi' ) ) ),
						array( 'title' => 'Secret', 'is_personal' => true, 'versions' => array( array( 'language' => 'en', 'body_html' => '{{option.admin_email}}' ) ) ),
						array( 'title' => 'Tongue', 'is_personal' => true, 'versions' => array( array( 'language' => '../ar', 'body_html' => 'x' ) ) ),
						array( 'title' => '', 'is_personal' => true, 'versions' => array( array( 'language' => '', 'body_html' => 'x' ) ) ),
						array( 'title' => 'Empty', 'is_personal' => true, 'versions' => array() ),
						array( 'title' => 'Day', 'is_personal' => true, 'review_at' => 'tomorrow', 'versions' => array( array( 'language' => '', 'body_html' => 'x' ) ) ),
						'O:8:"stdClass":0:{}',
					),
				)
			)
		);
		self::assertSame( array( 1, 0, 6 ), array( $result['created'], $result['updated'], $result['skipped'] ) );
		foreach ( $this->list_at( $result, 'items' ) as $item ) {
			self::assertNotSame( '', $item['reason'] );
			self::assertSame( 'created' === $item['action'], null !== $item['id'] );
		}
		$own = $this->data( $this->rest( 'GET', '/canned-replies' ) );
		self::assertSame( $agent->ID, $this->at( $own, 'items', 0, 'owner_id' ) );
		self::assertSame( '<p>Hi</p>', $this->at( $own, 'items', 0, 'versions', 0, 'body_html' ) );
		self::assertNull( $this->at( $own, 'items', 0, 'folder_id' ) );
	}

	public function test_a_changed_reply_is_updated_and_a_taken_shortcut_left_out(): void {
		$this->as_manager();
		$id = $this->reply( 'Refund', '<p>Old</p>', array( 'shortcut' => 'refund' ) );
		$this->reply( 'Other', '<p>x</p>', array( 'shortcut' => 'size' ) );
		$result = $this->import( "title;shortcut;body_html\nRefund;refund;<p>New</p>\nSizes;size;<p>Sizes</p>\n" );
		self::assertSame( array( 1, 1, 0 ), array( $result['created'], $result['updated'], $result['skipped'] ) );
		self::assertSame( '<p>New</p>', $this->value( $this->rest( 'GET', "/canned-replies/{$id}" ), 'versions.0.body_html' ) );
		self::assertSame( 'Another canned reply has the shortcut /size. It was left out.', $this->at( $result, 'items', 1, 'reason' ) );
	}

	public function test_what_is_no_such_file_is_refused(): void {
		$this->as_manager();
		foreach ( array( '{"replies":[]}', '[1,2', "a,b\n1,2", '', "title,body_html\n\xFF\xFE,x", str_repeat( '[', 5000 ) ) as $content ) {
			$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/canned-replies/import', array(), array( 'file' => $this->upload( 'x.json', $content ) ) ) );
		}
		self::assertSame( array(), $this->usable() );
	}

	private function fill(): void {
		$folder = $this->int_at( $this->data( $this->rest( 'POST', '/reply-folders', array( 'name' => 'Money / more' ) ) ), 'id' );
		$inner  = $this->int_at( $this->data( $this->rest( 'POST', '/reply-folders', array( 'name' => '=Inner & "co"', 'parent_id' => $folder ) ) ), 'id' );
		$this->shaped(
			'CannedReply',
			$this->rest(
				'POST',
				'/canned-replies',
				array(
					'title'       => '=HYPERLINK("https://evil.test","x")',
					'folder_id'   => $inner,
					'shortcut'    => 'refund',
					'when_to_use' => "'=already\n+ and @ \"quoted\", with commas",
					'review_at'   => '2027-01-31',
					'versions'    => array(
						array( 'language' => 'ar', 'title' => '＝استرداد', 'body_html' => '<p dir="auto">مرحبًا {{customer.first_name|عميلنا}}</p>' ),
						array( 'language' => 'en', 'body_html' => '<p>Hello, <a href="{{order.tracking_link}}">track &amp; see</a></p>' ),
					),
				)
			),
			201
		);
		$this->reply( "'=already", '<p>-1 + 1</p>', array( 'is_personal' => true ) );
		$this->reply( '@all', '<p>x</p>' );
	}

	/** @param 'json'|'csv' $format */
	private function export( string $format ): string {
		$response = $this->rest( 'GET', '/canned-replies/export', array( 'format' => $format ) );
		self::assertInstanceOf( FileResponse::class, $response );
		self::assertStringStartsWith( 'attachment;', $this->header( $response, 'Content-Disposition' ) );
		return $response->content;
	}

	/** @return array<string, mixed> */
	private function import( string $content, bool $is_dry = false ): array {
		return $this->shaped( 'ImportResult', $this->rest( 'POST', '/canned-replies/import', array( 'dry_run' => $is_dry ? '1' : '0' ), array( 'file' => $this->upload( 'import.txt', $content ) ) ) );
	}

	/** @return list<array<string, mixed>> What the replies say, without ids and times. */
	private function contents(): array {
		$contents = array();
		foreach ( $this->list_at( $this->data( $this->rest( 'GET', '/canned-replies' ) ), 'items' ) as $item ) {
			$contents[] = array(
				'title'       => $item['title'],
				'owner_id'    => $item['owner_id'],
				'folder'      => null !== $item['folder_id'],
				'shortcut'    => $item['shortcut'],
				'when_to_use' => $item['when_to_use'],
				'review_at'   => $item['review_at'],
				'versions'    => $item['versions'],
			);
		}
		return $contents;
	}
}
