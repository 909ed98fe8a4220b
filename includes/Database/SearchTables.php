<?php
declare(strict_types=1);

namespace Sanad\Database;

/**
 * What the searches through tickets and articles read, and what shoppers searched for. Part of
 * {@see Schema}, whose rules and number hold here too.
 */
final class SearchTables {

	/**
	 * Columns and keys by short table name.
	 *
	 * @param string $hash Column type of a SHA-256.
	 * @return array<string, string>
	 */
	public static function definitions( string $hash ): array {
		return array(
			'search'           => '
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				ticket_id bigint(20) unsigned NOT NULL,
				message_id bigint(20) unsigned NOT NULL DEFAULT 0,
				kind varchar(8) NOT NULL DEFAULT \'reply\',
				tokens longtext CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
				PRIMARY KEY  (id),
				UNIQUE KEY entry (ticket_id, message_id),
				FULLTEXT KEY tokens (tokens)
			',
			// The articles that search knows; the texts lie apart, so that ranking reads small rows.
			'article_index'    => "
				article_id bigint(20) unsigned NOT NULL,
				version varchar(20) NOT NULL DEFAULT '',
				modified_at datetime NOT NULL,
				content_hash {$hash} NOT NULL,
				language varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
				visibility varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'agents',
				article_group varchar(64) NOT NULL DEFAULT '',
				title text NOT NULL,
				product_ids text NOT NULL,
				published_at datetime NOT NULL,
				PRIMARY KEY  (article_id)
			",
			'article_texts'    => '
				article_id bigint(20) unsigned NOT NULL,
				excerpt text NOT NULL,
				body longtext NOT NULL,
				PRIMARY KEY  (article_id)
			',
			// Every word of all articles; `token` and `stem` as {@see \Sanad\Search\Tokens::word()} writes them.
			'article_words'    => '
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				token varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
				stem varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
				word varchar(100) NOT NULL,
				documents int(10) NOT NULL DEFAULT 0,
				PRIMARY KEY  (id),
				UNIQUE KEY token (token),
				KEY stem (stem)
			',
			// Which word stands in which article. Language and visibility are repeated, so that the best are found in one range a word.
			'article_places'   => '
				word_id bigint(20) unsigned NOT NULL,
				article_id bigint(20) unsigned NOT NULL,
				weight smallint(5) unsigned NOT NULL DEFAULT 0,
				fields tinyint(3) unsigned NOT NULL DEFAULT 0,
				language varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT \'\',
				visibility varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT \'agents\',
				PRIMARY KEY  (word_id, article_id),
				KEY article (article_id)
			',
			'article_searches' => '
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				day date NOT NULL,
				language varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT \'\',
				query_hash char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
				query varchar(200) NOT NULL,
				searches int(10) unsigned NOT NULL DEFAULT 0,
				results int(10) unsigned NOT NULL DEFAULT 0,
				clicks int(10) unsigned NOT NULL DEFAULT 0,
				PRIMARY KEY  (id),
				UNIQUE KEY entry (day, language, query_hash),
				KEY by_query (query_hash, day)
			',
		);
	}
}
