<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\KnowledgeBase\Category;
use Sanad\KnowledgeBase\CategoryRepository;
use Sanad\KnowledgeBase\Languages;

/** Hands the block editor what the settings of the blocks offer; `EditorData` in TypeScript. */
final class BlockEditor {

	public function __construct( private readonly Languages $languages, private readonly CategoryRepository $categories ) {}

	/** Adds the hook. */
	public function register(): void {
		add_action( 'enqueue_block_editor_assets', array( $this, 'add_data' ) );
	}

	/** Languages and categories, before the first script that may read them. */
	public function add_data(): void {
		$data = array(
			'languages'  => array_map(
				fn ( string $code ): array => array(
					'code' => $code,
					'name' => $this->languages->name( $code ),
				),
				$this->languages->all()
			),
			'categories' => self::with_depth( $this->categories->tree( Languages::code( get_user_locale() ) ) ),
		);
		$script = 'window.sanadHelpCentre = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES ) . ';';
		foreach ( array( HomeBlock::NAME, CategoriesBlock::NAME, SearchBlock::NAME, ListBlock::NAME ) as $name ) {
			wp_add_inline_script( generate_block_asset_handle( $name, 'editorScript' ), $script, 'before' );
		}
	}

	/**
	 * @param list<Category> $tree Each followed by its sub-categories.
	 * @return list<array{id: int, name: string, depth: int}>
	 */
	private static function with_depth( array $tree ): array {
		$depths = array();
		$listed = array();
		foreach ( $tree as $category ) {
			$depths[ $category->id ] = isset( $depths[ $category->parent_id ] ) ? $depths[ $category->parent_id ] + 1 : 0;
			$listed[]                = array( 'id' => $category->id, 'name' => $category->name, 'depth' => $depths[ $category->id ] );
		}
		return $listed;
	}
}
