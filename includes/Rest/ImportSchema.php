<?php
declare(strict_types=1);

namespace Sanad\Rest;

/** What became of a file that was imported, whatever was in it. */
final class ImportSchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'ImportItem' => Type::object(
				array(
					'title'    => Type::text(),
					'action'   => Type::one_of( array( 'created', 'updated', 'skipped' ) ),
					'reason'   => Type::described( Type::nullable( Type::text() ), 'Why it was skipped, or what was changed on the way in, as a sentence.' ),
					'id'       => Type::described( Type::nullable( Type::id() ), 'Null where nothing was made, as in a dry run.' ),
					'language' => Type::described( Type::text(), 'Two letters; empty if it is for any.' ),
				)
			),
			'ImportResult' => Type::object(
				array(
					'dry_run' => Type::described( Type::bool(), 'Whether this only tells what would happen.' ),
					'created' => Type::int(),
					'updated' => Type::int(),
					'skipped' => Type::int(),
					'items'   => Type::list( Type::ref( 'ImportItem' ) ),
				)
			),
		);
	}
}
