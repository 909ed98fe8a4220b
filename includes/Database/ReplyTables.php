<?php
declare(strict_types=1);

namespace Sanad\Database;

/** The tables behind canned replies and macros; part of {@see Schema}. */
final class ReplyTables {

	/**
	 * Columns and keys by short table name.
	 *
	 * @param string $hash Type of a column that holds a hash.
	 * @return array<string, string>
	 */
	public static function definitions( string $hash ): array {
		return array(
			'reply_uses'     => '
				reply_id bigint(20) unsigned NOT NULL,
				day date NOT NULL,
				uses int(10) unsigned NOT NULL DEFAULT 0,
				PRIMARY KEY  (reply_id, day)
			',
			'macros'         => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				name varchar(100) NOT NULL,
				description varchar(500) NOT NULL DEFAULT '',
				owner_id bigint(20) unsigned NOT NULL DEFAULT 0,
				position int(10) unsigned NOT NULL DEFAULT 0,
				is_enabled tinyint(1) unsigned NOT NULL DEFAULT 1,
				actions longtext NOT NULL,
				version int(10) unsigned NOT NULL DEFAULT 1,
				created_at datetime NOT NULL,
				updated_at datetime NOT NULL,
				PRIMARY KEY  (id),
				KEY owner (owner_id, position, id)
			",
			'macro_runs'     => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				macro_id bigint(20) unsigned NOT NULL,
				macro_name varchar(100) NOT NULL DEFAULT '',
				ticket_id bigint(20) unsigned NOT NULL,
				message_id bigint(20) unsigned NOT NULL DEFAULT 0,
				actor_type varchar(16) NOT NULL,
				actor_id bigint(20) unsigned NOT NULL DEFAULT 0,
				client_key_hash {$hash} NOT NULL,
				state varchar(16) NOT NULL DEFAULT 'done',
				steps longtext NOT NULL,
				undo_until datetime NOT NULL,
				created_at datetime NOT NULL,
				undone_at datetime DEFAULT NULL,
				PRIMARY KEY  (id),
				UNIQUE KEY client_key (client_key_hash),
				KEY macro_uses (macro_id, state),
				KEY ticket (ticket_id, id)
			",
			'retractions'    => "
				client_key_hash {$hash} NOT NULL,
				ticket_id bigint(20) unsigned NOT NULL,
				message_id bigint(20) unsigned NOT NULL,
				created_at datetime NOT NULL,
				PRIMARY KEY  (client_key_hash)
			",
		);
	}
}
