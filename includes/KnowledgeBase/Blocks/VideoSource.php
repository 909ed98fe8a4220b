<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

/**
 * Where a video comes from: one of two services, in the form that leaves no trace before it is played,
 * or a file of this site. Whatever else an address names is no video.
 */
final class VideoSource {

	private const YOUTUBE = array( 'youtube.com', 'www.youtube.com', 'm.youtube.com', 'youtu.be', 'youtube-nocookie.com', 'www.youtube-nocookie.com' );
	private const VIMEO   = array( 'vimeo.com', 'www.vimeo.com', 'player.vimeo.com' );
	private const FILES   = array( 'mp4', 'm4v', 'webm', 'ogv' );

	/**
	 * @param string $service Name of the service; empty for a file of this site.
	 * @param string $page    Where it can be watched at the service; for a file, the file.
	 * @param string $embed   Address of the service's player; empty for a file.
	 */
	private function __construct(
		public readonly string $service,
		public readonly string $page,
		public readonly string $embed
	) {}

	/** What an address names, or null. Only this site's own files are played without asking. */
	public static function of( string $url ): ?self {
		$parts = wp_parse_url( trim( $url ) );
		if ( ! is_array( $parts ) || ! in_array( $parts['scheme'] ?? '', array( 'http', 'https' ), true ) ) {
			return null;
		}
		$host = strtolower( $parts['host'] ?? '' );
		$path = $parts['path'] ?? '';
		if ( in_array( $host, self::YOUTUBE, true ) ) {
			return self::youtube( $host, $path, $parts['query'] ?? '' );
		}
		if ( in_array( $host, self::VIMEO, true ) ) {
			return self::vimeo( $path );
		}
		$is_file = in_array( strtolower( pathinfo( $path, PATHINFO_EXTENSION ) ), self::FILES, true );
		return $is_file && strtolower( (string) wp_parse_url( home_url(), PHP_URL_HOST ) ) === $host ? new self( '', $url, '' ) : null;
	}

	public function is_file(): bool {
		return '' === $this->service;
	}

	private static function youtube( string $host, string $path, string $query ): ?self {
		parse_str( $query, $arguments );
		$named = $arguments['v'] ?? '';
		$id    = 'youtu.be' === $host ? substr( $path, 1 ) : ( 1 === preg_match( '#^/(?:embed|shorts|live)/([^/]+)#', $path, $found ) ? $found[1] : ( is_string( $named ) ? $named : '' ) );
		if ( 1 !== preg_match( '/^[A-Za-z0-9_-]{11}$/D', $id ) ) {
			return null;
		}
		return new self( 'YouTube', "https://www.youtube.com/watch?v={$id}", "https://www.youtube-nocookie.com/embed/{$id}?autoplay=1&cc_load_policy=1&rel=0" );
	}

	private static function vimeo( string $path ): ?self {
		if ( 1 !== preg_match( '#^/(?:video/)?([0-9]{5,12})/?$#D', $path, $found ) ) {
			return null;
		}
		return new self( 'Vimeo', "https://vimeo.com/{$found[1]}", "https://player.vimeo.com/video/{$found[1]}?autoplay=1&dnt=1" );
	}
}
