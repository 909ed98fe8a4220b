<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Rest\Data;

/** Somebody whom a message is addressed to. */
final class Recipient {

	/**
	 * @param string $email Valid address, as it was typed.
	 * @param string $name  One line without characters that end a name in a header; may be empty.
	 */
	public function __construct(
		public readonly string $email,
		public readonly string $name = ''
	) {}

	/** What two spellings of one address have in common. */
	public function key(): string {
		return strtolower( $this->email );
	}

	/** @param array<string, mixed> $data As {@see self::data()} wrote it. */
	public static function from_data( array $data ): self {
		return new self( Data::text( $data, 'email' ), Data::text( $data, 'name' ) );
	}

	/** @return array{email: string, name: string} */
	public function data(): array {
		return array( 'email' => $this->email, 'name' => $this->name );
	}
}
