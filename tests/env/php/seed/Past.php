<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

use Sanad\Database\Connection;
use Sanad\Database\Timestamp;

/**
 * Makes the past over: its mails have gone out, its events were handled. Otherwise the first minute of
 * the shop would send a year of mails.
 */
final class Past {

	public function __construct( private readonly Connection $db ) {}

	/** @param int $until Seconds since 1970; what is newer happens really, once the shop runs. */
	public function settle( int $until ): void {
		$until = Timestamp::to_sql( new \DateTimeImmutable( '@' . $until ) );
		$this->db->execute( "UPDATE {$this->db->table( 'activity' )} SET dispatched = 1 WHERE created_at < %s", array( $until ) );
		$this->db->execute(
			"UPDATE {$this->db->table( 'outbox' )} SET state = 'sent', attempts = 1, sent_at = created_at WHERE created_at < %s",
			array( $until )
		);
	}
}
