<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

use Sanad\Rest\Data;

/** What a canned reply says in one language. */
final class ReplyVersion {

	/**
	 * @param string $language  Two letters; empty: for any language.
	 * @param string $title     Plain text; empty: as the reply.
	 * @param string $body_html Sanitised, with placeholders.
	 * @param string $body_text The same as plain text.
	 */
	public function __construct(
		public readonly string $language,
		public readonly string $title,
		public readonly string $body_html,
		public readonly string $body_text
	) {}

	/** @return array{language: string, title: string, body_html: string, body_text: string} */
	public function to_array(): array {
		return array(
			'language'  => $this->language,
			'title'     => $this->title,
			'body_html' => $this->body_html,
			'body_text' => $this->body_text,
		);
	}

	/**
	 * The versions that {@see self::encode()} has written; what is damaged is left out.
	 *
	 * @return list<self>
	 */
	public static function decode( string $json ): array {
		$decoded  = json_decode( $json, true );
		$versions = array();
		foreach ( is_array( $decoded ) ? $decoded : array() as $row ) {
			if ( is_array( $row ) ) {
				$text       = static fn ( string $key ): string => is_string( $row[ $key ] ?? null ) ? $row[ $key ] : '';
				$versions[] = new self( $text( 'language' ), $text( 'title' ), $text( 'body_html' ), $text( 'body_text' ) );
			}
		}
		return $versions;
	}

	/** @param list<self> $versions */
	public static function encode( array $versions ): string {
		$rows = array_map( static fn ( self $version ): array => $version->to_array(), $versions );
		return Data::json( $rows );
	}
}
