<?php
declare(strict_types=1);

namespace Sanad\Agents;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How the profile of an agent looks to himself. */
final class MeSchema implements SchemaProvider {

	/** Longest signature in characters of markup. */
	private const MAX_SIGNATURE = 20_000;

	public static function definitions(): array {
		$fields = array(
			'signature_html' => Type::described( Type::text( self::MAX_SIGNATURE ), 'Ends his replies by mail; empty: that of the mailbox.' ),
			'undo_seconds'   => Type::described( Type::int( Profile::MIN_UNDO, Profile::MAX_UNDO ), 'In which a reply that he sent can be taken back.' ),
		);
		return array(
			'Me'     => Type::object( $fields ),
			'MeSave' => Type::object( $fields, array_keys( $fields ) ),
		);
	}

	/** @return array{signature_html: string, undo_seconds: int} */
	public static function me( Profile $profile ): array {
		return array(
			'signature_html' => $profile->signature_html,
			'undo_seconds'   => $profile->undo_seconds,
		);
	}
}
