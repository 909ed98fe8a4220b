<?php
declare(strict_types=1);

namespace Sanad\Database;

/**
 * Tables of how agents work together in the inbox: views, who follows and has read what, merges and
 * splits, requests to third parties, notifications. Part of {@see Schema}, whose rules and number
 * hold here too.
 */
final class InboxTables {

	/**
	 * Columns and keys by short table name.
	 *
	 * @param string $hash Column type of a SHA-256.
	 * @return array<string, string>
	 */
	public static function definitions( string $hash ): array {
		return array(
			// `owner_id` 0 is shared: with everybody, or with one team.
			'views'            => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				name varchar(100) NOT NULL,
				owner_id bigint(20) unsigned NOT NULL DEFAULT 0,
				team_id bigint(20) unsigned NOT NULL DEFAULT 0,
				position int(10) unsigned NOT NULL DEFAULT 0,
				conditions longtext NOT NULL,
				sort varchar(16) NOT NULL DEFAULT 'newest',
				version int(10) unsigned NOT NULL DEFAULT 1,
				created_at datetime NOT NULL,
				updated_at datetime NOT NULL,
				PRIMARY KEY  (id),
				KEY owner (owner_id, position, id)
			",
			'followers'        => '
				ticket_id bigint(20) unsigned NOT NULL,
				user_id bigint(20) unsigned NOT NULL,
				since datetime NOT NULL,
				PRIMARY KEY  (ticket_id, user_id),
				KEY followed_by (user_id, ticket_id)
			',
			// Customers beside the one whose ticket it is, whose own was merged into it.
			'participants'     => '
				ticket_id bigint(20) unsigned NOT NULL,
				customer_id bigint(20) unsigned NOT NULL,
				since datetime NOT NULL,
				PRIMARY KEY  (ticket_id, customer_id),
				KEY takes_part_in (customer_id, ticket_id)
			',
			// Who is named in which note; done once the agent has dealt with it.
			'mentions'         => '
				message_id bigint(20) unsigned NOT NULL,
				user_id bigint(20) unsigned NOT NULL,
				ticket_id bigint(20) unsigned NOT NULL,
				created_at datetime NOT NULL,
				done_at datetime DEFAULT NULL,
				PRIMARY KEY  (message_id, user_id),
				KEY waiting_for (user_id, done_at, ticket_id),
				KEY ticket (ticket_id)
			',
			// The newest message of a ticket that an agent has seen.
			'ticket_reads'     => '
				ticket_id bigint(20) unsigned NOT NULL,
				user_id bigint(20) unsigned NOT NULL,
				message_id bigint(20) unsigned NOT NULL DEFAULT 0,
				read_at datetime NOT NULL,
				PRIMARY KEY  (ticket_id, user_id),
				KEY read_by (user_id, ticket_id)
			',
			// Merges and splits, with what is needed to undo them.
			'ticket_moves'     => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				kind varchar(8) NOT NULL,
				from_ticket_id bigint(20) unsigned NOT NULL,
				to_ticket_id bigint(20) unsigned NOT NULL,
				snapshot longtext NOT NULL,
				actor_type varchar(16) NOT NULL,
				actor_id bigint(20) unsigned NOT NULL DEFAULT 0,
				client_key_hash {$hash} DEFAULT NULL,
				created_at datetime NOT NULL,
				undone_at datetime DEFAULT NULL,
				PRIMARY KEY  (id),
				UNIQUE KEY client_key (client_key_hash),
				KEY moved_from (from_ticket_id, id),
				KEY moved_to (to_ticket_id, id)
			",
			// A question to a colleague (`user_id`) or to somebody outside (`email`) beside the ticket.
			'side_requests'    => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				ticket_id bigint(20) unsigned NOT NULL,
				subject varchar(500) NOT NULL DEFAULT '',
				user_id bigint(20) unsigned NOT NULL DEFAULT 0,
				email varchar(255) NOT NULL DEFAULT '',
				name varchar(255) NOT NULL DEFAULT '',
				state varchar(16) NOT NULL DEFAULT 'asked',
				version int(10) unsigned NOT NULL DEFAULT 1,
				link_hash {$hash} DEFAULT NULL,
				link_version int(10) unsigned NOT NULL DEFAULT 1,
				created_by bigint(20) unsigned NOT NULL DEFAULT 0,
				created_at datetime NOT NULL,
				updated_at datetime NOT NULL,
				PRIMARY KEY  (id),
				UNIQUE KEY link (link_hash),
				KEY ticket (ticket_id, id),
				KEY asked_of (user_id, state, id)
			",
			'side_messages'    => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				request_id bigint(20) unsigned NOT NULL,
				ticket_id bigint(20) unsigned NOT NULL,
				author_type varchar(16) NOT NULL,
				author_id bigint(20) unsigned NOT NULL DEFAULT 0,
				author_name varchar(255) NOT NULL DEFAULT '',
				body_html longtext NOT NULL,
				body_text longtext NOT NULL,
				client_key_hash {$hash} DEFAULT NULL,
				created_at datetime NOT NULL,
				PRIMARY KEY  (id),
				UNIQUE KEY client_key (client_key_hash),
				KEY request (request_id, id),
				KEY ticket (ticket_id, id)
			",
			'ticket_templates' => '
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				name varchar(100) NOT NULL,
				owner_id bigint(20) unsigned NOT NULL DEFAULT 0,
				position int(10) unsigned NOT NULL DEFAULT 0,
				fields longtext NOT NULL,
				version int(10) unsigned NOT NULL DEFAULT 1,
				created_at datetime NOT NULL,
				updated_at datetime NOT NULL,
				PRIMARY KEY  (id),
				KEY owner (owner_id, position, id)
			',
			'notifications'    => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				user_id bigint(20) unsigned NOT NULL,
				event varchar(24) NOT NULL,
				ticket_id bigint(20) unsigned NOT NULL,
				message_id bigint(20) unsigned NOT NULL DEFAULT 0,
				actor_name varchar(255) NOT NULL DEFAULT '',
				dedupe_hash {$hash} NOT NULL,
				created_at datetime NOT NULL,
				seen_at datetime DEFAULT NULL,
				PRIMARY KEY  (id),
				UNIQUE KEY dedupe (dedupe_hash),
				KEY of_user (user_id, id),
				KEY unseen (user_id, seen_at, id),
				KEY by_age (created_at)
			",
		);
	}
}
