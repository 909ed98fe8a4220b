<?php
declare(strict_types=1);

namespace Sanad\Database;

/**
 * Tickets with what was written and what happened in them, whose they are and what they are sorted
 * by. Part of {@see Schema}, whose rules and number hold here too.
 */
final class TicketTables {

	/**
	 * Columns and keys by short table name.
	 *
	 * `queue` of a ticket is derived from folder, status and snooze by {@see \Sanad\Tickets\Queue}:
	 * each standard view is one value of it, so every list is one range of one index.
	 *
	 * @param string $hash Column type of a SHA-256.
	 * @return array<string, string>
	 */
	public static function definitions( string $hash ): array {
		// Behind the sort columns, so that a list with several filters walks an index alone.
		$filters     = 'assignee_id, team_id, topic_id, channel, priority, status';
		$of_assignee = 'team_id, topic_id, channel, priority, status';

		return array(
			'tickets'      => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				number bigint(20) unsigned NOT NULL,
				version int(10) unsigned NOT NULL DEFAULT 1,
				client_key_hash {$hash} DEFAULT NULL,
				link_hash {$hash} DEFAULT NULL,
				link_version int(10) unsigned NOT NULL DEFAULT 1,
				subject varchar(500) NOT NULL DEFAULT '',
				snippet varchar(255) NOT NULL DEFAULT '',
				status varchar(16) NOT NULL DEFAULT 'open',
				status_group varchar(16) NOT NULL DEFAULT 'open',
				folder varchar(16) NOT NULL DEFAULT 'inbox',
				queue varchar(16) NOT NULL DEFAULT 'open',
				priority tinyint(3) unsigned NOT NULL DEFAULT 2,
				channel varchar(16) NOT NULL DEFAULT 'form',
				language varchar(20) NOT NULL DEFAULT '',
				mailbox_id bigint(20) unsigned NOT NULL DEFAULT 0,
				team_id bigint(20) unsigned NOT NULL DEFAULT 0,
				assignee_id bigint(20) unsigned NOT NULL DEFAULT 0,
				topic_id bigint(20) unsigned NOT NULL DEFAULT 0,
				customer_id bigint(20) unsigned NOT NULL DEFAULT 0,
				customer_name varchar(255) NOT NULL DEFAULT '',
				customer_email varchar(255) NOT NULL DEFAULT '',
				order_id bigint(20) unsigned NOT NULL DEFAULT 0,
				order_number varchar(64) NOT NULL DEFAULT '',
				follow_up_of bigint(20) unsigned NOT NULL DEFAULT 0,
				merged_into bigint(20) unsigned NOT NULL DEFAULT 0,
				message_count int(10) unsigned NOT NULL DEFAULT 0,
				attachment_count int(10) unsigned NOT NULL DEFAULT 0,
				last_message_id bigint(20) unsigned NOT NULL DEFAULT 0,
				last_message_by varchar(16) NOT NULL DEFAULT 'customer',
				last_message_at datetime NOT NULL,
				last_customer_message_at datetime DEFAULT NULL,
				last_agent_message_at datetime DEFAULT NULL,
				waiting_since datetime NOT NULL DEFAULT '" . Schema::NEVER . "',
				snoozed_until datetime DEFAULT NULL,
				resolved_at datetime DEFAULT NULL,
				closed_at datetime DEFAULT NULL,
				created_at datetime NOT NULL,
				updated_at datetime NOT NULL,
				PRIMARY KEY  (id),
				UNIQUE KEY number (number),
				UNIQUE KEY client_key (client_key_hash),
				UNIQUE KEY link (link_hash),
				KEY queue_by_activity (queue, last_message_at, id, {$filters}),
				KEY queue_by_wait (queue, waiting_since, id, {$filters}),
				KEY queue_by_age (queue, created_at, id, {$filters}),
				KEY queue_by_priority (queue, priority, last_message_at, id, assignee_id, team_id, topic_id, channel, status),
				KEY assignee_by_activity (queue, assignee_id, last_message_at, id, {$of_assignee}),
				KEY assignee_by_wait (queue, assignee_id, waiting_since, id, {$of_assignee}),
				KEY assignee_by_age (queue, assignee_id, created_at, id, {$of_assignee}),
				KEY assignee_by_priority (queue, assignee_id, priority, last_message_at, id, team_id, topic_id, channel, status),
				KEY team_by_activity (queue, team_id, last_message_at, id, assignee_id, topic_id, channel, priority, status),
				KEY topic_by_activity (queue, topic_id, last_message_at, id, assignee_id, team_id, channel, priority, status),
				KEY channel_by_activity (queue, channel, last_message_at, id, assignee_id, team_id, topic_id, priority, status),
				KEY customer_by_activity (customer_id, last_message_at, id),
				KEY order_by_activity (order_id, last_message_at, id),
				KEY order_number (order_number),
				KEY snoozed_due (queue, snoozed_until),
				KEY closing_due (status, resolved_at)
			",
			'messages'     => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				ticket_id bigint(20) unsigned NOT NULL,
				kind varchar(8) NOT NULL DEFAULT 'reply',
				author_type varchar(16) NOT NULL,
				author_id bigint(20) unsigned NOT NULL DEFAULT 0,
				author_name varchar(255) NOT NULL DEFAULT '',
				channel varchar(16) NOT NULL DEFAULT 'form',
				body_html longtext NOT NULL,
				body_text longtext NOT NULL,
				client_key_hash {$hash} DEFAULT NULL,
				external_id varchar(998) NOT NULL DEFAULT '',
				external_hash {$hash} DEFAULT NULL,
				recipients text DEFAULT NULL,
				in_reply_to bigint(20) unsigned NOT NULL DEFAULT 0,
				recorded_by bigint(20) unsigned NOT NULL DEFAULT 0,
				with_history tinyint(1) unsigned NOT NULL DEFAULT 1,
				call_direction varchar(8) NOT NULL DEFAULT '',
				call_seconds int(10) unsigned DEFAULT NULL,
				claimed_at datetime DEFAULT NULL,
				visible_at datetime DEFAULT NULL,
				read_at datetime DEFAULT NULL,
				created_at datetime NOT NULL,
				PRIMARY KEY  (id),
				UNIQUE KEY client_key (client_key_hash),
				UNIQUE KEY external (external_hash),
				KEY ticket_timeline (ticket_id, id),
				KEY held (visible_at)
			",
			'attachments'  => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				ticket_id bigint(20) unsigned NOT NULL DEFAULT 0,
				message_id bigint(20) unsigned NOT NULL DEFAULT 0,
				is_inline tinyint(1) unsigned NOT NULL DEFAULT 0,
				owner_type varchar(16) NOT NULL,
				owner_id bigint(20) unsigned NOT NULL DEFAULT 0,
				owner_hash {$hash} DEFAULT NULL,
				client_key_hash {$hash} DEFAULT NULL,
				name varchar(255) NOT NULL DEFAULT '',
				mime varchar(100) NOT NULL DEFAULT 'application/octet-stream',
				size bigint(20) unsigned NOT NULL DEFAULT 0,
				sha256 {$hash} DEFAULT NULL,
				stored_name varchar(64) NOT NULL DEFAULT '',
				state varchar(16) NOT NULL DEFAULT 'pending',
				error varchar(255) NOT NULL DEFAULT '',
				expires_at datetime DEFAULT NULL,
				created_at datetime NOT NULL,
				PRIMARY KEY  (id),
				UNIQUE KEY client_key (client_key_hash),
				KEY message (message_id),
				KEY ticket (ticket_id),
				KEY owner (owner_hash),
				KEY bytes_in_use (stored_name),
				KEY expired (state, expires_at)
			",
			'activity'     => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				ticket_id bigint(20) unsigned NOT NULL,
				message_id bigint(20) unsigned NOT NULL DEFAULT 0,
				event varchar(40) NOT NULL,
				actor_type varchar(16) NOT NULL,
				actor_id bigint(20) unsigned NOT NULL DEFAULT 0,
				actor_name varchar(255) NOT NULL DEFAULT '',
				data longtext NOT NULL,
				created_at datetime NOT NULL,
				dispatched tinyint(1) unsigned NOT NULL DEFAULT 0,
				attempts smallint(5) unsigned NOT NULL DEFAULT 0,
				lease_token {$hash} DEFAULT NULL,
				lease_until datetime DEFAULT NULL,
				PRIMARY KEY  (id),
				KEY ticket_timeline (ticket_id, id),
				KEY undispatched (dispatched, lease_until, id)
			",
			'customers'    => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				kind varchar(16) NOT NULL DEFAULT 'customer',
				name varchar(255) NOT NULL DEFAULT '',
				language varchar(20) NOT NULL DEFAULT '',
				user_id bigint(20) unsigned DEFAULT NULL,
				created_at datetime NOT NULL,
				updated_at datetime NOT NULL,
				PRIMARY KEY  (id),
				UNIQUE KEY wp_user (user_id),
				KEY name (name(100))
			",
			'identities'   => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				customer_id bigint(20) unsigned NOT NULL,
				type varchar(16) NOT NULL DEFAULT 'email',
				value varchar(255) NOT NULL DEFAULT '',
				value_hash {$hash} NOT NULL,
				verified_at datetime DEFAULT NULL,
				created_at datetime NOT NULL,
				PRIMARY KEY  (id),
				UNIQUE KEY value (value_hash),
				KEY customer (customer_id),
				KEY value_prefix (value(100))
			",
			'tags'         => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				name varchar(100) NOT NULL,
				name_hash {$hash} NOT NULL,
				fold_hash {$hash} DEFAULT NULL,
				color varchar(20) NOT NULL DEFAULT '',
				description varchar(500) NOT NULL DEFAULT '',
				created_at datetime NOT NULL,
				PRIMARY KEY  (id),
				UNIQUE KEY name (name_hash),
				KEY folded (fold_hash)
			",
			'ticket_tags'  => "
				ticket_id bigint(20) unsigned NOT NULL,
				tag_id bigint(20) unsigned NOT NULL,
				PRIMARY KEY  (ticket_id, tag_id),
				KEY tag (tag_id, ticket_id)
			",
			'topics'       => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				name varchar(100) NOT NULL,
				slug varchar(100) NOT NULL,
				names text DEFAULT NULL,
				position int(10) unsigned NOT NULL DEFAULT 0,
				is_active tinyint(1) unsigned NOT NULL DEFAULT 1,
				PRIMARY KEY  (id),
				UNIQUE KEY slug (slug)
			",
			'teams'        => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				name varchar(100) NOT NULL,
				description varchar(500) NOT NULL DEFAULT '',
				PRIMARY KEY  (id)
			",
			'team_members' => "
				team_id bigint(20) unsigned NOT NULL,
				user_id bigint(20) unsigned NOT NULL,
				PRIMARY KEY  (team_id, user_id),
				KEY user_teams (user_id, team_id)
			",
		);
	}
}
