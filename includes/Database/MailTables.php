<?php
declare(strict_types=1);

namespace Sanad\Database;

/**
 * What is being written and sent, and what came in: mailboxes, drafts, outbox and intake. Part of
 * {@see Schema}, whose rules and number hold here too.
 */
final class MailTables {

	/**
	 * Columns and keys by short table name.
	 *
	 * @param string $hash Column type of a SHA-256.
	 * @return array<string, string>
	 */
	public static function definitions( string $hash ): array {
		return array(
			'mailboxes' => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				name varchar(100) NOT NULL,
				email varchar(255) NOT NULL DEFAULT '',
				signature text NOT NULL,
				plus_addressing tinyint(1) unsigned NOT NULL DEFAULT 0,
				is_default tinyint(1) unsigned NOT NULL DEFAULT 0,
				PRIMARY KEY  (id)
			",
			'drafts'    => "
				ticket_id bigint(20) unsigned NOT NULL,
				user_id bigint(20) unsigned NOT NULL,
				kind varchar(8) NOT NULL DEFAULT 'reply',
				body_html longtext NOT NULL,
				attachment_ids varchar(500) NOT NULL DEFAULT '[]',
				seen_message_id bigint(20) unsigned NOT NULL DEFAULT 0,
				details text DEFAULT NULL,
				send_at datetime DEFAULT NULL,
				send_state varchar(16) NOT NULL DEFAULT '',
				updated_at datetime NOT NULL,
				PRIMARY KEY  (ticket_id, user_id),
				KEY scheduled (send_at),
				KEY of_agent (user_id)
			",
			'outbox'    => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				kind varchar(24) NOT NULL,
				ticket_id bigint(20) unsigned NOT NULL DEFAULT 0,
				message_id bigint(20) unsigned NOT NULL DEFAULT 0,
				recipients text NOT NULL,
				copies text DEFAULT NULL,
				dedupe_hash {$hash} NOT NULL,
				mail_id varchar(255) NOT NULL DEFAULT '',
				state varchar(16) NOT NULL DEFAULT 'queued',
				attempts smallint(5) unsigned NOT NULL DEFAULT 0,
				error varchar(500) NOT NULL DEFAULT '',
				next_attempt_at datetime NOT NULL,
				lease_token {$hash} DEFAULT NULL,
				lease_until datetime DEFAULT NULL,
				created_at datetime NOT NULL,
				sent_at datetime DEFAULT NULL,
				PRIMARY KEY  (id),
				UNIQUE KEY dedupe (dedupe_hash),
				KEY due (state, next_attempt_at),
				KEY message (message_id),
				KEY ticket (ticket_id, kind)
			",
			'intake'    => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				channel varchar(16) NOT NULL,
				external_hash {$hash} NOT NULL,
				raw longtext NOT NULL,
				state varchar(16) NOT NULL DEFAULT 'new',
				attempts smallint(5) unsigned NOT NULL DEFAULT 0,
				error varchar(500) NOT NULL DEFAULT '',
				ticket_id bigint(20) unsigned NOT NULL DEFAULT 0,
				message_id bigint(20) unsigned NOT NULL DEFAULT 0,
				next_attempt_at datetime NOT NULL,
				lease_token {$hash} DEFAULT NULL,
				lease_until datetime DEFAULT NULL,
				received_at datetime NOT NULL,
				PRIMARY KEY  (id),
				UNIQUE KEY external (external_hash),
				KEY due (state, next_attempt_at),
				KEY message (message_id)
			",
		);
	}
}
