<?php
declare(strict_types=1);

namespace Sanad\Privacy;

/**
 * One kind of data about people, for WordPress's privacy tools. They ask page by page, each in a request
 * of its own that knows nothing of the one before.
 */
interface PersonalData {

	/** Name of the exporter and of the eraser, with the prefix of the plugin. */
	public function name(): string;

	/** What the owner reads while it runs, and the heading in the file that the person gets. */
	public function label(): string;

	/** @param int $page From 1. */
	public function export( Person $person, int $page ): ExportedPage;

	/** @param int $page From 1. */
	public function erase( Person $person, int $page ): ErasedPage;
}
