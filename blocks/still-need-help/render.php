<?php
/**
 * The way to the contact form. `Sanad\KnowledgeBase\Blocks\NeedHelpBlock` includes it.
 *
 * @var \Sanad\KnowledgeBase\Blocks\NeedHelpView $view
 *
 * @package Sanad
 */

declare(strict_types=1);

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}
?>
<div <?php echo wp_kses_data( get_block_wrapper_attributes( $view->wrapper ) ); ?>>
	<div class="sanad-need-help__words">
		<p class="sanad-need-help__heading" dir="auto"><?php echo esc_html( $view->heading ); ?></p>
		<p class="sanad-need-help__text" dir="auto"><?php echo esc_html( $view->text ); ?></p>
	</div>
	<a class="wp-block-button__link wp-element-button sanad-need-help__link" href="<?php echo esc_url( $view->url ); ?>" rel="nofollow"><?php echo esc_html( $view->button ); ?></a>
</div>
