<?php
declare(strict_types=1);

namespace Sanad\Database;

/**
 * Tables of what shoppers read: figures of articles, votes, suggestions beside the contact form, and
 * what was read before a ticket. Part of {@see Schema}, whose rules and number hold here too.
 */
final class ReadingTables {

	/**
	 * Columns and keys by short table name.
	 *
	 * The row of `article_stats` with the day {@see \Sanad\KnowledgeBase\Feedback\ArticleStats::EVER}
	 * holds the sum of all days, so that old days may go.
	 *
	 * @param string $hash Column type of a SHA-256.
	 * @return array<string, string>
	 */
	public static function definitions( string $hash ): array {
		return array(
			'article_stats'    => '
				article_id bigint(20) unsigned NOT NULL,
				day date NOT NULL,
				views int(10) unsigned NOT NULL DEFAULT 0,
				helpful int(10) unsigned NOT NULL DEFAULT 0,
				not_helpful int(10) unsigned NOT NULL DEFAULT 0,
				PRIMARY KEY  (article_id, day),
				KEY by_day (day, article_id, views)
			',
			'article_feedback' => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				article_id bigint(20) unsigned NOT NULL,
				vote_hash {$hash} NOT NULL,
				helpful tinyint(1) unsigned NOT NULL DEFAULT 0,
				reason varchar(20) NOT NULL DEFAULT '',
				comment text NOT NULL,
				language varchar(20) NOT NULL DEFAULT '',
				created_at datetime NOT NULL,
				PRIMARY KEY  (id),
				UNIQUE KEY vote (vote_hash),
				KEY of_article (article_id, id),
				KEY by_age (created_at)
			",
			'deflections'      => "
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				key_hash {$hash} NOT NULL,
				state varchar(8) NOT NULL DEFAULT 'shown',
				was_opened tinyint(1) unsigned NOT NULL DEFAULT 0,
				query varchar(200) NOT NULL DEFAULT '',
				language varchar(20) NOT NULL DEFAULT '',
				shown_ids varchar(500) NOT NULL DEFAULT '[]',
				opened_ids varchar(500) NOT NULL DEFAULT '[]',
				ticket_id bigint(20) unsigned NOT NULL DEFAULT 0,
				created_at datetime NOT NULL,
				PRIMARY KEY  (id),
				UNIQUE KEY attempt (key_hash),
				KEY figures (created_at, state, was_opened),
				KEY of_ticket (ticket_id)
			",
			'ticket_articles'  => '
				ticket_id bigint(20) unsigned NOT NULL,
				article_id bigint(20) unsigned NOT NULL,
				how varchar(10) NOT NULL,
				at datetime NOT NULL,
				PRIMARY KEY  (ticket_id, article_id, how),
				KEY of_article (article_id)
			',
			'ticket_searches'  => "
				ticket_id bigint(20) unsigned NOT NULL,
				position tinyint(3) unsigned NOT NULL,
				query varchar(200) NOT NULL DEFAULT '',
				PRIMARY KEY  (ticket_id, position)
			",
		);
	}
}
