<?php
/**
 * A short list of articles. `Sanad\KnowledgeBase\Blocks\ListBlock` includes it.
 *
 * @var \Sanad\KnowledgeBase\Blocks\ListView $view
 *
 * @package Sanad
 */

declare(strict_types=1);

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

$sanad_tag = 'h' . $view->level;
?>
<section <?php echo wp_kses_data( get_block_wrapper_attributes( $view->wrapper ) ); ?><?php echo '' === $view->heading ? '' : ' aria-labelledby="' . esc_attr( $view->id ) . '"'; ?>>
	<?php if ( '' !== $view->heading ) : ?>
		<<?php echo esc_html( $sanad_tag ); ?> class="sanad-articles__heading" id="<?php echo esc_attr( $view->id ); ?>" dir="auto"><?php echo esc_html( $view->heading ); ?></<?php echo esc_html( $sanad_tag ); ?>>
	<?php endif; ?>
	<ul class="sanad-articles__list" role="list">
		<?php foreach ( $view->articles as $sanad_article ) : ?>
			<li>
				<a class="sanad-articles__link" href="<?php echo esc_url( $sanad_article->url ); ?>" dir="auto"><?php echo esc_html( $sanad_article->title ); ?></a>
				<?php if ( '' !== ( $view->excerpts[ $sanad_article->id ] ?? '' ) ) : ?>
					<p class="sanad-articles__excerpt" dir="auto"><?php echo esc_html( $view->excerpts[ $sanad_article->id ] ); ?></p>
				<?php endif; ?>
			</li>
		<?php endforeach; ?>
	</ul>
</section>
