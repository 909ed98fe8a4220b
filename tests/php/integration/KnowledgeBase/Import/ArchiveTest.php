<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\Import;

/** ZIP files, among them those that want to hurt. */
final class ArchiveTest extends ImportTestCase {

	protected function setUp(): void {
		parent::setUp();
		if ( ! class_exists( \ZipArchive::class ) ) {
			self::markTestSkipped( 'Without the PHP extension "zip".' );
		}
		$this->as_manager();
	}

	public function test_articles_of_an_archive_link_to_one_another(): void {
		$result = $this->shaped( 'ImportResult', $this->send( 'help.zip', $this->zip( array( 'en/a/one.md' => "# One\n\n[two](../b/two.html#x) [gone](three.md)", 'en/b/two.html' => '<h1>Two</h1><p><a href="../a/one.md">one</a></p>', 'README.md' => '# Not this', 'image.png' => 'x' ) ) ) );
		self::assertSame( 2, $result['created'] );
		$articles = $this->articles();
		self::assertStringContainsString( '<p><a href="/help/two/#x">two</a> gone</p>', $articles['One']->post_content );
		self::assertStringContainsString( '<a href="/help/one/">one</a>', $articles['Two']->post_content );
	}

	public function test_names_that_lead_elsewhere_are_not_read_and_nothing_is_unpacked(): void {
		$before = $this->files_below( WP_CONTENT_DIR );
		$names  = array( '../evil.md', 'a/../../evil.md', '/etc/evil.md', 'C:\\evil.md', 'a\\..\\evil.md', '__MACOSX/._a.md', '.hidden/a.md', 'wp-config.php', 'a.md/../../x.md' );
		$files  = array_fill_keys( $names, '# Evil' );
		$this->assert_refused( 400, 'sanad_invalid', $this->send( 'evil.zip', $this->zip( $files ) ) );
		self::assertSame( 1, $this->shaped( 'ImportResult', $this->send( 'evil.zip', $this->zip( $files + array( 'good.md' => '# Good' . "\n\ntext" ) ) ) )['created'] );
		self::assertSame( array( 'Good' ), array_keys( $this->articles() ) );
		self::assertSame( $before, $this->files_below( WP_CONTENT_DIR ) );
	}

	public function test_a_bomb_is_not_unpacked_whole(): void {
		$memory = memory_get_usage();
		$bomb   = array();
		$long   = str_repeat( 'a', 1_000_000 );
		for ( $number = 0; $number < 70; $number++ ) {
			$bomb[ "{$number}.md" ] = $long;
		}
		$this->assert_refused( 413, 'sanad_too_large', $this->send( 'bomb.zip', $this->zip( $bomb ) ) );
		unset( $bomb );
		self::assertLessThan( 20_000_000, memory_get_usage() - $memory );
		$result = $this->shaped( 'ImportResult', $this->send( 'long.zip', $this->zip( array( 'long.md' => "# Long\n\n" . str_repeat( 'ض ', 400_000 ), 'short.md' => "# Short\n\ntext" ) ) ) );
		self::assertSame( array( 1, 1 ), array( $result['created'], $result['skipped'] ) );
	}

	public function test_too_many_files_are_refused(): void {
		$many = array();
		for ( $number = 0; $number < 501; $number++ ) {
			$many[ "{$number}.md" ] = "# {$number}\n\ntext";
		}
		$this->assert_refused( 413, 'sanad_too_large', $this->send( 'many.zip', $this->zip( $many ) ) );
		$this->assert_refused( 413, 'sanad_too_large', $this->send( 'many.zip', $this->zip( array_fill_keys( array_map( static fn ( int $number ): string => "{$number}.txt", range( 1, 5_001 ) ), '' ) ) ) );
		self::assertSame( array(), $this->articles() );
	}

	public function test_scripts_in_an_archive_do_nothing(): void {
		$this->send( 'a.zip', $this->zip( array( 'a.html' => '<h1>A</h1><script>alert(1)</script><p onclick="alert(1)">text</p>', 'b.md' => "# B\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) <b onclick=alert(1)>y</b>" ) ) );
		foreach ( $this->articles() as $post ) {
			self::assertStringNotContainsString( '<script', $post->post_content );
			self::assertStringNotContainsString( 'onclick', $post->post_content );
			self::assertStringNotContainsString( 'href="javascript', $post->post_content );
		}
		self::assertCount( 2, $this->articles() );
	}

	/** @param array<string|int, string> $files Content by name. */
	private function zip( array $files ): string {
		$path = (string) tempnam( sys_get_temp_dir(), 'zip' );
		$zip  = new \ZipArchive();
		$zip->open( $path, \ZipArchive::OVERWRITE );
		foreach ( $files as $name => $content ) {
			$zip->addFromString( (string) $name, $content );
		}
		$zip->close();
		$bytes = (string) file_get_contents( $path );
		unlink( $path );
		return $bytes;
	}

	/** @return list<string> Files in which nothing is logged or uploaded by the tests themselves. */
	private function files_below( string $folder ): array {
		$files = array();
		foreach ( new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $folder, \FilesystemIterator::SKIP_DOTS ) ) as $file ) {
			if ( $file instanceof \SplFileInfo && in_array( $file->getExtension(), array( 'md', 'php', 'html' ), true ) ) {
				$files[] = $file->getPathname();
			}
		}
		sort( $files );
		return $files;
	}
}
