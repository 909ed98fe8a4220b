<?php
/**
 * The categories of the help centre. `Sanad\KnowledgeBase\Blocks\CategoriesBlock` includes it.
 *
 * @var \Sanad\KnowledgeBase\Blocks\CategoriesView $view
 *
 * @package Sanad
 */

declare(strict_types=1);

use Sanad\KnowledgeBase\Blocks\Shelf;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

// Prints one level and those below it.
$sanad_print_list = static function ( array $shelves ) use ( &$sanad_print_list, $view ): void {
	/** @var list<Shelf> $shelves */
	?>
	<ul class="sanad-categories__list" role="list">
		<?php foreach ( $shelves as $sanad_shelf ) : ?>
			<li>
				<a class="sanad-categories__link" href="<?php echo esc_url( $sanad_shelf->category->url ); ?>"<?php echo '' === $view->current( $sanad_shelf ) ? '' : ' aria-current="' . esc_attr( $view->current( $sanad_shelf ) ) . '"'; ?>>
					<bdi><?php echo esc_html( $sanad_shelf->category->name ); ?></bdi>
					<?php if ( $view->shows_counts ) : ?>
						<span class="sanad-categories__count" aria-hidden="true"><?php echo esc_html( number_format_i18n( $sanad_shelf->count ) ); ?></span>
						<span class="sanad-categories__unseen"><?php echo esc_html( $sanad_shelf->count_text() ); ?></span>
					<?php endif; ?>
				</a>
				<?php
				if ( array() !== $sanad_shelf->children ) {
					$sanad_print_list( $sanad_shelf->children );
				}
			?>
			</li>
		<?php endforeach; ?>
	</ul>
	<?php
};
?>
<nav <?php echo wp_kses_data( get_block_wrapper_attributes( $view->wrapper ) ); ?> aria-label="<?php esc_attr_e( 'Article categories', 'sanad' ); ?>">
	<?php $sanad_print_list( $view->shelves ); ?>
</nav>
