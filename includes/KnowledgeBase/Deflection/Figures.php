<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Deflection;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Row;
use Sanad\Database\Timestamp;

/** How many questions the suggestions beside the contact form have answered. */
final class Figures {

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock
	) {}

	/**
	 * Figures of the last days. Each form that suggested anything counts once in `shown`; `solved` are those
	 * whose shopper said so, `asked` those who sent their question. The rest left without a word.
	 *
	 * @return array{shown: int, opened: int, solved: int, asked: int}
	 */
	public function of_days( int $days ): array {
		$since = Timestamp::to_sql( $this->clock->now()->modify( "-{$days} days" ) );
		$row   = $this->db->row(
			"SELECT COUNT(*) AS shown, COALESCE(SUM(was_opened), 0) AS opened,
				COALESCE(SUM(CASE WHEN state = %s THEN 1 ELSE 0 END), 0) AS solved,
				COALESCE(SUM(CASE WHEN state = %s THEN 1 ELSE 0 END), 0) AS asked
			FROM {$this->db->table( DeflectionRepository::TABLE )} WHERE created_at >= %s",
			array( DeflectionState::Solved->value, DeflectionState::Asked->value, $since )
		);
		$row = new Row( $row ?? array() );
		return array(
			'shown'  => $row->int( 'shown' ),
			'opened' => $row->int( 'opened' ),
			'solved' => $row->int( 'solved' ),
			'asked'  => $row->int( 'asked' ),
		);
	}
}
