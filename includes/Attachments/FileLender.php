<?php
declare(strict_types=1);

namespace Sanad\Attachments;

/** Something that keeps files of its own, of which messages may get copies. */
interface FileLender {

	/**
	 * Those of the named files that this member of staff may see and use.
	 *
	 * @param list<int> $ids
	 * @return list<Attachment>
	 */
	public function lent_to( \WP_User $user, array $ids ): array;
}
