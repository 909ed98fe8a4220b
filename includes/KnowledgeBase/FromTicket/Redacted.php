<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\FromTicket;

/** A text without what was personal in it. */
final class Redacted {

	/** What a mark stands for. */
	public const KINDS = array( 'name', 'email', 'phone', 'order', 'address', 'number', 'link' );

	/**
	 * @param string             $text   With marks such as `⟦name⟧`.
	 * @param array<string, int> $counts How many marks of each kind; kinds without any are absent.
	 */
	public function __construct( public readonly string $text, public readonly array $counts ) {}

	/** A mark as it stands in the text. */
	public static function mark( string $kind ): string {
		return "⟦{$kind}⟧";
	}
}
