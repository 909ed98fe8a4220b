<?php
/**
 * A question to somebody outside with a form for the answer, complete without JavaScript.
 * `Sanad\SideRequests\Page\RequestBlock` includes it. It looks like the page of a ticket and shares its styles.
 *
 * @var \Sanad\SideRequests\Page\RequestView $view
 *
 * @package Sanad
 */

declare(strict_types=1);

use Sanad\SideRequests\Page\RequestBlock;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

$sanad_variable = RequestBlock::VARIABLE;
?>
<div <?php echo wp_kses_data( get_block_wrapper_attributes( array( 'class' => 'sanad-ticket' ) ) ); ?>>
	<div class="sanad-ticket__conversation">
		<header class="sanad-ticket__head">
			<h2 class="sanad-ticket__subject"><bdi><?php echo esc_html( $view->subject ); ?></bdi></h2>
		</header>
		<?php if ( $view->is_thanked ) : ?>
			<p role="status"><?php esc_html_e( 'Your answer has arrived. Thank you.', 'sanad' ); ?></p>
		<?php endif; ?>
		<ol class="sanad-ticket__messages">
			<?php foreach ( $view->messages as $sanad_message ) : ?>
				<li class="sanad-ticket__message <?php echo $sanad_message['is_answer'] ? 'is-from-you' : 'is-from-shop'; ?>">
					<p class="sanad-ticket__byline">
						<strong dir="auto"><?php echo esc_html( '' === $sanad_message['name'] ? $view->shop_name : $sanad_message['name'] ); ?></strong>
						<time datetime="<?php echo esc_attr( $sanad_message['datetime'] ); ?>"><?php echo esc_html( $sanad_message['time'] ); ?></time>
					</p>
					<div class="sanad-ticket__body" dir="auto">
						<?php echo $sanad_message['body_html']; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Went through wp_kses() in PortalMarkup.?>
					</div>
					<?php if ( array() !== $sanad_message['files'] ) : ?>
						<ul class="sanad-ticket__files" aria-label="<?php esc_attr_e( 'Files', 'sanad' ); ?>">
							<?php foreach ( $sanad_message['files'] as $sanad_file ) : ?>
								<li>
									<a href="<?php echo esc_url( $sanad_file['url'] ); ?>" download><bdi><?php echo esc_html( $sanad_file['name'] ); ?></bdi></a>
									<span class="sanad-ticket__note"><?php echo esc_html( (string) size_format( $sanad_file['size'] ) ); ?></span>
								</li>
							<?php endforeach; ?>
						</ul>
					<?php endif; ?>
				</li>
			<?php endforeach; ?>
		</ol>
	</div>

	<form class="sanad-ticket__reply" method="post" action="<?php echo esc_url( $view->url ); ?>#sanad-side-problem" enctype="multipart/form-data">
		<input type="hidden" name="<?php echo esc_attr( $sanad_variable ); ?>[client_key]" value="<?php echo esc_attr( $view->client_key ); ?>">
		<label class="sanad-ticket__label" for="sanad-side-message"><?php esc_html_e( 'Your answer', 'sanad' ); ?></label>
		<textarea
			class="sanad-ticket__control" id="sanad-side-message" rows="6" dir="auto"
			name="<?php echo esc_attr( $sanad_variable ); ?>[message]"
			aria-describedby="sanad-side-problem"
			aria-invalid="<?php echo isset( $view->errors['message'] ) ? 'true' : 'false'; ?>"
		>
<?php echo esc_textarea( $view->message ); ?></textarea>
		<label class="sanad-ticket__label" for="sanad-side-files"><?php esc_html_e( 'Files', 'sanad' ); ?> <span class="sanad-ticket__note"><?php esc_html_e( '(optional)', 'sanad' ); ?></span></label>
		<input class="sanad-ticket__control" id="sanad-side-files" type="file" multiple name="<?php echo esc_attr( RequestBlock::FILES ); ?>[]" aria-describedby="sanad-side-files-help sanad-side-problem">
		<p class="sanad-ticket__note" id="sanad-side-files-help">
			<?php
			/* translators: %s: a size such as 20 MB. */
			echo esc_html( sprintf( __( 'Pictures, PDF or documents, each up to %s.', 'sanad' ), (string) size_format( $view->max_bytes ) ) );
?>
		</p>
		<p class="sanad-ticket__problem" id="sanad-side-problem" tabindex="-1"<?php echo array() === $view->errors ? ' hidden' : ''; ?>><?php echo esc_html( implode( ' ', $view->errors ) ); ?></p>
		<p class="sanad-ticket__actions">
			<button type="submit" class="wp-block-button__link wp-element-button sanad-ticket__send"><?php esc_html_e( 'Send the answer', 'sanad' ); ?></button>
		</p>
	</form>
</div>
