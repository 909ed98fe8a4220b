<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\SanadException;

/** One kind of thing that a macro can do. Its shape for REST stands in {@see ActionShapes}. */
interface Action {

	/** What actions of this kind have as their `type`. */
	public function type(): string;

	/**
	 * Checks an action that somebody wants to save.
	 *
	 * @param array<string, mixed> $given
	 * @param \WP_User             $author
	 * @param bool                 $is_shared Whether others will run it.
	 * @return array<string, mixed> What is stored, without the type.
	 * @throws SanadException 400 naming the field `actions`.
	 */
	public function clean( array $given, \WP_User $author, bool $is_shared ): array;

	/**
	 * Looks at what an action would do here and now. Reads whatever it needs, outside of any
	 * transaction, and writes nothing.
	 *
	 * @param array<string, mixed> $action As stored.
	 */
	public function prepare( array $action, Situation $situation ): Step;

	/**
	 * Takes back what a step has done; inside the transaction of the whole undo.
	 *
	 * @param array<string, mixed> $done What {@see Step::$run} answered.
	 * @throws SanadException 409 if it is too late.
	 */
	public function undo( array $done, Situation $situation ): void;
}
