<?php
declare(strict_types=1);

namespace Sanad\Customers;

use Sanad\Database\Row;

/** A person who asks. What is known to be his (addresses, phones) are his identities. */
final class Customer {

	/**
	 * @param CustomerKind $kind
	 * @param string       $language Two-letter code, or '' if unknown.
	 * @param int|null     $user_id  WordPress user that he is, if he has an account here.
	 */
	public function __construct(
		public readonly int $id,
		public readonly CustomerKind $kind,
		public readonly string $name,
		public readonly string $language,
		public readonly ?int $user_id,
		public readonly \DateTimeImmutable $created_at,
		public readonly \DateTimeImmutable $updated_at
	) {}

	/** @param array<string, string|null> $values A whole row of the table. */
	public static function from_row( array $values ): self {
		$row = new Row( $values );
		return new self(
			id: $row->int( 'id' ),
			kind: CustomerKind::from( $row->text( 'kind' ) ),
			name: $row->text( 'name' ),
			language: $row->text( 'language' ),
			user_id: $row->int_or_null( 'user_id' ),
			created_at: $row->time( 'created_at' ),
			updated_at: $row->time( 'updated_at' )
		);
	}
}
