<?php
declare(strict_types=1);

namespace Sanad\Database;

/**
 * What the desk counts, and what it keeps for a short while. Part of {@see Schema}, whose rules and
 * number hold here too.
 */
final class UpkeepTables {

	/**
	 * Columns and keys by short table name.
	 *
	 * @param string $hash Column type of a SHA-256.
	 * @return array<string, string>
	 */
	public static function definitions( string $hash ): array {
		return array(
			'counters'    => '
				mailbox_id bigint(20) unsigned NOT NULL,
				team_id bigint(20) unsigned NOT NULL,
				assignee_id bigint(20) unsigned NOT NULL,
				queue varchar(16) NOT NULL,
				tickets bigint(20) NOT NULL DEFAULT 0,
				PRIMARY KEY  (mailbox_id, team_id, assignee_id, queue)
			',
			'sequences'   => '
				name varchar(32) NOT NULL,
				value bigint(20) unsigned NOT NULL DEFAULT 0,
				PRIMARY KEY  (name)
			',
			'pulses'      => '
				feed varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
				name char(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
				counter bigint(20) unsigned NOT NULL DEFAULT 1,
				mtime bigint(20) unsigned NOT NULL DEFAULT 0,
				expires_at datetime NOT NULL,
				PRIMARY KEY  (feed),
				UNIQUE KEY name (name),
				KEY expired (expires_at)
			',
			'presence'    => "
				ticket_id bigint(20) unsigned NOT NULL,
				user_id bigint(20) unsigned NOT NULL,
				state varchar(16) NOT NULL DEFAULT 'viewing',
				until_at datetime NOT NULL,
				PRIMARY KEY  (ticket_id, user_id),
				KEY gone (until_at)
			",
			'rate_limits' => "
				bucket_hash {$hash} NOT NULL,
				window_start bigint(20) unsigned NOT NULL,
				hits int(10) unsigned NOT NULL DEFAULT 0,
				expires_at datetime NOT NULL,
				PRIMARY KEY  (bucket_hash, window_start),
				KEY expired (expires_at)
			",
		);
	}
}
