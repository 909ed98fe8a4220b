<?php
/**
 * The conversation about one ticket, complete without JavaScript. `Sanad\Portal\TicketBlock` includes it.
 *
 * @var \Sanad\Portal\TicketView $view
 *
 * @package Sanad
 */

declare(strict_types=1);

use Sanad\Portal\PortalStatus;
use Sanad\Portal\TicketBlock;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

$sanad_ticket   = $view->ticket;
$sanad_variable = TicketBlock::VARIABLE;
$sanad_is_open  = PortalStatus::Solved->value !== $sanad_ticket['status'];
?>
<div
	<?php echo wp_kses_data( get_block_wrapper_attributes( array( 'class' => 'sanad-ticket' ) ) ); ?>
	id="<?php echo esc_attr( TicketBlock::ANCHOR ); ?>"
	tabindex="-1"
	data-wp-interactive="<?php echo esc_attr( TicketBlock::NAME ); ?>"
	<?php echo wp_interactivity_data_wp_context( $view->context() ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Encoded as an attribute.?>
	data-wp-init="callbacks.start"
>
	<div class="sanad-ticket__conversation">
		<header class="sanad-ticket__head">
			<h2 class="sanad-ticket__subject"><bdi><?php echo esc_html( $sanad_ticket['subject'] ); ?></bdi></h2>
			<p class="sanad-ticket__status is-<?php echo esc_attr( $sanad_ticket['status'] ); ?>"><?php echo esc_html( $sanad_ticket['status_label'] ); ?></p>
		</header>

		<?php if ( $sanad_ticket['is_elsewhere'] ) : ?>
			<p><?php esc_html_e( 'Your question is being handled together with another one, so the conversation has moved. If something is still open for you, write to us here.', 'sanad' ); ?></p>
		<?php endif; ?>

		<?php if ( $sanad_ticket['has_earlier'] ) : ?>
			<p><?php esc_html_e( 'Only the newest messages are shown here. The earlier ones are in your mail.', 'sanad' ); ?></p>
		<?php endif; ?>

		<ol class="sanad-ticket__messages">
			<?php foreach ( $sanad_ticket['messages'] as $sanad_message ) : ?>
				<li class="sanad-ticket__message is-from-<?php echo esc_attr( $sanad_message['from'] ); ?>" id="<?php echo esc_attr( TicketBlock::message_anchor( $sanad_message['id'] ) ); ?>" tabindex="-1">
					<p class="sanad-ticket__byline">
						<strong dir="auto"><?php echo esc_html( $view->author( $sanad_message ) ); ?></strong>
						<time datetime="<?php echo esc_attr( $sanad_message['created_at'] ); ?>"><?php echo esc_html( $view->time( $sanad_message['created_at'] ) ); ?></time>
					</p>
					<div class="sanad-ticket__body" dir="auto">
						<?php echo $sanad_message['body_html']; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Went through wp_kses() in PortalMarkup.?>
					</div>
					<?php if ( array() !== $sanad_message['attachments'] ) : ?>
						<ul class="sanad-ticket__files" aria-label="<?php esc_attr_e( 'Files', 'sanad' ); ?>">
							<?php foreach ( $sanad_message['attachments'] as $sanad_file ) : ?>
								<li>
									<?php if ( null === $sanad_file['url'] ) : ?>
										<bdi><?php echo esc_html( $sanad_file['name'] ); ?></bdi>
										<span class="sanad-ticket__note"><?php esc_html_e( 'This file could not be saved.', 'sanad' ); ?></span>
									<?php else : ?>
										<a href="<?php echo esc_url( $sanad_file['url'] ); ?>" download><bdi><?php echo esc_html( $sanad_file['name'] ); ?></bdi></a>
										<span class="sanad-ticket__note"><?php echo esc_html( (string) size_format( $sanad_file['size'] ) ); ?></span>
									<?php endif; ?>
								</li>
							<?php endforeach; ?>
						</ul>
					<?php endif; ?>
				</li>
			<?php endforeach; ?>
		</ol>

		<?php if ( $sanad_is_open ) : ?>
			<form class="sanad-ticket__resolve" method="post" action="<?php echo esc_url( $sanad_ticket['url'] ); ?>">
				<input type="hidden" name="<?php echo esc_attr( $sanad_variable ); ?>[action]" value="resolve">
				<p><?php esc_html_e( 'Is everything answered?', 'sanad' ); ?></p>
				<button type="submit" class="sanad-ticket__quiet"><?php esc_html_e( 'Mark as solved', 'sanad' ); ?></button>
			</form>
		<?php endif; ?>
	</div>

	<form
		class="sanad-ticket__reply"
		method="post"
		action="<?php echo esc_url( $sanad_ticket['url'] ); ?>#sanad-ticket-problem"
		enctype="multipart/form-data"
		data-wp-on--submit="actions.send"
	>
		<input type="hidden" name="<?php echo esc_attr( $sanad_variable ); ?>[action]" value="reply">
		<input type="hidden" name="<?php echo esc_attr( $sanad_variable ); ?>[client_key]" value="<?php echo esc_attr( $view->client_key ); ?>">
		<input type="hidden" name="<?php echo esc_attr( $sanad_variable ); ?>[upload_token]" value="<?php echo esc_attr( $view->upload_token ); ?>">

		<label class="sanad-ticket__label" for="sanad-ticket-message"><?php esc_html_e( 'Your message', 'sanad' ); ?></label>
		<?php if ( ! $sanad_is_open ) : ?>
			<p class="sanad-ticket__note" id="sanad-ticket-message-help">
				<?php
				echo esc_html(
					$sanad_ticket['is_closed']
						? __( 'This question is closed. What you write here becomes a new one that continues it.', 'sanad' )
						: __( 'This question is solved. If something is missing, write here and it opens again.', 'sanad' )
				);
			?>
			</p>
		<?php endif; ?>
		<textarea
			class="sanad-ticket__control" id="sanad-ticket-message" rows="5" dir="auto"
			name="<?php echo esc_attr( $sanad_variable ); ?>[message]"
			aria-describedby="sanad-ticket-problem<?php echo $sanad_is_open ? '' : ' sanad-ticket-message-help'; ?>"
			aria-invalid="<?php echo isset( $view->errors['message'] ) ? 'true' : 'false'; ?>"
		>
<?php echo esc_textarea( $view->message ); ?></textarea>

		<?php if ( array() !== $view->files ) : ?>
			<ul class="sanad-ticket__files">
				<?php foreach ( $view->files as $sanad_file ) : ?>
					<li>
						<label>
							<input type="checkbox" name="<?php echo esc_attr( $sanad_variable ); ?>[attachment_ids][]" value="<?php echo esc_attr( (string) $sanad_file->id ); ?>" checked>
							<bdi><?php echo esc_html( $sanad_file->name ); ?></bdi>
						</label>
					</li>
				<?php endforeach; ?>
			</ul>
		<?php endif; ?>
		<label class="sanad-ticket__label" for="sanad-ticket-files"><?php esc_html_e( 'Files', 'sanad' ); ?> <span class="sanad-ticket__note"><?php esc_html_e( '(optional)', 'sanad' ); ?></span></label>
		<input class="sanad-ticket__control" id="sanad-ticket-files" type="file" multiple name="<?php echo esc_attr( TicketBlock::FILES ); ?>[]" aria-describedby="sanad-ticket-files-help sanad-ticket-problem">
		<p class="sanad-ticket__note" id="sanad-ticket-files-help">
			<?php
			/* translators: %s: a size such as 20 MB. */
			echo esc_html( sprintf( __( 'Pictures, PDF or documents, each up to %s.', 'sanad' ), (string) size_format( $view->max_bytes ) ) );
?>
		</p>

		<p class="sanad-ticket__problem" id="sanad-ticket-problem" tabindex="-1" data-wp-text="context.problem" data-wp-bind--hidden="!context.problem"<?php echo array() === $view->errors ? ' hidden' : ''; ?>><?php echo esc_html( implode( ' ', $view->errors ) ); ?></p>
		<p class="sanad-ticket__actions">
			<button type="submit" class="wp-block-button__link wp-element-button sanad-ticket__send" data-wp-bind--aria-disabled="context.sending" data-wp-text="context.buttonText"><?php echo esc_html( $view->button() ); ?></button>
			<progress max="100" aria-label="<?php esc_attr_e( 'Sending', 'sanad' ); ?>" data-wp-bind--value="context.progress" data-wp-bind--hidden="!context.sending" hidden></progress>
			<button type="button" class="sanad-ticket__quiet" data-wp-on--click="actions.stop" data-wp-bind--hidden="!context.sending" hidden><?php esc_html_e( 'Stop', 'sanad' ); ?></button>
		</p>
	</form>

	<p class="sanad-ticket__announcement" role="status" data-wp-text="context.announcement"></p>
</div>
