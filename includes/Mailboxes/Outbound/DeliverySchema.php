<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How the way of a sent message looks to agents. */
final class DeliverySchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'DeliveryState' => Type::one_of( array( 'queued', 'sending', 'sent', 'failed', 'unknown' ) ),
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
}
