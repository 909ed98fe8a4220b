<?php
/**
 * The contents of an article. `Sanad\KnowledgeBase\Blocks\ContentsBlock` includes it.
 *
 * @var \Sanad\KnowledgeBase\Blocks\ContentsView $view
 *
 * @package Sanad
 */

declare(strict_types=1);

use Sanad\KnowledgeBase\Blocks\ContentsBlock;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}
?>
<nav
	<?php echo wp_kses_data( get_block_wrapper_attributes( $view->wrapper ) ); ?>
	aria-label="<?php echo esc_attr( $view->heading ); ?>"
	data-wp-interactive="<?php echo esc_attr( ContentsBlock::NAME ); ?>"
	data-wp-init="callbacks.start"
>
	<details class="sanad-contents__box"<?php echo $view->is_open ? ' open' : ''; ?>>
		<summary class="sanad-contents__heading"><span dir="auto"><?php echo esc_html( $view->heading ); ?></span></summary>
		<ol class="sanad-contents__list">
			<?php foreach ( $view->headings as $sanad_heading ) : ?>
				<li>
					<a href="#<?php echo esc_attr( rawurlencode( $sanad_heading->id ) ); ?>" dir="auto"><?php echo esc_html( $sanad_heading->text ); ?></a>
					<?php if ( array() !== $sanad_heading->children ) : ?>
						<ol class="sanad-contents__list">
							<?php foreach ( $sanad_heading->children as $sanad_child ) : ?>
								<li><a href="#<?php echo esc_attr( rawurlencode( $sanad_child->id ) ); ?>" dir="auto"><?php echo esc_html( $sanad_child->text ); ?></a></li>
							<?php endforeach; ?>
						</ol>
					<?php endif; ?>
				</li>
			<?php endforeach; ?>
		</ol>
	</details>
</nav>
