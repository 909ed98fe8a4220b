<?php
/**
 * Articles about what a shopper has ordered last. `Sanad\KnowledgeBase\Blocks\OrderFaqBlock` includes it.
 *
 * @var \Sanad\KnowledgeBase\Blocks\OrderFaqView $view
 *
 * @package Sanad
 */

declare(strict_types=1);

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

$sanad_tag = 'h' . $view->level;
?>
<section <?php echo wp_kses_data( get_block_wrapper_attributes( $view->wrapper ) ); ?> aria-labelledby="<?php echo esc_attr( $view->id ); ?>">
	<<?php echo esc_html( $sanad_tag ); ?> class="sanad-order-faq__heading" id="<?php echo esc_attr( $view->id ); ?>" dir="auto"><?php echo esc_html( $view->heading ); ?></<?php echo esc_html( $sanad_tag ); ?>>
	<?php if ( array() === $view->articles ) : ?>
		<p class="sanad-order-faq__prompt"><a href="<?php echo esc_url( $view->sign_in_url ); ?>" rel="nofollow"><?php esc_html_e( 'Sign in to see help for what you ordered.', 'sanad' ); ?></a></p>
	<?php else : ?>
		<ul class="sanad-order-faq__products" role="list">
			<?php foreach ( $view->names() as $sanad_product ) : ?>
				<li dir="auto"><?php echo esc_html( $sanad_product ); ?></li>
			<?php endforeach; ?>
		</ul>
		<ul class="sanad-order-faq__list" role="list">
			<?php foreach ( $view->articles as $sanad_article ) : ?>
				<li><a class="sanad-order-faq__link" href="<?php echo esc_url( $sanad_article->url ); ?>" lang="<?php echo esc_attr( $sanad_article->language ); ?>" dir="auto"><?php echo esc_html( $sanad_article->title ); ?></a></li>
			<?php endforeach; ?>
		</ul>
	<?php endif; ?>
</section>
