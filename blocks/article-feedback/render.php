<?php
/**
 * Whether an article was helpful, complete without JavaScript. `Sanad\KnowledgeBase\Blocks\FeedbackBlock` includes it.
 *
 * @var \Sanad\KnowledgeBase\Blocks\FeedbackView $view
 *
 * @package Sanad
 */

declare(strict_types=1);

use Sanad\KnowledgeBase\Blocks\FeedbackBlock;
use Sanad\KnowledgeBase\Feedback\FeedbackPost;
use Sanad\KnowledgeBase\Feedback\FeedbackReason;
use Sanad\KnowledgeBase\Feedback\FeedbackStep;
use Sanad\KnowledgeBase\Feedback\Vote;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

$sanad_name   = FeedbackPost::VARIABLE;
$sanad_anchor = FeedbackPost::ANCHOR;
$sanad_action = remove_query_arg( FeedbackPost::QUERY_ARG ) . '#' . $sanad_anchor;
?>
<section
	<?php echo wp_kses_data( get_block_wrapper_attributes( $view->wrapper + array( 'id' => $sanad_anchor ) ) ); ?>
	aria-labelledby="<?php echo esc_attr( $sanad_anchor ); ?>-question"
	data-wp-interactive="<?php echo esc_attr( FeedbackBlock::NAME ); ?>"
	<?php echo wp_interactivity_data_wp_context( $view->context() ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Encoded as an attribute.?>
	data-wp-init="callbacks.start"
>
	<p class="sanad-feedback__question" id="<?php echo esc_attr( $sanad_anchor ); ?>-question" dir="auto"><?php echo esc_html( $view->question ); ?></p>

	<form class="sanad-feedback__ask" method="post" action="<?php echo esc_url( $sanad_action ); ?>" data-wp-bind--hidden="!context.isAsking"<?php $view->hidden_unless( FeedbackStep::Ask ); ?>>
		<input type="hidden" name="<?php echo esc_attr( $sanad_name ); ?>[article]" value="<?php echo esc_attr( (string) $view->article_id ); ?>">
		<button type="submit" class="sanad-feedback__vote" name="<?php echo esc_attr( $sanad_name ); ?>[helpful]" value="1" data-wp-on--click="actions.yes"><?php echo esc_html_x( 'Yes', 'answer to "Was this helpful?"', 'sanad' ); ?></button>
		<button type="submit" class="sanad-feedback__vote" name="<?php echo esc_attr( $sanad_name ); ?>[helpful]" value="0" data-wp-on--click="actions.no"><?php echo esc_html_x( 'No', 'answer to "Was this helpful?"', 'sanad' ); ?></button>
	</form>

	<form class="sanad-feedback__why" id="<?php echo esc_attr( $sanad_anchor ); ?>-why" method="post" action="<?php echo esc_url( $sanad_action ); ?>" tabindex="-1" aria-labelledby="<?php echo esc_attr( $sanad_anchor ); ?>-why-text" data-wp-on--submit="actions.explain" data-wp-bind--hidden="!context.isWhy"<?php $view->hidden_unless( FeedbackStep::Why ); ?>>
		<input type="hidden" name="<?php echo esc_attr( $sanad_name ); ?>[article]" value="<?php echo esc_attr( (string) $view->article_id ); ?>">
		<input type="hidden" name="<?php echo esc_attr( $sanad_name ); ?>[helpful]" value="0">
		<fieldset class="sanad-feedback__reasons">
			<legend id="<?php echo esc_attr( $sanad_anchor ); ?>-why-text"><?php esc_html_e( 'Thank you. What was missing?', 'sanad' ); ?></legend>
			<?php foreach ( FeedbackReason::cases() as $sanad_reason ) : ?>
				<label class="sanad-feedback__reason">
					<input type="radio" name="<?php echo esc_attr( $sanad_name ); ?>[reason]" value="<?php echo esc_attr( $sanad_reason->value ); ?>">
					<span><?php echo esc_html( $sanad_reason->label() ); ?></span>
				</label>
			<?php endforeach; ?>
		</fieldset>
		<label class="sanad-feedback__label" for="<?php echo esc_attr( $sanad_anchor ); ?>-comment"><?php esc_html_e( 'In your words', 'sanad' ); ?> <span class="sanad-feedback__note"><?php esc_html_e( '(optional)', 'sanad' ); ?></span></label>
		<textarea class="sanad-feedback__comment" id="<?php echo esc_attr( $sanad_anchor ); ?>-comment" name="<?php echo esc_attr( $sanad_name ); ?>[comment]" rows="3" maxlength="<?php echo esc_attr( (string) Vote::MAX_COMMENT ); ?>" dir="auto" aria-describedby="<?php echo esc_attr( $sanad_anchor ); ?>-note"></textarea>
		<p class="sanad-feedback__note" id="<?php echo esc_attr( $sanad_anchor ); ?>-note"><?php esc_html_e( 'Nobody can answer you here, so leave out names and numbers.', 'sanad' ); ?></p>
		<button type="submit" class="wp-block-button__link wp-element-button sanad-feedback__send" data-wp-bind--aria-disabled="context.sending"><?php esc_html_e( 'Send', 'sanad' ); ?></button>
	</form>

	<p class="sanad-feedback__thanks" id="<?php echo esc_attr( $sanad_anchor ); ?>-thanks" tabindex="-1" data-wp-bind--hidden="!context.isThanks"<?php $view->hidden_unless( FeedbackStep::Thanks ); ?>><?php esc_html_e( 'Thank you. This helps us write better articles.', 'sanad' ); ?></p>
	<p class="sanad-feedback__problem" role="alert" data-wp-text="context.problem" data-wp-bind--hidden="!context.problem"<?php echo '' === $view->problem ? ' hidden' : ''; ?>><?php echo esc_html( $view->problem ); ?></p>
</section>
