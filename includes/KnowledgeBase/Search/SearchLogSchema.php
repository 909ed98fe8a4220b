<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** What is told about searches, and how the report on them looks. */
final class SearchLogSchema implements SchemaProvider {

	public const MAX_DAYS = 365;

	public const DEFAULT_DAYS = 30;

	public const PER_PAGE     = 50;
	public const MAX_PER_PAGE = 100;

	public static function definitions(): array {
		return array(
			'SettledSearch'     => Type::object(
				array(
					'query'    => SearchSchema::query(),
					'language' => SearchSchema::language(),
					'clicked'  => Type::described( Type::id(), 'The article that was opened from what was found.' ),
				),
				array( 'clicked' )
			),
			'SearchReport'      => Type::object(
				array(
					'items'   => Type::list( Type::ref( 'ReportedSearch' ) ),
					'total'   => Type::described( Type::int(), 'How many different searches there are.' ),
					'figures' => Type::object(
						array(
							'searches'        => Type::int(),
							'without_results' => Type::int(),
						)
					),
				)
			),
			'ReportedSearch'    => Type::object(
				array(
					'query'    => Type::described( Type::text(), 'Folded; long numbers and addresses are left out.' ),
					'language' => Type::text(),
					'searches' => Type::int(),
					'results'  => Type::described( Type::int(), 'Articles that the last of these searches found.' ),
					'clicks'   => Type::int(),
					'last_at'  => Type::described( Type::time(), 'To the day.' ),
				)
			),
			'SearchReportQuery' => Type::object(
				array(
					'without_results' => Type::described( Type::bool(), 'Only searches that found nothing when they were made last.' ),
					'days'            => Type::int( 1, self::MAX_DAYS ) + array( 'default' => self::DEFAULT_DAYS ),
					'language'        => Type::text( 20 ),
					'page'            => Type::int( 1, 1000 ) + array( 'default' => 1 ),
					'per_page'        => Type::int( 1, self::MAX_PER_PAGE ) + array( 'default' => self::PER_PAGE ),
				),
				array( 'without_results', 'days', 'language', 'page', 'per_page' )
			),
		);
	}
}
