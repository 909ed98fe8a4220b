<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Attachments;

use PHPUnit\Framework\TestCase;
use Sanad\Attachments\FileTypes;

final class FileTypesTest extends TestCase {

	public function test_ending_and_content_must_agree(): void {
		self::assertSame( 'image/png', FileTypes::mime( 'png', 'image/png' ) );
		self::assertNull( FileTypes::mime( 'png', 'text/html' ) );
		self::assertNull( FileTypes::mime( 'pdf', 'text/x-php' ) );
		self::assertNull( FileTypes::mime( 'jpg', 'application/octet-stream' ) );
	}

	public function test_a_container_is_served_as_what_its_ending_says(): void {
		self::assertSame( 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', FileTypes::mime( 'docx', 'application/zip' ) );
	}

	public function test_a_text_is_a_text_whatever_libmagic_sees_in_it(): void {
		foreach ( array( 'text/x-c', 'message/rfc822', 'application/json', 'text/csv' ) as $found ) {
			self::assertSame( 'text/plain', FileTypes::mime( 'txt', $found ) );
		}
		self::assertNull( FileTypes::mime( 'txt', 'text/x-php' ) );
		self::assertNull( FileTypes::mime( 'txt', 'application/octet-stream' ) );
		self::assertNull( FileTypes::mime( 'pdf', 'text/plain' ) );
	}

	public function test_nothing_that_a_browser_runs_is_ever_served(): void {
		foreach ( FileTypes::extensions() as $extension ) {
			foreach ( array( 'text/html', 'image/svg+xml', 'text/xml', 'application/xhtml+xml', 'text/javascript' ) as $dangerous ) {
				self::assertNull( FileTypes::mime( $extension, $dangerous ) );
			}
		}
	}
}
