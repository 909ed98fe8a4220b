<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Reading;

use Sanad\ContactForm\TypedText;

/**
 * What a shopper's browser says about his reading before he asked: bounded and of the right types,
 * but only a claim. {@see ReadingRecorder} keeps what is true of it.
 */
final class Reading {

	/** Most articles of each kind. */
	public const MAX_ARTICLES = 20;

	public const MAX_SEARCHES = 10;

	/** Longest JSON that is looked at. */
	public const MAX_JSON = 20_000;

	/** Nobody's browser remembers longer than a session; this is the longest that is believed. */
	private const MAX_SECONDS = 30 * DAY_IN_SECONDS;

	/**
	 * @param string          $key       Random key of the form: 32 lower-case hex characters, or empty.
	 * @param array<int, int> $read      Seconds since it was read, by article.
	 * @param list<int>       $suggested Articles shown beside the form.
	 * @param list<int>       $opened    Those of them that were opened there.
	 * @param int             $from      The article from which he came, or 0.
	 * @param list<string>    $searches  Oldest first.
	 */
	public function __construct(
		public readonly string $key = '',
		public readonly array $read = array(),
		public readonly array $suggested = array(),
		public readonly array $opened = array(),
		public readonly int $from = 0,
		public readonly array $searches = array()
	) {}

	/**
	 * From the fields of a form: the JSON that the script wrote, and the article that the page printed.
	 *
	 * @param mixed $json What stands in the hidden field.
	 * @param mixed $from Id of the article that he comes from.
	 */
	public static function from_form( mixed $json, mixed $from ): self {
		$values = is_string( $json ) && strlen( $json ) <= self::MAX_JSON ? json_decode( $json, true ) : null;
		return self::from_array( array( 'from' => TypedText::id( $from ) ) + ( is_array( $values ) ? $values : array() ) );
	}

	/**
	 * From what {@see self::to_array()} made, or from anybody.
	 *
	 * @param array<mixed> $values
	 */
	public static function from_array( array $values ): self {
		$key  = TypedText::line( $values['key'] ?? '' );
		$read = array();
		foreach ( array_slice( is_array( $values['read'] ?? null ) ? $values['read'] : array(), -self::MAX_ARTICLES ) as $one ) {
			$id  = TypedText::id( is_array( $one ) ? $one['id'] ?? 0 : 0 );
			$ago = is_array( $one ) && is_numeric( $one['ago'] ?? null ) ? (int) $one['ago'] : 0;
			if ( $id > 0 ) {
				$read[ $id ] = max( 0, min( $ago, self::MAX_SECONDS ) );
			}
		}
		$searches = array();
		foreach ( array_slice( is_array( $values['searches'] ?? null ) ? $values['searches'] : array(), -self::MAX_SEARCHES ) as $search ) {
			$searches[] = mb_substr( TypedText::line( $search ), 0, TicketArticles::MAX_SEARCH );
		}
		return new self(
			1 === preg_match( '/^[0-9a-f]{32}$/D', $key ) ? $key : '',
			$read,
			self::ids( $values['suggested'] ?? null ),
			self::ids( $values['opened'] ?? null ),
			TypedText::id( $values['from'] ?? 0 ),
			array_values( array_unique( array_filter( $searches, static fn ( string $search ): bool => '' !== $search ) ) )
		);
	}

	/**
	 * The same as JSON-able values.
	 *
	 * @return array{key: string, read: list<array{id: int, ago: int}>, suggested: list<int>, opened: list<int>, from: int, searches: list<string>}
	 */
	public function to_array(): array {
		$read = array();
		foreach ( $this->read as $id => $ago ) {
			$read[] = array(
				'id'  => $id,
				'ago' => $ago,
			);
		}
		return array(
			'key'       => $this->key,
			'read'      => $read,
			'suggested' => $this->suggested,
			'opened'    => $this->opened,
			'from'      => $this->from,
			'searches'  => $this->searches,
		);
	}

	/** @return list<int> Every article that is named, each once. */
	public function article_ids(): array {
		return array_values( array_unique( array_filter( array( ...array_keys( $this->read ), ...$this->suggested, ...$this->opened, $this->from ) ) ) );
	}

	/** @return list<int> */
	private static function ids( mixed $values ): array {
		$ids = array_map( TypedText::id( ... ), is_array( $values ) ? $values : array() );
		return array_slice( array_values( array_unique( array_filter( $ids ) ) ), 0, self::MAX_ARTICLES );
	}
}
