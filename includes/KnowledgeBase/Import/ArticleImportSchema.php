<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** What an import of articles takes, beside the file itself, and what it answers. */
final class ArticleImportSchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'ArticleImport' => Type::described(
				Type::object(
					array(
						'dry_run'       => Type::described( Type::bool(), 'Only tell what would happen.' ),
						'status'        => Type::described( Type::one_of( array( 'draft', 'publish' ) ), 'Of new articles out of a file; draft if it is not sent. Copies of posts are drafts always.' ),
						'post_ids'      => Type::described( Type::list( Type::id(), FileReader::MAX_ENTRIES ), 'Posts and pages to copy, instead of a file.' ),
						'post_category' => Type::described( Type::id(), 'Category of posts to copy, instead of a file.' ),
					),
					array( 'dry_run', 'status', 'post_ids', 'post_category' )
				),
				'A file goes into the field `file` of a multipart form, beside these.'
			),
		);
	}

	/** @return array<string, mixed> An `ImportResult`. */
	public static function result( ImportReport $report ): array {
		return array(
			'dry_run' => $report->dry_run,
			'created' => $report->count( ImportItem::CREATED ),
			'updated' => $report->count( ImportItem::UPDATED ),
			'skipped' => $report->count( ImportItem::SKIPPED ),
			'items'   => array_map(
				static fn ( ImportItem $item ): array => array(
					'title'    => $item->title,
					'action'   => $item->action,
					'reason'   => $item->reason,
					'id'       => $item->id,
					'language' => $item->language,
				),
				$report->items
			),
		);
	}
}
