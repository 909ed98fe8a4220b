<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets;

/** Replaces one statement inside a transaction by another. */
final class FaultyStatement {

	private bool $inside = false;

	private int $seen = 0;

	private bool $done = false;

	/** @param \Closure(string): string $instead */
	public function __construct( private readonly int $statement, private readonly \Closure $instead ) {}

	public function start(): void {
		add_filter( 'query', array( $this, 'replace' ) );
	}

	public function stop(): void {
		remove_filter( 'query', array( $this, 'replace' ) );
	}

	/** Hooked to query. */
	public function replace( string $sql ): string {
		if ( 'START TRANSACTION' === $sql ) {
			$this->inside = true;
		}
		if ( ! $this->inside || $this->done || 'ROLLBACK' === $sql ) {
			return $sql;
		}
		if ( ++$this->seen < $this->statement ) {
			// What follows the commit is not undone with it.
			$this->inside = 'COMMIT' !== $sql;
			return $sql;
		}
		$this->done = true;
		return ( $this->instead )( $sql );
	}
}
