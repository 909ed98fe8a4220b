<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

/** Everything that the template of a video prints. Nothing in it is escaped but the transcript, which is HTML of the post. */
final class VideoView {

	/**
	 * @param string $poster_url        A picture of this site, or empty.
	 * @param string $captions_url      A file of this site, or empty.
	 * @param string $captions_language Two-letter code.
	 * @param string $captions_label    What that language calls itself.
	 * @param string $data              JSON for search engines, or empty.
	 */
	public function __construct(
		public readonly VideoSource $source,
		public readonly string $title,
		public readonly string $poster_url,
		public readonly string $captions_url,
		public readonly string $captions_language,
		public readonly string $captions_label,
		public readonly string $transcript,
		public readonly string $data
	) {}
}
