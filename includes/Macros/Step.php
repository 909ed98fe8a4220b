<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Placeholders\Unresolved;

/** One action of a macro as it would be carried out now. */
final class Step {

	/**
	 * @param string                                           $sentence   Translated: what it does.
	 * @param \Closure(RunState): array<string, mixed>|null    $run        Does it, inside the transaction; answers what is needed to take it back.
	 * @param \Closure(RunState): array<string, mixed>|null    $afterwards Does what may not be part of a transaction, after the commit.
	 * @param string|null                                      $html       What would be written.
	 * @param string|null                                      $problem    Translated: why it cannot be done.
	 * @param bool                                             $is_left_out Whether the macro can run without it.
	 * @param list<Unresolved>                                 $unresolved
	 */
	public function __construct(
		public readonly string $type,
		public readonly string $sentence,
		public readonly ?\Closure $run = null,
		public readonly ?\Closure $afterwards = null,
		public readonly ?string $html = null,
		public readonly ?string $problem = null,
		public readonly bool $is_left_out = false,
		public readonly array $unresolved = array()
	) {}

	/** A step that keeps the whole macro from running. */
	public static function impossible( string $type, string $sentence, string $problem ): self {
		return new self( $type, $sentence, problem: $problem );
	}

	/** A step that the macro goes on without. */
	public static function left_out( string $type, string $sentence, string $problem ): self {
		return new self( $type, $sentence, problem: $problem, is_left_out: true );
	}

	/** Whether the macro can be run with it. */
	public function is_possible(): bool {
		return ( null === $this->problem || $this->is_left_out ) && array() === $this->unresolved;
	}
}
