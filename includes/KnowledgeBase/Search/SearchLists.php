<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\SanadException;
use Sanad\Search\WordLists;
use Sanad\Search\Words;

/** The word lists of this shop: those that came with Sanad, or what the shop has made of them. */
final class SearchLists {

	/** Option, not autoloaded, with the lists of the shop; absent while they are the shipped ones. */
	private const OPTION = 'sanad_search_lists';

	/** @var array{string, WordLists}|null Version and lists, as long as the stored ones stay the same. */
	private ?array $read = null;

	/** The lists that a search goes by now. */
	public function current(): WordLists {
		return $this->read()[1];
	}

	/** Changes whenever the lists do. */
	public function version(): string {
		return $this->read()[0];
	}

	/** Whether the shop has none of its own. */
	public function is_shipped(): bool {
		return ! is_array( get_option( self::OPTION ) );
	}

	/**
	 * Puts other lists in the place of the current ones. The next search goes by them.
	 *
	 * @param list<list<string>> $pairs      Singular and plural.
	 * @param list<list<string>> $synonyms
	 * @param list<string>       $stop_words
	 * @param string|null        $seen       The version that was changed; null overwrites whatever is there.
	 * @throws SanadException 400 for an entry without a word, 409 if somebody has changed the lists since.
	 */
	public function save( array $pairs, array $synonyms, array $stop_words, ?string $seen ): void {
		$this->require_version( $seen );
		$lists = array(
			'pairs'      => $this->groups( 'pairs', $pairs, 2 ),
			'synonyms'   => $this->groups( 'synonyms', $synonyms, WordLists::MAX_GROUP ),
			'stop_words' => $this->entries( 'stop_words', $stop_words ),
		);
		update_option( self::OPTION, $lists, false );
		$this->read = null;
	}

	/** Goes back to the lists that came with Sanad. */
	public function reset(): void {
		delete_option( self::OPTION );
		$this->read = null;
	}

	/** @return array{string, WordLists} */
	private function read(): array {
		$stored  = get_option( self::OPTION );
		$version = is_array( $stored ) ? substr( hash( 'sha256', (string) wp_json_encode( $stored ) ), 0, 16 ) : 'shipped';
		if ( null === $this->read || $version !== $this->read[0] ) {
			$this->read = array( $version, is_array( $stored ) ? self::lists( $stored ) : WordLists::shipped() );
		}
		return $this->read;
	}

	/** @param array<mixed> $stored */
	private static function lists( array $stored ): WordLists {
		$pairs = array();
		foreach ( self::texts_of( $stored['pairs'] ?? null ) as $pair ) {
			if ( 2 === count( $pair ) ) {
				$pairs[] = array( $pair[0], $pair[1] );
			}
		}
		return new WordLists( $pairs, self::texts_of( $stored['synonyms'] ?? null ), array_merge( ...self::texts_of( array( $stored['stop_words'] ?? null ) ) ) );
	}

	/** @return list<list<string>> */
	private static function texts_of( mixed $groups ): array {
		$texts = array();
		foreach ( is_array( $groups ) ? $groups : array() as $group ) {
			$texts[] = array_values( array_filter( is_array( $group ) ? $group : array(), 'is_string' ) );
		}
		return $texts;
	}

	private function require_version( ?string $seen ): void {
		if ( null !== $seen && $seen !== $this->version() ) {
			throw SanadException::conflict( 'conflict', __( 'Somebody else has changed these lists meanwhile. Load them again before you save.', 'sanad' ), array( 'version' => $this->version() ) );
		}
	}

	/**
	 * @param list<list<string>> $groups
	 * @return list<list<string>>
	 */
	private function groups( string $field, array $groups, int $max ): array {
		$clean = array();
		foreach ( $groups as $group ) {
			$entries = $this->entries( $field, array_slice( $group, 0, $max ) );
			if ( count( $entries ) < 2 ) {
				throw SanadException::invalid( $field, __( 'Each line needs at least two different words.', 'sanad' ) );
			}
			$clean[] = $entries;
		}
		return $clean;
	}

	/**
	 * Entries as they were written, each once by what search sees of it.
	 *
	 * @param list<string> $entries
	 * @return list<string>
	 */
	private function entries( string $field, array $entries ): array {
		$clean = array();
		foreach ( $entries as $entry ) {
			$entry  = trim( (string) preg_replace( '/\s+/u', ' ', sanitize_text_field( $entry ) ) );
			$folded = implode( ' ', Words::in_order( $entry ) );
			if ( '' === $folded ) {
				/* translators: %s: what was typed, such as "!?". */
				throw SanadException::invalid( $field, sprintf( __( '“%s” contains no word. Remove it, or write a word.', 'sanad' ), $entry ) );
			}
			$clean[ $folded ] ??= $entry;
		}
		return array_values( $clean );
	}
}
