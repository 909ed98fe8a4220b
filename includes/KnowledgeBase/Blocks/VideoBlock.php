<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\BlockTemplate;
use Sanad\KnowledgeBase\Languages;

/**
 * Gathers what `blocks/video/render.php` prints. Nothing comes from a service before somebody plays:
 * the poster is a picture of this site. The transcript is the block's inner text, so that it lies in
 * the post like any other, for every search and every translator.
 */
final class VideoBlock {

	public const NAME = 'sanad/video';

	/** Longest description in characters for search engines. */
	private const MAX_DESCRIPTION = 300;

	public function __construct( private readonly BlockTemplate $template, private readonly Languages $languages ) {}

	/**
	 * The HTML; of an address that is no video, only the transcript.
	 *
	 * @param array<string, mixed> $values  Attributes.
	 * @param string               $content The transcript.
	 */
	public function render( array $values, string $content ): string {
		$attributes = new Attributes( $values );
		$source     = VideoSource::of( $attributes->text( 'url' ) );
		$transcript = '' === trim( wp_strip_all_tags( $content ) ) ? '' : $content;
		if ( null === $source ) {
			return $transcript;
		}
		$poster = wp_get_attachment_image_url( $attributes->int( 'posterId', 0, 0, PHP_INT_MAX ), 'large' );
		$title  = $attributes->text( 'title' );
		$code   = Languages::code( $attributes->text( 'captionsLanguage' ) );
		$code   = '' === $code ? $this->languages->current() : $code;

		return $this->template->html(
			new VideoView(
				source: $source,
				title: $title,
				poster_url: false === $poster ? '' : $poster,
				captions_url: $this->captions( $attributes->int( 'captionsId', 0, 0, PHP_INT_MAX ) ),
				captions_language: $code,
				captions_label: $this->languages->name( $code ),
				transcript: $transcript,
				data: false === $poster || '' === $title ? '' : $this->data( $source, $title, $poster, $transcript )
			)
		);
	}

	/** A file of captions (WebVTT) of this site; empty if there is none. */
	private function captions( int $attachment_id ): string {
		$url = 'text/vtt' === get_post_mime_type( $attachment_id ) ? wp_get_attachment_url( $attachment_id ) : false;
		return false === $url ? '' : $url;
	}

	/** What search engines are told (https://schema.org/VideoObject), as JSON; empty without a date. */
	private function data( VideoSource $source, string $title, string $poster, string $transcript ): string {
		$date = get_the_date( 'c' );
		if ( ! is_string( $date ) || 'publish' !== get_post_status() ) {
			return '';
		}
		$words = trim( (string) preg_replace( '/\s+/u', ' ', wp_strip_all_tags( $transcript ) ) );
		$data  = array(
			'@context'     => 'https://schema.org',
			'@type'        => 'VideoObject',
			'name'         => $title,
			'description'  => '' === $words ? $title : mb_substr( $words, 0, self::MAX_DESCRIPTION ),
			'thumbnailUrl' => $poster,
			'uploadDate'   => $date,
		) + ( $source->is_file() ? array( 'contentUrl' => $source->page ) : array( 'embedUrl' => strtok( $source->embed, '?' ) ) );
		return (string) wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}
}
