<?php
/**
 * The search of the help centre, complete without JavaScript. `Sanad\KnowledgeBase\Blocks\SearchBlock` includes it.
 *
 * No directive stands on the field: the script would put its first value back while one types.
 *
 * @var \Sanad\KnowledgeBase\Blocks\SearchView $view
 *
 * @package Sanad
 */

declare(strict_types=1);

use Sanad\KnowledgeBase\Blocks\SearchBlock;
use Sanad\KnowledgeBase\Search\SearchSchema;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

$sanad_marks = array( 'mark' => array() );
?>
<div
	<?php echo wp_kses_data( get_block_wrapper_attributes( $view->wrapper ) ); ?>
	data-wp-interactive="<?php echo esc_attr( SearchBlock::NAME ); ?>"
	<?php echo wp_interactivity_data_wp_context( $view->context ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Encoded as an attribute.?>
	data-wp-init="callbacks.start"
>
	<form class="sanad-search__form" role="search" method="get" action="<?php echo esc_url( $view->action ); ?>" aria-label="<?php echo esc_attr( $view->label ); ?>">
		<?php foreach ( $view->hidden as $sanad_name => $sanad_value ) : ?>
			<input type="hidden" name="<?php echo esc_attr( $sanad_name ); ?>" value="<?php echo esc_attr( $sanad_value ); ?>">
		<?php endforeach; ?>
		<label class="sanad-search__label" for="<?php echo esc_attr( $view->element( 'field' ) ); ?>"><?php echo esc_html( $view->label ); ?></label>
		<div class="sanad-search__row">
			<input
				class="sanad-search__field"
				id="<?php echo esc_attr( $view->element( 'field' ) ); ?>"
				type="text"
				inputmode="search"
				name="<?php echo esc_attr( SearchBlock::VARIABLE ); ?>"
				value="<?php echo esc_attr( $view->query ); ?>"
				placeholder="<?php echo esc_attr( $view->placeholder ); ?>"
				dir="auto"
				maxlength="<?php echo esc_attr( (string) SearchSchema::MAX_QUERY ); ?>"
				autocomplete="off"
				enterkeyhint="search"
				required
			>
			<button class="wp-block-button__link wp-element-button sanad-search__button" type="submit"><?php esc_html_e( 'Search', 'sanad' ); ?></button>
			<div class="sanad-search__popup" data-wp-bind--hidden="!context.isOpen" hidden>
				<p class="sanad-search__note" data-wp-text="context.note" data-wp-bind--hidden="!context.note" dir="auto" hidden></p>
				<div class="sanad-search__options" id="<?php echo esc_attr( $view->element( 'options' ) ); ?>" role="listbox" aria-label="<?php esc_attr_e( 'Articles that were found', 'sanad' ); ?>"></div>
			</div>
		</div>
		<p class="sanad-search__status" role="status" data-wp-text="context.status"></p>
	</form>

	<?php if ( '' !== $view->problem ) : ?>
		<p class="sanad-search__problem"><?php echo esc_html( $view->problem ); ?></p>
	<?php elseif ( null !== $view->hits ) : ?>
		<section class="sanad-search__results" aria-label="<?php esc_attr_e( 'Articles that were found', 'sanad' ); ?>">
			<p class="sanad-search__summary">
				<?php
				if ( array() === $view->hits->items ) {
					/* translators: %s: what was searched for. */
					printf( esc_html__( 'Nothing was found for “%s”. Try other words, or fewer.', 'sanad' ), '<bdi>' . esc_html( $view->query ) . '</bdi>' );
				} else {
					/* translators: 1: number of articles, 2: what was searched for. */
					printf( esc_html( _n( '%1$s article for “%2$s”', '%1$s articles for “%2$s”', $view->hits->total, 'sanad' ) ), esc_html( number_format_i18n( $view->hits->total ) ), '<bdi>' . esc_html( $view->hits->corrected ?? $view->query ) . '</bdi>' );
				}
?>
			</p>
			<?php if ( array() !== $view->hits->items ) : ?>
				<ol class="sanad-search__list" role="list">
					<?php foreach ( $view->hits->items as $sanad_hit ) : ?>
						<li lang="<?php echo esc_attr( $sanad_hit->language ); ?>" dir="<?php echo esc_attr( $view->direction( $sanad_hit ) ); ?>">
							<a class="sanad-search__title" href="<?php echo esc_url( $sanad_hit->url ); ?>" dir="auto"><?php echo wp_kses( $sanad_hit->title_html, $sanad_marks ); ?></a>
							<p class="sanad-search__place">
								<?php if ( '' !== $sanad_hit->category ) : ?>
									<bdi><?php echo esc_html( $sanad_hit->category ); ?></bdi>
								<?php endif; ?>
								<?php if ( '' !== $view->mark( $sanad_hit ) ) : ?>
									<bdi class="sanad-search__language"><?php echo esc_html( $view->mark( $sanad_hit ) ); ?></bdi>
								<?php endif; ?>
							</p>
							<?php if ( '' !== $sanad_hit->passage_html ) : ?>
								<p class="sanad-search__passage" dir="auto"><?php echo wp_kses( $sanad_hit->passage_html, $sanad_marks ); ?></p>
							<?php endif; ?>
						</li>
					<?php endforeach; ?>
				</ol>
			<?php endif; ?>
			<?php echo $view->ask; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Printed by a block.?>
		</section>
	<?php endif; ?>
</div>
