<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How those are named whom a message is to go to. */
final class RecipientSchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'Recipient' => Type::object(
				array(
					'email' => Type::text( 254 ),
					'name'  => Type::text( 255 ),
				),
				array( 'name' )
			),
		);
	}

	/**
	 * The three fields of a request.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	public static function fields(): array {
		// Longer than may be sent, so that who adds too many is told in a sentence.
		$list = Type::list( Type::ref( 'Recipient' ), 5 * RecipientRules::MAX );
		return array(
			'to'  => Type::described( $list, 'Instead of the customer.' ),
			'cc'  => Type::described( $list, 'An empty list: nobody. Where none of the three is given, those get it who get the next answer by themselves.' ),
			'bcc' => Type::described( $list, 'Gets the mail without being named in it.' ),
		);
	}
}
