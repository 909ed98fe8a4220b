<?php
declare(strict_types=1);

namespace Sanad\CannedReplies\Exchange;

use Sanad\SanadException;

/** A kind of file that canned replies are exported to and imported from. */
interface FileFormat {

	/** @param list<ReplyRow> $rows */
	public function write( array $rows ): string;

	/**
	 * @return list<ReplyRow>
	 * @throws SanadException 400 if this is no such file.
	 */
	public function read( string $content ): array;
}
