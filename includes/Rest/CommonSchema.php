<?php
declare(strict_types=1);

namespace Sanad\Rest;

use Sanad\Actor;
use Sanad\Tickets\Channel;

/** Shapes that several features share. */
final class CommonSchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'Ref' => Type::object(
				array(
					'id'   => Type::id(),
					'name' => Type::text(),
				)
			),
			'Time' => array(
				'type'        => 'string',
				'format'      => 'date-time',
				'description' => 'RFC 3339 in UTC, such as 2026-11-22T04:10:00Z.',
			),
			'Channel'   => Type::one_of( array_column( Channel::cases(), 'value' ) ),
			'ActorType' => Type::one_of( array( Actor::AGENT, Actor::CUSTOMER, Actor::SYSTEM ) ),
			'Deleted'   => Type::object( array( 'deleted' => Type::bool() ) ),
			'Recorded'  => Type::described( Type::object( array( 'recorded' => Type::bool() ) ), 'Whether it was counted; false where it says nothing new, which is no error.' ),
		);
	}

	/** @return array{id: int, name: string} */
	public static function reference( int $id, string $name ): array {
		return array(
			'id'   => $id,
			'name' => $name,
		);
	}

	/** A stored instant as the contract writes it. */
	public static function time( \DateTimeImmutable $time ): string {
		return $time->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d\TH:i:s\Z' );
	}

	/** The same where there may be none. */
	public static function time_or_null( ?\DateTimeImmutable $time ): ?string {
		return null === $time ? null : self::time( $time );
	}
}
