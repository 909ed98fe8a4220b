<?php
/**
 * The start of the help centre. `Sanad\KnowledgeBase\Blocks\HomeBlock` includes it.
 *
 * @var \Sanad\KnowledgeBase\Blocks\HomeView $view
 *
 * @package Sanad
 */

declare(strict_types=1);

use Sanad\KnowledgeBase\Icons;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

$sanad_tag = 'h' . $view->level;
?>
<div <?php echo wp_kses_data( get_block_wrapper_attributes( $view->wrapper ) ); ?>>
	<?php echo $view->search; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Printed by the search block.?>

	<?php if ( '' !== $view->empty ) : ?>
		<p class="sanad-home__empty"><?php echo esc_html( $view->empty ); ?></p>
	<?php endif; ?>

	<?php if ( array() !== $view->shelves ) : ?>
		<ul class="sanad-home__shelves" role="list">
			<?php foreach ( $view->shelves as $sanad_shelf ) : ?>
				<li class="sanad-home__shelf">
					<?php if ( $view->shows_icons ) : ?>
						<span class="sanad-home__icon"><?php echo wp_kses( Icons::svg( '' === $sanad_shelf->category->icon ? 'book' : $sanad_shelf->category->icon ), Icons::kses() ); ?></span>
					<?php endif; ?>
					<div class="sanad-home__text">
						<<?php echo esc_html( $sanad_tag ); ?> class="sanad-home__name"><a href="<?php echo esc_url( $sanad_shelf->category->url ); ?>" dir="auto"><?php echo esc_html( $sanad_shelf->category->name ); ?></a></<?php echo esc_html( $sanad_tag ); ?>>
						<?php if ( $view->shows_counts ) : ?>
							<p class="sanad-home__count"><?php echo esc_html( $sanad_shelf->count_text() ); ?></p>
						<?php endif; ?>
						<?php if ( $view->shows_descriptions && '' !== $sanad_shelf->category->description ) : ?>
							<p class="sanad-home__description" dir="auto"><?php echo esc_html( $sanad_shelf->category->description ); ?></p>
						<?php endif; ?>
					</div>
					<?php if ( array() !== $sanad_shelf->articles ) : ?>
						<ul class="sanad-home__articles" role="list">
							<?php foreach ( $sanad_shelf->articles as $sanad_article ) : ?>
								<li><a href="<?php echo esc_url( $sanad_article->url ); ?>" dir="auto"><?php echo esc_html( $sanad_article->title ); ?></a></li>
							<?php endforeach; ?>
						</ul>
					<?php endif; ?>
				</li>
			<?php endforeach; ?>
		</ul>
	<?php endif; ?>

	<?php if ( array() !== $view->others ) : ?>
		<div class="sanad-home__others">
			<<?php echo esc_html( $sanad_tag ); ?> class="sanad-home__name"><?php echo esc_html( array() === $view->shelves ? __( 'Articles', 'sanad' ) : __( 'More articles', 'sanad' ) ); ?></<?php echo esc_html( $sanad_tag ); ?>>
			<ul class="sanad-home__articles" role="list">
				<?php foreach ( $view->others as $sanad_article ) : ?>
					<li><a href="<?php echo esc_url( $sanad_article->url ); ?>" dir="auto"><?php echo esc_html( $sanad_article->title ); ?></a></li>
				<?php endforeach; ?>
			</ul>
		</div>
	<?php endif; ?>
</div>
