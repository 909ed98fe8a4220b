<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\HelpCentre;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\KnowledgeBase\Blocks\VideoSource;
use Sanad\Tests\Integration\ContactForm\Browser;

/** Videos: nothing of a service before somebody plays, and nothing of anybody else at all. */
final class VideoBlockTest extends HelpCentreTestCase {

	#[DataProvider( 'addresses' )]
	public function test_addresses( string $url, ?string $embed ): void {
		self::assertSame( $embed, VideoSource::of( $url )?->embed, $url );
	}

	/** @return array<string, array{string, string|null}> */
	public static function addresses(): array {
		$youtube = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&cc_load_policy=1&rel=0';
		$vimeo   = 'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1';
		return array(
			'watch'          => array( 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=10', $youtube ),
			'short'          => array( 'https://youtu.be/dQw4w9WgXcQ', $youtube ),
			'embed'          => array( 'https://www.youtube.com/embed/dQw4w9WgXcQ', $youtube ),
			'mobile'         => array( 'https://m.youtube.com/watch?v=dQw4w9WgXcQ', $youtube ),
			'vimeo'          => array( 'https://vimeo.com/76979871', $vimeo ),
			'vimeo player'   => array( 'https://player.vimeo.com/video/76979871', $vimeo ),
			'foreign'        => array( 'https://evil.example/watch?v=dQw4w9WgXcQ', null ),
			'look-alike'     => array( 'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ', null ),
			'user part'      => array( 'https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ', null ),
			'markup in id'   => array( 'https://youtu.be/"><script>1', null ),
			'list as id'     => array( 'https://www.youtube.com/watch?v[]=dQw4w9WgXcQ', null ),
			'script'         => array( 'javascript:alert(1)', null ),
			'foreign file'   => array( 'https://evil.example/a.mp4', null ),
			'nothing'        => array( '', null ),
		);
	}

	public function test_nothing_comes_from_the_service_before_it_is_played(): void {
		$page = new Browser( $this->video( array( 'url' => 'https://youtu.be/dQw4w9WgXcQ', 'title' => 'Measure <b>yourself</b>' ), '<!-- wp:paragraph --><p>Take a tape.</p><!-- /wp:paragraph -->' ) );
		self::assertSame( 0, $page->count( '//iframe | //video | //img' ) );
		self::assertSame( 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', $page->attribute( '//a', 'href' ) );
		self::assertSame( array( 'Transcript' ), $page->texts( '//details/summary' ) );
		self::assertStringContainsString( 'Take a tape.', implode( ' ', $page->texts( '//details//p' ) ) );
		self::assertSame( 0, $page->count( '//b' ) );
	}

	public function test_a_file_of_this_site_plays_by_itself_with_its_captions(): void {
		$captions = wp_insert_attachment( array( 'post_mime_type' => 'text/vtt', 'post_title' => 'captions', 'guid' => 'http://127.0.0.1/c.vtt' ), 'c.vtt' );
		$page     = new Browser( $this->video( array( 'url' => home_url( '/wp-content/uploads/a.mp4' ), 'captionsId' => $captions, 'captionsLanguage' => 'ar' ) ) );
		self::assertSame( home_url( '/wp-content/uploads/a.mp4' ), $page->attribute( '//video/source', 'src' ) );
		self::assertSame( array( 'captions', 'ar', 'العربية' ), array( $page->attribute( '//track', 'kind' ), $page->attribute( '//track', 'srclang' ), $page->attribute( '//track', 'label' ) ) );
		self::assertSame( 0, $page->count( '//details' ) );
	}

	public function test_of_a_wrong_address_only_the_transcript_is_left(): void {
		$html = $this->video( array( 'url' => 'https://evil.example/a.mp4' ), '<!-- wp:paragraph --><p>Take a tape.</p><!-- /wp:paragraph -->' );
		self::assertStringContainsString( 'Take a tape.', $html );
		self::assertStringNotContainsString( 'evil.example', $html );
	}

	/** @param array<string, mixed> $attributes */
	private function video( array $attributes, string $transcript = '' ): string {
		return do_blocks( '<!-- wp:sanad/video ' . wp_json_encode( $attributes ) . ' -->' . $transcript . '<!-- /wp:sanad/video -->' );
	}
}
