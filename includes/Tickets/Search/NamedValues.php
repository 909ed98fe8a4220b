<?php
declare(strict_types=1);

namespace Sanad\Tickets\Search;

use Sanad\Agents\Agent;
use Sanad\Agents\AgentRepository;
use Sanad\Agents\Team;
use Sanad\Mailboxes\Mailbox;
use Sanad\Mailboxes\MailboxRepository;
use Sanad\Search\Normaliser;
use Sanad\Search\Query\SearchOperator;
use Sanad\Search\Words;
use Sanad\Tags\Tag;
use Sanad\Tags\TagRepository;
use Sanad\Topics\Topic;
use Sanad\Topics\TopicRepository;

/** The short lists of the shop that filters of the search box choose from: its tags, topics, agents, teams and mailboxes. */
final class NamedValues {

	public function __construct(
		private readonly TagRepository $tags,
		private readonly TopicRepository $topics,
		private readonly AgentRepository $agents,
		private readonly MailboxRepository $mailboxes
	) {}

	/**
	 * What a value names: the one of this very name in any spelling, else all whose names have its words.
	 *
	 * @return list<NamedValue>
	 */
	public function named( SearchOperator $operator, string $typed ): array {
		$asked = self::words( $typed );
		if ( array() === $asked ) {
			return array();
		}
		$by_word = array();
		$whole   = array();
		foreach ( $this->all( $operator ) as $value ) {
			$words = self::words( $value->name );
			if ( $words === $asked || self::same( $value->detail, $typed ) ) {
				$whole[] = $value;
			} elseif ( array() === array_diff( $asked, $words ) ) {
				$by_word[] = $value;
			}
		}
		return array() === $whole ? $by_word : $whole;
	}

	/**
	 * Those in whose names every word that was typed begins a word; the names that begin so come first.
	 *
	 * @return list<NamedValue>
	 */
	public function beginning( SearchOperator $operator, string $typed, int $limit ): array {
		$asked = self::words( $typed );
		$first = array();
		$later = array();
		foreach ( $this->all( $operator ) as $value ) {
			$words = self::words( $value->name );
			if ( str_starts_with( implode( ' ', $words ), implode( ' ', $asked ) ) ) {
				$first[] = $value;
			} elseif ( self::all_begin( $asked, $words ) ) {
				$later[] = $value;
			}
		}
		return array_slice( array( ...$first, ...$later ), 0, $limit );
	}

	/** @return list<NamedValue> */
	private function all( SearchOperator $operator ): array {
		return match ( $operator ) {
			SearchOperator::Tag      => array_map( static fn ( Tag $tag ): NamedValue => new NamedValue( $tag->id, $tag->name ), $this->tags->all() ),
			SearchOperator::Topic    => array_map( static fn ( Topic $topic ): NamedValue => new NamedValue( $topic->id, $topic->name ), $this->topics->all() ),
			SearchOperator::Assignee => array_map( static fn ( Agent $agent ): NamedValue => new NamedValue( $agent->id, $agent->name, $agent->email ), $this->agents->all() ),
			SearchOperator::Team     => array_values( array_map( static fn ( Team $team ): NamedValue => new NamedValue( $team->id, $team->name ), $this->agents->teams() ) ),
			SearchOperator::To       => array_map( static fn ( Mailbox $mailbox ): NamedValue => new NamedValue( $mailbox->id, '' === $mailbox->name ? $mailbox->email : $mailbox->name, $mailbox->email ), $this->mailboxes->all() ),
			default                  => array(),
		};
	}

	private static function same( string $detail, string $typed ): bool {
		return '' !== $detail && Normaliser::fold( $detail ) === Normaliser::fold( $typed );
	}

	/**
	 * @param list<string> $asked
	 * @param list<string> $words
	 */
	private static function all_begin( array $asked, array $words ): bool {
		foreach ( $asked as $beginning ) {
			$begun = array_filter( $words, static fn ( string $word ): bool => str_starts_with( $word, $beginning ) );
			if ( array() === $begun ) {
				return false;
			}
		}
		return true;
	}

	/** @return list<string> */
	private static function words( string $text ): array {
		return Words::in_order( strtr( $text, '_-', '  ' ) );
	}
}
