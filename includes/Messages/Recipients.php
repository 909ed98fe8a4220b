<?php
declare(strict_types=1);

namespace Sanad\Messages;

/**
 * Whom a message goes to, where that is not the customer alone.
 *
 * @phpstan-type Address array{email: string, name: string}
 */
final class Recipients {

	/**
	 * @param list<Address> $to
	 * @param list<Address> $cc
	 * @param list<Address> $bcc
	 */
	public function __construct(
		public readonly array $to,
		public readonly array $cc = array(),
		public readonly array $bcc = array()
	) {}

	/** What the column `recipients` holds; null for a null column or one that cannot be read: the customer. */
	public static function from_json( ?string $json ): ?self {
		$data = null === $json ? null : json_decode( $json, true );
		return is_array( $data )
			? new self( self::addresses( $data['to'] ?? null ), self::addresses( $data['cc'] ?? null ), self::addresses( $data['bcc'] ?? null ) )
			: null;
	}

	/** For the column `recipients`. */
	public function to_json(): string {
		return (string) wp_json_encode( $this->to_array(), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}

	/** @return array{to: list<Address>, cc: list<Address>, bcc: list<Address>} */
	public function to_array(): array {
		return array(
			'to'  => $this->to,
			'cc'  => $this->cc,
			'bcc' => $this->bcc,
		);
	}

	/** @return list<Address> */
	private static function addresses( mixed $given ): array {
		$addresses = array();
		foreach ( is_array( $given ) ? $given : array() as $address ) {
			if ( is_array( $address ) && is_string( $address['email'] ?? null ) ) {
				$addresses[] = array(
					'email' => $address['email'],
					'name'  => is_string( $address['name'] ?? null ) ? $address['name'] : '',
				);
			}
		}
		return $addresses;
	}
}
