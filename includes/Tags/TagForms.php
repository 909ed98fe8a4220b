<?php
declare(strict_types=1);

namespace Sanad\Tags;

use Sanad\Database\Connection;
use Sanad\Jobs\Job;
use Sanad\SanadException;

/** Notes what tags share with other forms of their names, for tags from before that was noted. */
final class TagForms implements Job {

	private const BATCH = 200;

	public function __construct( private readonly Connection $db ) {}

	public function name(): string {
		return 'tag_forms';
	}

	public function run_due( int $seconds ): int {
		$deadline = microtime( true ) + $seconds;
		$total    = 0;
		do {
			$rows = $this->db->rows( "SELECT id, name FROM {$this->db->table( 'tags' )} WHERE fold_hash IS NULL ORDER BY id LIMIT %d", array( self::BATCH ) );
			foreach ( $rows as $row ) {
				$this->db->update( 'tags', array( 'fold_hash' => $this->hash( (string) $row['name'] ) ), array( 'id' => (int) $row['id'] ) );
				++$total;
			}
		} while ( count( $rows ) === self::BATCH && microtime( true ) < $deadline );
		return $total;
	}

	/** A name that would not be allowed today is like no other. */
	private function hash( string $name ): string {
		try {
			return TagName::of( $name )->fold_hash();
		} catch ( SanadException ) {
			return hash( 'sha256', "\0" . $name );
		}
	}
}
