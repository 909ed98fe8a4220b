<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\SanadException;

/** The place in a sorted list after which the next page starts. Opaque for clients, checked on its way back. */
final class TicketCursor {

	/**
	 * @param list<string> $values Values of the sort columns at that place, as {@see TicketOrder::columns()} lists them.
	 */
	public function __construct(
		public readonly TicketSort $sort,
		public readonly array $values,
		public readonly int $id
	) {}

	/** Less than 0 if this place comes before the other in the list, 0 if it is the same. */
	public function compare( self $other ): int {
		$order = array( ...$this->values, $this->id ) <=> array( ...$other->values, $other->id );
		return TicketOrder::is_descending( $this->sort ) ? -$order : $order;
	}

	/** Text for the client: URL-safe characters only. */
	public function encode(): string {
		return rtrim( strtr( base64_encode( implode( '|', array( $this->sort->value, ...$this->values, (string) $this->id ) ) ), '+/', '-_' ), '=' ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- Makes the value safe in a URL.
	}

	/**
	 * @param string $cursor From a client.
	 * @throws SanadException 400 if it is none of this list's.
	 */
	public static function decode( string $cursor, TicketSort $sort ): self {
		$text  = base64_decode( strtr( $cursor, '-_', '+/' ), true ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode -- Undoes encode().
		$parts = explode( '|', false === $text ? '' : $text );
		$id    = array_pop( $parts );
		$of    = array_shift( $parts );
		$shape = array_map( static fn ( string $column ): string => 'priority' === $column ? '/^[1-4]$/D' : '/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/D', TicketOrder::columns( $sort ) );
		$valid = $of === $sort->value && count( $parts ) === count( $shape ) && 1 === preg_match( '/^\d{1,18}$/D', $id );
		foreach ( $valid ? $shape : array() as $index => $pattern ) {
			$valid = $valid && 1 === preg_match( $pattern, $parts[ $index ] );
		}
		if ( ! $valid ) {
			throw SanadException::invalid( 'cursor', __( 'This page of the list cannot be found. Load the list again.', 'sanad' ) );
		}
		return new self( $sort, $parts, (int) $id );
	}
}
