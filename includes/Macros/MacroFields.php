<?php
declare(strict_types=1);

namespace Sanad\Macros;

/** What somebody wants a macro to be. Null leaves a field as it is, or at its beginning in a new one. */
final class MacroFields {

	/** @param list<array<string, mixed>>|null $actions Each with its `type`; checked by the service. */
	public function __construct(
		public readonly ?string $name = null,
		public readonly ?string $description = null,
		public readonly ?bool $is_personal = null,
		public readonly ?bool $is_enabled = null,
		public readonly ?array $actions = null
	) {}
}
