<?php
/**
 * The way to an article or category. `Sanad\KnowledgeBase\Blocks\BreadcrumbsBlock` includes it.
 *
 * @var \Sanad\KnowledgeBase\Blocks\BreadcrumbsView $view
 *
 * @package Sanad
 */

declare(strict_types=1);

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}
?>
<div <?php echo wp_kses_data( get_block_wrapper_attributes( $view->wrapper ) ); ?>>
	<?php if ( array() !== $view->above ) : ?>
		<nav aria-label="<?php esc_attr_e( 'Breadcrumbs', 'sanad' ); ?>">
			<ol class="sanad-breadcrumbs__list" role="list">
				<?php foreach ( $view->above as $sanad_step ) : ?>
					<li><a href="<?php echo esc_url( $sanad_step['url'] ); ?>"><bdi><?php echo esc_html( $sanad_step['name'] ); ?></bdi></a></li>
				<?php endforeach; ?>
				<li><span aria-current="page"><bdi><?php echo esc_html( $view->current ); ?></bdi></span></li>
			</ol>
		</nav>
	<?php endif; ?>
	<?php if ( array() !== $view->languages ) : ?>
		<p class="sanad-breadcrumbs__languages">
			<span><?php esc_html_e( 'Also in:', 'sanad' ); ?></span>
			<?php foreach ( $view->languages as $sanad_language ) : ?>
				<a href="<?php echo esc_url( $sanad_language['url'] ); ?>" lang="<?php echo esc_attr( $sanad_language['language'] ); ?>" hreflang="<?php echo esc_attr( $sanad_language['language'] ); ?>" dir="<?php echo esc_attr( $sanad_language['direction'] ); ?>"><?php echo esc_html( $sanad_language['name'] ); ?></a>
			<?php endforeach; ?>
		</p>
	<?php endif; ?>
</div>
