<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\Rest\CommonSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How the way of a sent message looks to agents. */
final class DeliverySchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'DeliveryState' => Type::one_of( array_column( DeliveryState::cases(), 'value' ) ),
			'Delivery'      => Type::object(
				array(
					'state'           => Type::ref( 'DeliveryState' ),
					'error'           => Type::described( Type::nullable( Type::text() ), 'What the mail server said last.' ),
					'attempts'        => Type::int(),
					'next_attempt_at' => Type::nullable( Type::time() ),
					'sent_at'         => Type::nullable( Type::time() ),
				)
			),
		);
	}

	/** @return array<string, mixed> */
	public static function delivery( Delivery $delivery ): array {
		return array(
			'state'           => $delivery->state->value,
			'error'           => $delivery->error,
			'attempts'        => $delivery->attempts,
			'next_attempt_at' => CommonSchema::time_or_null( $delivery->next_attempt_at ),
			'sent_at'         => CommonSchema::time_or_null( $delivery->sent_at ),
		);
	}
}
