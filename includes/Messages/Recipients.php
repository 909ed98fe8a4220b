<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Rest\Data;

/** To whom a reply goes, openly and unseen. */
final class Recipients {

	/**
	 * @param list<Recipient> $to  Empty: the customer of the ticket.
	 * @param list<Recipient> $cc
	 * @param list<Recipient> $bcc Never shown to anybody but agents.
	 */
	public function __construct(
		public readonly array $to = array(),
		public readonly array $cc = array(),
		public readonly array $bcc = array()
	) {}

	/** Whether it says nothing else than "the customer". */
	public function is_default(): bool {
		return array() === $this->to && array() === $this->cc && array() === $this->bcc;
	}

	/** As a message keeps them: with the customer where nobody is named; null for the customer alone. */
	public function kept( Recipient $customer ): ?self {
		if ( $this->is_default() ) {
			return null;
		}
		return array() === $this->to ? new self( array( $customer ), $this->cc, $this->bcc ) : $this;
	}

	/** Those of a JSON column; null for NULL and for what is no JSON of ours. */
	public static function from_json( string $json ): ?self {
		$data = json_decode( $json, true );
		return is_array( $data ) ? self::from_data( $data ) : null;
	}

	/** @param array<mixed> $data As {@see self::data()} wrote it. */
	public static function from_data( array $data ): self {
		return new self( self::list( $data['to'] ?? null ), self::list( $data['cc'] ?? null ), self::list( $data['bcc'] ?? null ) );
	}

	/** @return array{to: list<array{email: string, name: string}>, cc: list<array{email: string, name: string}>, bcc: list<array{email: string, name: string}>} */
	public function data(): array {
		$data = static fn ( Recipient $recipient ): array => $recipient->data();
		return array( 'to' => array_map( $data, $this->to ), 'cc' => array_map( $data, $this->cc ), 'bcc' => array_map( $data, $this->bcc ) );
	}

	public function json(): string {
		return Data::json( $this->data() );
	}

	/**
	 * @param list<Recipient> $list
	 * @return list<string>
	 */
	public static function emails( array $list ): array {
		return array_map( static fn ( Recipient $recipient ): string => $recipient->email, $list );
	}

	/** @return list<Recipient> */
	private static function list( mixed $data ): array {
		return array_map( Recipient::from_data( ... ), Data::objects( $data ) );
	}
}
