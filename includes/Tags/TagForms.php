<?php
declare(strict_types=1);

namespace Sanad\Tags;

use Sanad\Database\Connection;
use Sanad\Jobs\Batches;
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
		return Batches::run( $seconds, self::BATCH, $this->note( ... ) );
	}

	/** @return int How many tags. */
	private function note( int $limit ): int {
		$rows = $this->db->rows( "SELECT id, name FROM {$this->db->table( 'tags' )} WHERE fold_hash IS NULL ORDER BY id LIMIT %d", array( $limit ) );
		foreach ( $rows as $row ) {
			$this->db->update( 'tags', array( 'fold_hash' => $this->hash( (string) $row['name'] ) ), array( 'id' => (int) $row['id'] ) );
		}
		return count( $rows );
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
