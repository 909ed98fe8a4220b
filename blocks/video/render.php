<?php
/**
 * A video, complete without JavaScript: a file plays by itself, of a service there is a link.
 * `Sanad\KnowledgeBase\Blocks\VideoBlock` includes it.
 *
 * @var \Sanad\KnowledgeBase\Blocks\VideoView $view
 *
 * @package Sanad
 */

declare(strict_types=1);

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

?>
<figure <?php echo wp_kses_data( get_block_wrapper_attributes( array( 'class' => 'sanad-video' ) ) ); ?>>
	<?php if ( $view->source->is_file() ) : ?>
		<video class="sanad-video__frame" controls preload="<?php echo '' === $view->poster_url ? 'metadata' : 'none'; ?>" playsinline<?php echo '' === $view->poster_url ? '' : ' poster="' . esc_url( $view->poster_url ) . '"'; ?><?php echo '' === $view->title ? '' : ' aria-label="' . esc_attr( $view->title ) . '"'; ?>>
			<source src="<?php echo esc_url( $view->source->page ); ?>">
			<?php if ( '' !== $view->captions_url ) : ?>
				<track kind="captions" src="<?php echo esc_url( $view->captions_url ); ?>" srclang="<?php echo esc_attr( $view->captions_language ); ?>" label="<?php echo esc_attr( $view->captions_label ); ?>" default>
			<?php endif; ?>
			<a href="<?php echo esc_url( $view->source->page ); ?>"><?php esc_html_e( 'Download the video', 'sanad' ); ?></a>
		</video>
	<?php else : ?>
		<div class="sanad-video__frame">
			<a class="sanad-video__play" href="<?php echo esc_url( $view->source->page ); ?>" target="_blank" rel="noopener" data-sanad-embed="<?php echo esc_url( $view->source->embed ); ?>" data-sanad-title="<?php echo esc_attr( '' === $view->title ? $view->source->service : $view->title ); ?>">
				<?php if ( '' !== $view->poster_url ) : ?>
					<img class="sanad-video__poster" src="<?php echo esc_url( $view->poster_url ); ?>" alt="" loading="lazy" decoding="async">
				<?php endif; ?>
				<span class="sanad-video__button">
					<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d="M8 5.5v13l11-6.5z" fill="currentColor"/></svg>
					<?php if ( '' === $view->title ) : ?>
						<?php esc_html_e( 'Play the video', 'sanad' ); ?>
					<?php else : ?>
						<?php
						/* translators: %s: title of a video. */
						echo esc_html( sprintf( __( 'Play: %s', 'sanad' ), "\u{2068}{$view->title}\u{2069}" ) );
						?>
					<?php endif; ?>
				</span>
			</a>
		</div>
	<?php endif; ?>
	<figcaption class="sanad-video__caption">
		<?php if ( '' !== $view->title ) : ?>
			<span class="sanad-video__title" dir="auto"><?php echo esc_html( $view->title ); ?></span>
		<?php endif; ?>
		<?php if ( ! $view->source->is_file() ) : ?>
			<span class="sanad-video__note">
				<?php
				/* translators: %s: YouTube or Vimeo. */
				echo esc_html( sprintf( __( 'Playing it loads the video from %s, which then learns that you watch it.', 'sanad' ), $view->source->service ) );
			?>
			</span>
		<?php endif; ?>
	</figcaption>
	<?php if ( '' !== $view->transcript ) : ?>
		<details class="sanad-video__transcript">
			<summary><?php esc_html_e( 'Transcript', 'sanad' ); ?></summary>
			<div class="sanad-video__text"><?php echo $view->transcript; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Inner blocks of the post, rendered by WordPress.?></div>
		</details>
	<?php endif; ?>
	<?php if ( '' !== $view->data ) : ?>
		<script type="application/ld+json"><?php echo $view->data; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON without < > &.?></script>
	<?php endif; ?>
</figure>
