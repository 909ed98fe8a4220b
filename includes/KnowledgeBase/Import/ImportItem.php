<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

/** What became of one article, or would become of it. */
final class ImportItem {

	public const CREATED = 'created';
	public const UPDATED = 'updated';
	public const SKIPPED = 'skipped';

	/**
	 * @param self::CREATED|self::UPDATED|self::SKIPPED $action
	 * @param string|null                               $reason Translated sentence: why it was skipped, or what was left out.
	 * @param int|null                                  $id     Null where there is no article.
	 */
	public function __construct(
		public readonly string $title,
		public readonly string $action,
		public readonly ?string $reason,
		public readonly ?int $id,
		public readonly string $language
	) {}

	/** @param self::CREATED|self::UPDATED|self::SKIPPED $action */
	public static function of( Plan $plan, string $action, ?string $reason ): self {
		return new self( html_entity_decode( $plan->title, ENT_QUOTES | ENT_HTML5, 'UTF-8' ), $action, $reason, $plan->id > 0 ? $plan->id : null, $plan->language );
	}
}
