<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

/** How long and how many the parts of canned replies may be. */
final class Limits {

	/** Characters. */
	public const TITLE       = 200;
	public const SHORTCUT    = 40;
	public const WHEN_TO_USE = 1000;
	public const FOLDER      = 100;

	/** Versions of one reply, one a language. */
	public const VERSIONS = 30;

	/** Replies that one agent is shown at once; more than a desk keeps in order. */
	public const REPLIES = 2000;

	/** Files of one reply. */
	public const FILES = 10;
}
