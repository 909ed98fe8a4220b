<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Deflection;

/** How far somebody got with the articles that a contact form suggested. */
enum DeflectionState: string {

	case Shown  = 'shown';
	case Opened = 'opened';
	case Solved = 'solved';
	case Asked  = 'asked';

	/** Whether this state may follow another one. Who asks after all has not been helped; after that nothing changes. */
	public function follows( self $earlier ): bool {
		return $this->rank() > $earlier->rank();
	}

	private function rank(): int {
		return match ( $this ) {
			self::Shown  => 0,
			self::Opened => 1,
			self::Solved => 2,
			self::Asked  => 3,
		};
	}
}
