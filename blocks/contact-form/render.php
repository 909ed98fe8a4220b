<?php
/**
 * The contact form, complete without JavaScript. `Sanad\ContactForm\FormBlock` includes it.
 *
 * Directives repeat what is printed, so that the script finds the page as it would have made it.
 *
 * @var \Sanad\ContactForm\FormView    $view
 * @var \Sanad\ContactForm\FieldMarkup $markup
 * @var \Sanad\ContactForm\ArticleMarkup $articles
 *
 * @package Sanad
 */

declare(strict_types=1);

use Sanad\Attachments\FileRules;
use Sanad\ContactForm\FormArticles;
use Sanad\ContactForm\FormBlock;
use Sanad\ContactForm\FormMessages;
use Sanad\ContactForm\FormSettings;
use Sanad\ContactForm\FormView;
use Sanad\ContactForm\Receipts;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

$sanad_variable = FormBlock::VARIABLE;
$sanad_input    = $view->input;
?>
<div
	<?php echo wp_kses_data( get_block_wrapper_attributes( array( 'class' => 'sanad-form' ) ) ); ?>
	data-wp-interactive="<?php echo esc_attr( FormBlock::NAME ); ?>"
	<?php echo wp_interactivity_data_wp_context( $view->context() ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Encoded as an attribute.?>
	data-wp-init="callbacks.start"
>
	<?php if ( '' !== $view->heading ) : ?>
		<h2 class="sanad-form__heading" dir="auto"><?php echo esc_html( wp_strip_all_tags( $view->heading ) ); ?></h2>
	<?php endif; ?>

	<div class="sanad-form__sent" id="<?php echo esc_attr( FormView::anchor( $view->id ) ); ?>" tabindex="-1" data-wp-bind--hidden="!context.sent"<?php echo null === $view->receipt ? ' hidden' : ''; ?>>
		<p class="sanad-form__sent-text" data-wp-text="context.receipt"><?php echo esc_html( $view->receipt?->sentence() ?? '' ); ?></p>
		<p data-wp-text="context.answerTime" data-wp-bind--hidden="!context.answerTime"<?php echo '' === ( $view->receipt->answer_time ?? '' ) ? ' hidden' : ''; ?>><?php echo esc_html( $view->receipt->answer_time ?? '' ); ?></p>
		<p data-wp-bind--hidden="!context.ticketUrl"<?php echo '' === ( $view->receipt->ticket_url ?? '' ) ? ' hidden' : ''; ?>>
			<a href="<?php echo esc_url( $view->receipt->ticket_url ?? '' ); ?>" data-wp-bind--href="context.ticketUrl"><?php esc_html_e( 'See your question and the answers', 'sanad' ); ?></a>
		</p>
		<p><a href="<?php echo esc_url( remove_query_arg( array( Receipts::QUERY_ARG, FormArticles::QUERY_ARG ) ) ); ?>"><?php esc_html_e( 'Ask something else', 'sanad' ); ?></a></p>
	</div>
	<?php $articles->solved(); ?>

	<form
		class="sanad-form__form"
		method="post"
		action="#<?php echo esc_attr( $view->element( 'errors' ) ); ?>"
		enctype="multipart/form-data"
		data-wp-on--submit="actions.submit"
		data-wp-on--input="actions.typed"
		data-wp-on--focusin="actions.focused"
		data-wp-bind--hidden="context.done"
		<?php echo null === $view->receipt ? '' : 'hidden'; ?>
	>
		<?php if ( '' !== $view->answer_time ) : ?>
			<p class="sanad-form__answer-time"><?php echo esc_html( $view->answer_time ); ?></p>
		<?php endif; ?>

		<div class="sanad-form__summary" id="<?php echo esc_attr( $view->element( 'errors' ) ); ?>" tabindex="-1" data-wp-bind--hidden="!context.hasErrors"<?php echo array() === $view->errors ? ' hidden' : ''; ?>>
			<p><strong><?php echo esc_html( FormMessages::summary() ); ?></strong></p>
			<ul>
				<?php foreach ( $view->targets() as $sanad_field => $sanad_target ) : ?>
					<li data-wp-bind--hidden="!context.fields.<?php echo esc_attr( $sanad_field ); ?>.listed"<?php echo isset( $view->errors[ $sanad_field ] ) ? '' : ' hidden'; ?>>
						<a href="#<?php echo esc_attr( $sanad_target ); ?>" data-wp-text="context.fields.<?php echo esc_attr( $sanad_field ); ?>.listed"><?php echo esc_html( $view->errors[ $sanad_field ] ?? '' ); ?></a>
					</li>
				<?php endforeach; ?>
			</ul>
		</div>

		<input type="hidden" name="<?php echo esc_attr( $sanad_variable ); ?>[form]" value="<?php echo esc_attr( $view->id ); ?>">
		<input type="hidden" name="<?php echo esc_attr( $sanad_variable ); ?>[seal]" value="<?php echo esc_attr( $view->seal ); ?>">
		<input type="hidden" name="<?php echo esc_attr( $sanad_variable ); ?>[upload_token]" value="<?php echo esc_attr( $sanad_input->upload_token ); ?>">

		<?php if ( null !== $view->user ) : ?>
			<?php wp_nonce_field( FormBlock::NONCE, $sanad_variable . '[nonce]', false ); ?>
			<p class="sanad-form__account">
				<?php
				echo wp_kses(
					sprintf(
						/* translators: 1: name of the shopper, 2: e-mail address. */
						__( 'Signed in as %1$s. The answer comes to %2$s.', 'sanad' ),
						'<bdi>' . esc_html( $view->user->display_name ) . '</bdi>',
						'<bdi dir="ltr">' . esc_html( $view->user->user_email ) . '</bdi>'
					),
					array( 'bdi' => array( 'dir' => true ) )
				);
			?>
			</p>
		<?php endif; ?>

		<?php
		$articles->from();
if ( $view->shows( 'name' ) ) :
	$markup->open( 'name', __( 'Your name', 'sanad' ) );
	?>
			<input class="sanad-form__control" type="text" dir="auto" autocomplete="name" value="<?php echo esc_attr( $sanad_input->name ); ?>" <?php $markup->control( 'name', 'name' ); ?>>
			<?php
	$markup->close( 'name' );
endif;

if ( $view->shows( 'email' ) ) :
	$markup->open( 'email', __( 'E-mail address', 'sanad' ) );
	?>
			<input class="sanad-form__control" type="email" dir="ltr" autocomplete="email" value="<?php echo esc_attr( $sanad_input->email ); ?>" <?php $markup->control( 'email', 'email', true ); ?>>
			<?php
	$markup->close( 'email', __( 'The answer goes there.', 'sanad' ) );
endif;

if ( $view->shows( 'topic' ) ) :
	$markup->open( 'topic', __( 'What is it about?', 'sanad' ) );
	?>
			<select class="sanad-form__control" <?php $markup->control( 'topic', 'topic_id' ); ?>>
				<option value=""><?php esc_html_e( 'Choose…', 'sanad' ); ?></option>
				<?php foreach ( $view->topics as $sanad_topic ) : ?>
					<option value="<?php echo esc_attr( (string) $sanad_topic->id ); ?>"<?php selected( $sanad_topic->id, $sanad_input->topic_id ); ?>><?php echo esc_html( $sanad_topic->name_in( $view->language ) ); ?></option>
				<?php endforeach; ?>
			</select>
			<?php
	$markup->close( 'topic' );
endif;

if ( $view->shows( 'order' ) && array() !== $view->orders ) :
	$markup->open( 'order', __( 'Which order?', 'sanad' ) );
	?>
			<select class="sanad-form__control" <?php $markup->control( 'order', 'order_id' ); ?>>
				<option value=""><?php esc_html_e( 'Choose…', 'sanad' ); ?></option>
				<?php foreach ( $view->orders as $sanad_order ) : ?>
					<option value="<?php echo esc_attr( (string) $sanad_order->id ); ?>"<?php selected( $sanad_order->id, $sanad_input->order_id ); ?>><?php echo esc_html( $view->order_label( $sanad_order ) ); ?></option>
				<?php endforeach; ?>
			</select>
			<?php
	$markup->close( 'order' );
elseif ( $view->shows( 'order' ) ) :
	$markup->open( 'order', __( 'Order number', 'sanad' ) );
	?>
			<input class="sanad-form__control" type="text" dir="ltr" autocomplete="off" value="<?php echo esc_attr( $sanad_input->order ); ?>" <?php $markup->control( 'order', 'order', true ); ?>>
			<?php
	$markup->close( 'order', __( 'You find it in the mail about your order.', 'sanad' ) );
endif;

if ( $view->shows( 'subject' ) ) :
	$markup->open( 'subject', __( 'Subject', 'sanad' ) );
	?>
			<input class="sanad-form__control" type="text" dir="auto" value="<?php echo esc_attr( $sanad_input->subject ); ?>" <?php $markup->control( 'subject', 'subject' ); ?>>
			<?php
	$markup->close( 'subject' );
endif;

$markup->open( 'message', __( 'Your question', 'sanad' ) );
?>
		<textarea class="sanad-form__control" rows="6" dir="auto" <?php $markup->control( 'message', 'message' ); ?>>
<?php echo esc_textarea( $sanad_input->message ); ?></textarea>
		<?php
$markup->close( 'message' );
$articles->suggestions();

if ( $view->shows( 'files' ) ) :
	$markup->open( 'files', __( 'Files', 'sanad' ) );
	if ( array() !== $view->files ) :
		?>
				<ul class="sanad-form__files">
					<?php foreach ( $view->files as $sanad_file ) : ?>
						<li>
							<label>
								<input type="checkbox" name="<?php echo esc_attr( $sanad_variable ); ?>[attachment_ids][]" value="<?php echo esc_attr( (string) $sanad_file->id ); ?>" checked>
								<bdi><?php echo esc_html( $sanad_file->name ); ?></bdi>
								<span class="sanad-form__file-note"><?php echo esc_html( '' === $sanad_file->error ? (string) size_format( $sanad_file->size ) : $sanad_file->error ); ?></span>
							</label>
						</li>
					<?php endforeach; ?>
				</ul>
			<?php endif; ?>
			<ul class="sanad-form__files" data-wp-bind--hidden="!context.hasFiles" hidden>
				<template data-wp-each--file="context.files" data-wp-each-key="context.file.key">
					<li data-wp-class--has-error="context.file.error">
						<bdi data-wp-text="context.file.name"></bdi>
						<span class="sanad-form__file-note" data-wp-text="context.file.size"></span>
						<progress max="100" data-wp-bind--value="context.file.progress" data-wp-bind--hidden="!context.file.uploading" data-wp-bind--aria-label="context.file.name"></progress>
						<span class="sanad-form__file-error" data-wp-text="context.file.error" data-wp-bind--hidden="!context.file.error"></span>
						<span class="sanad-form__file-actions">
							<button type="button" class="sanad-form__link" data-wp-on--click="actions.retryFile" data-wp-bind--hidden="!context.file.canRetry" data-wp-bind--aria-label="context.file.retryLabel"><?php esc_html_e( 'Try again', 'sanad' ); ?></button>
							<button type="button" class="sanad-form__link" data-wp-on--click="actions.removeFile" data-wp-bind--aria-label="context.file.removeLabel"><?php esc_html_e( 'Remove', 'sanad' ); ?></button>
						</span>
					</li>
				</template>
			</ul>
			<input class="sanad-form__control sanad-form__file" type="file" multiple data-wp-on--change="actions.addFiles" id="<?php echo esc_attr( $view->element( 'files' ) ); ?>" name="<?php echo esc_attr( FormBlock::FILES ); ?>[]" aria-describedby="<?php echo esc_attr( $view->element( 'files-error' ) . ' ' . $view->element( 'files-help' ) ); ?>" data-sanad-field="files">
			<?php
			$markup->close(
				'files',
				sprintf(
					/* translators: 1: a number of files, 2: a size such as 20 MB. */
					__( 'Pictures, PDF or documents. Up to %1$s files, each up to %2$s.', 'sanad' ),
					number_format_i18n( FileRules::MAX_FILES ),
					(string) size_format( $view->max_bytes )
				)
			);
endif;
?>

		<div class="sanad-form__reference" data-wp-bind--aria-hidden="!context.fields.reference.invalid"<?php echo isset( $view->errors['reference'] ) ? '' : ' aria-hidden="true"'; ?>>
			<?php $markup->open( 'reference', __( 'Leave this field empty', 'sanad' ) ); ?>
			<input class="sanad-form__control" type="text" tabindex="<?php echo isset( $view->errors['reference'] ) ? '0' : '-1'; ?>" autocomplete="off" value="<?php echo esc_attr( $sanad_input->trap ); ?>" <?php $markup->control( 'reference', 'reference' ); ?>>
			<?php $markup->close( 'reference' ); ?>
		</div>

		<?php if ( $view->shows( 'consent' ) ) : ?>
			<div class="sanad-form__field sanad-form__consent<?php echo isset( $view->errors['consent'] ) ? ' has-error' : ''; ?>" data-wp-class--has-error="context.fields.consent.invalid">
				<label dir="auto">
					<input type="checkbox" value="1"<?php checked( $sanad_input->consent ); ?> <?php $markup->control( 'consent', 'consent' ); ?>>
					<span><?php echo wp_kses( $view->settings->consent, FormSettings::consent_html() ); ?></span>
				</label>
				<?php $markup->error( 'consent' ); ?>
			</div>
		<?php endif; ?>

		<?php $articles->reading(); ?>
		<?php $articles->question(); ?>
		<div class="sanad-form__field sanad-form__end">
			<?php $markup->error( 'form' ); ?>
			<p class="sanad-form__error" data-wp-text="context.problem" data-wp-bind--hidden="!context.problem" hidden></p>
			<button type="submit" class="wp-block-button__link wp-element-button sanad-form__send" id="<?php echo esc_attr( $view->element( 'send' ) ); ?>" data-wp-bind--hidden="context.asking" data-wp-bind--aria-disabled="context.sending" data-wp-text="context.buttonText"><?php echo esc_html( $view->button ); ?></button>
		</div>
	</form>

	<p class="sanad-form__announcement" role="status" data-wp-text="context.announcement"></p>
</div>
