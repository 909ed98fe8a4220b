<?php
declare(strict_types=1);

namespace Sanad\Tags;

use Sanad\Database\Connection;

/**
 * Which tag took the place of one that was merged. A screen that was opened before goes on naming the old
 * one, and so may a request that waited for the merge.
 */
final class MergedTags {

	/** JSON: old id => id of the one in its place. Read and written by locking statements only, never through the options API and its caches. */
	private const OPTION = 'sanad_merged_tags';

	/** Merges that are remembered; the oldest is forgotten. */
	private const MOST = 1000;

	public function __construct( private readonly Connection $db ) {}

	/** Remembers a merge; part of the transaction that ends it. */
	public function remember( int $old, int $into ): void {
		$merged         = $this->read( ' FOR UPDATE' );
		$merged[ $old ] = $into;
		$json           = (string) wp_json_encode( array_slice( $merged, -self::MOST, null, true ) );
		$this->db->execute(
			"INSERT INTO {$this->db->core_table( 'options' )} (option_name, option_value, autoload) VALUES (%s, %s, %s) ON DUPLICATE KEY UPDATE option_value = %s",
			array( self::OPTION, $json, 'no', $json )
		);
	}

	/**
	 * Who stands in the place of tags that are gone, after all merges of merges.
	 *
	 * @param list<int> $gone
	 * @return array<int, int> By the id that is gone; those that were never merged are absent.
	 */
	public function in_place_of( array $gone ): array {
		$merged = array() === $gone ? array() : $this->read( ' LOCK IN SHARE MODE' );
		$found  = array();
		foreach ( $gone as $id ) {
			$place = $id;
			// A chain has no circle, since an id is never given again; the count is for a row that was damaged.
			for ( $i = 0; isset( $merged[ $place ] ) && $i < self::MOST; $i++ ) {
				$place = $merged[ $place ];
			}
			if ( $place !== $id ) {
				$found[ $id ] = $place;
			}
		}
		return $found;
	}

	/**
	 * What was committed last, whatever this transaction saw before.
	 *
	 * @return array<int, int>
	 */
	private function read( string $lock ): array {
		$lock   = $this->db->is_sqlite() ? '' : $lock;
		$json   = $this->db->value( "SELECT option_value FROM {$this->db->core_table( 'options' )} WHERE option_name = %s{$lock}", array( self::OPTION ) );
		$merged = array();
		foreach ( (array) json_decode( (string) $json, true ) as $old => $into ) {
			if ( is_int( $into ) ) {
				$merged[ (int) $old ] = $into;
			}
		}
		return $merged;
	}
}
