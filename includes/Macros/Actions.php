<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Rest\Data;
use Sanad\SanadException;

/** The registry of what macros can do. A new kind of action is a class that is added here. */
final class Actions {

	/** @var array<string, Action> By type. */
	private readonly array $actions;

	public function __construct( Action ...$actions ) {
		$by_type = array();
		foreach ( $actions as $action ) {
			$by_type[ $action->type() ] = $action;
		}
		$this->actions = $by_type;
	}

	/**
	 * Actions as they are stored.
	 *
	 * @param list<array<string, mixed>> $given
	 * @return non-empty-list<array<string, mixed>>
	 * @throws SanadException 400 naming the field `actions`.
	 */
	public function clean( array $given, \WP_User $author, bool $is_shared ): array {
		$clean = array();
		foreach ( $given as $action ) {
			$type    = Data::text( $action, 'type' );
			$known   = $this->actions[ $type ] ?? throw SanadException::invalid( 'actions', __( 'There is no such action.', 'sanad' ) );
			$clean[] = array( 'type' => $type ) + $known->clean( $action, $author, $is_shared );
		}
		if ( array() === $clean || count( $clean ) > MacroSchema::MAX_ACTIONS ) {
			/* translators: %d: a number of actions. */
			throw SanadException::invalid( 'actions', sprintf( __( 'A macro has 1 to %d actions.', 'sanad' ), MacroSchema::MAX_ACTIONS ) );
		}
		if ( count( array_keys( array_column( $clean, 'type' ), 'reply', true ) ) > 1 ) {
			throw SanadException::invalid( 'actions', __( 'A macro can send one reply.', 'sanad' ) );
		}
		return $clean;
	}

	/**
	 * What a macro would do.
	 *
	 * @return list<Step>
	 */
	public function prepare( Macro $macro, Situation $situation ): array {
		return array_map(
			function ( array $action ) use ( $situation ): Step {
				$type = Data::text( $action, 'type' );
				return isset( $this->actions[ $type ] )
					? $this->actions[ $type ]->prepare( $action, $situation )
					: Step::impossible( $type, __( 'An action of a plugin that is not active', 'sanad' ), __( 'Nothing knows how to do this any more.', 'sanad' ) );
			},
			$macro->actions
		);
	}

	/**
	 * Takes back what a step has done.
	 *
	 * @param array<string, mixed> $done
	 * @throws SanadException 409 if it is too late.
	 */
	public function undo( string $type, array $done, Situation $situation ): void {
		( $this->actions[ $type ] ?? null )?->undo( $done, $situation );
	}
}
