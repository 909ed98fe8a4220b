<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\HelpCentre;

use Sanad\KnowledgeBase\ArticleQuery;
use Sanad\KnowledgeBase\ArticleRepository;
use Sanad\KnowledgeBase\Languages;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** How the pages of the help centre look to whoever manages its content. */
final class HelpCentreSchema implements SchemaProvider {

	public function __construct(
		private readonly HelpCentrePages $pages,
		private readonly Languages $languages,
		private readonly ArticleRepository $articles
	) {}

	public static function definitions(): array {
		return array(
			'HelpCentrePage'     => Type::object(
				array(
					'id'       => Type::id(),
					'language' => Type::text(),
					'url'      => Type::url(),
					'edit_url' => Type::url(),
					'status'   => Type::described( Type::text(), 'Of the page, as WordPress names it: publish, draft, trash and so on.' ),
				)
			),
			'HelpCentreLanguage' => Type::object(
				array(
					'code'   => Type::text(),
					'name'   => Type::described( Type::text(), 'What the language calls itself.' ),
					'is_rtl' => Type::bool(),
				)
			),
			'HelpCentre'         => Type::object(
				array(
					'page'          => Type::described( Type::list( Type::ref( 'HelpCentrePage' ) ), 'The start page in each language that has one.' ),
					'languages'     => Type::list( Type::ref( 'HelpCentreLanguage' ) ),
					'article_count' => Type::described( Type::int(), 'Articles in every language and status but the trash.' ),
				)
			),
		);
	}

	/** @return array<string, mixed> */
	public function help_centre(): array {
		$pages = array();
		foreach ( $this->pages->all() as $language => $page ) {
			$pages[] = array(
				'id'       => $page->ID,
				'language' => $language,
				'url'      => (string) get_permalink( $page ),
				'edit_url' => (string) get_edit_post_link( $page->ID, 'raw' ),
				'status'   => $page->post_status,
			);
		}
		return array(
			'page'          => $pages,
			'languages'     => array_map(
				fn ( string $code ): array => array(
					'code'   => $code,
					'name'   => $this->languages->name( $code ),
					'is_rtl' => 'rtl' === $this->languages->direction( $code ),
				),
				$this->languages->all()
			),
			'article_count' => $this->articles->list( new ArticleQuery( per_page: 1 ) )->total,
		);
	}
}
