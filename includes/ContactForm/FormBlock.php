<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\Actor;
use Sanad\Attachments\Attachment;
use Sanad\Attachments\AttachmentService;
use Sanad\Attachments\FileRules;
use Sanad\Plugin;
use Sanad\Topics\Topic;
use Sanad\Topics\TopicRepository;
use Sanad\WooCommerce\Orders;

/** Gathers what `blocks/contact-form/render.php` prints. */
final class FormBlock {

	public const NAME = 'sanad/contact-form';

	/** Action of the nonce that tells a logged-in shopper from a page that borrowed his cookies. */
	public const NONCE = 'sanad_contact_form';

	/** Name of the request variable that holds all fields: WordPress itself reads names like `name` from every POST. */
	public const VARIABLE = 'sanad_form';

	/** Name of the file field. */
	public const FILES = 'sanad_files';

	private int $printed = 0;

	public function __construct(
		private readonly string $template,
		private readonly FormSeal $seal,
		private readonly FormState $state,
		private readonly Receipts $receipts,
		private readonly AnswerTime $answer_time,
		private readonly TopicRepository $topics,
		private readonly Orders $orders,
		private readonly AttachmentService $attachments,
		private readonly FileRules $file_rules,
		private readonly FormArticles $articles
	) {}

	/**
	 * The HTML of one form.
	 *
	 * @param array<string, mixed> $attributes
	 */
	public function render( array $attributes ): string {
		$id   = (string) ++$this->printed;
		$view = $this->view( $id, FormSettings::from_array( $attributes ), $attributes );

		wp_interactivity_config( self::NAME, $this->config() + array( 'articles' => $this->articles->config() ) );
		ob_start();
		( static function ( string $template, FormView $view, FieldMarkup $markup, ArticleMarkup $articles ): void {
			require $template;
		} )( $this->template, $view, new FieldMarkup( $view ), new ArticleMarkup( $view ) );
		return (string) ob_get_clean();
	}

	/** @param array<string, mixed> $attributes */
	private function view( string $id, FormSettings $settings, array $attributes ): FormView {
		$user  = Shopper::current();
		$input = $this->state->input( $id );
		$text  = static fn ( string $name, string $otherwise ): string => is_string( $attributes[ $name ] ?? null ) && '' !== trim( $attributes[ $name ] ) ? $attributes[ $name ] : $otherwise;

		return new FormView(
			id: $id,
			settings: $settings,
			seal: $this->seal->seal( $settings ),
			input: $input,
			errors: $this->errors( $id ),
			heading: $text( 'heading', '' ),
			button: wp_strip_all_tags( $text( 'buttonText', __( 'Send your question', 'sanad' ) ) ),
			answer_time: $this->answer_time->sentence(),
			user: $user,
			topics: $settings->topic->is_shown() ? $this->offered_topics( $settings ) : array(),
			orders: null !== $user && $settings->order->is_shown() ? $this->orders->own_orders( $user->ID ) : array(),
			files: $this->kept_files( $input ),
			max_bytes: $this->file_rules->max_bytes(),
			receipt: $this->receipt( $id ),
			from: $this->articles->from( $this->state->was_sent( $id ) ? $input->reading->from : null ),
			language: $this->articles->language(),
			suggests: false !== ( $attributes['suggestArticles'] ?? true ) && $this->articles->exist()
		);
	}

	/**
	 * Why the form was refused, or why nothing of it arrived at all.
	 *
	 * @return array<string, string>
	 */
	private function errors( string $id ): array {
		$length  = $_SERVER['CONTENT_LENGTH'] ?? '0';
		$emptied = 'POST' === ( $_SERVER['REQUEST_METHOD'] ?? '' ) && array() === $_POST && array() === $_FILES && is_numeric( $length )
			&& (int) $length > wp_convert_hr_to_bytes( (string) ini_get( 'post_max_size' ) );

		return $emptied ? array( 'files' => FormMessages::request_too_large() ) : $this->state->errors( $id );
	}

	/** @return list<Topic> */
	private function offered_topics( FormSettings $settings ): array {
		return array_values( array_filter( $this->topics->active(), static fn ( Topic $topic ): bool => $settings->offers_topic( $topic->id ) ) );
	}

	/** @return list<Attachment> Files that came with the refused form and wait for its next try. */
	private function kept_files( FormInput $input ): array {
		return '' === $input->upload_token ? array() : $this->attachments->free( $input->attachment_ids, Actor::customer( 0, '' ), $input->upload_token );
	}

	/** The receipt that the address of the page asks this form to show. */
	private function receipt( string $id ): ?Receipt {
		$token = $_GET[ Receipts::QUERY_ARG ] ?? null; // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Shows something, changes nothing.
		if ( ! is_string( $token ) || ! str_starts_with( $token, $id . '.' ) ) {
			return null;
		}
		return $this->receipts->find( substr( $token, strlen( $id ) + 1 ) );
	}

	/**
	 * What the script needs, the same for every form of the page.
	 *
	 * @return array<string, mixed>
	 */
	private function config(): array {
		return array(
			'submitUrl'  => rest_url( Plugin::REST_NAMESPACE . '/contact-form/submissions' ),
			'filesUrl'   => rest_url( Plugin::REST_NAMESPACE . '/contact-form/files' ),
			// Guests get none: their page may lie in a cache for longer than a nonce lives.
			'restNonce'  => is_user_logged_in() ? wp_create_nonce( 'wp_rest' ) : '',
			'receiptArg' => Receipts::QUERY_ARG,
			'limits'     => array(
				'name'    => FormRules::MAX_NAME,
				'email'   => FormRules::MAX_EMAIL,
				'subject' => FormRules::MAX_SUBJECT,
				'message' => FormRules::MAX_MESSAGE,
				'files'   => FileRules::MAX_FILES,
				'bytes'   => $this->file_rules->max_bytes(),
			),
			'required'   => FormMessages::required(),
			'messages'   => array(
				'summary'   => FormMessages::summary(),
				'email'     => FormMessages::bad_email(),
				'name'      => FormMessages::too_long( FormRules::MAX_NAME ),
				'subject'   => FormMessages::too_long( FormRules::MAX_SUBJECT ),
				'message'   => FormMessages::too_long( FormRules::MAX_MESSAGE ),
				'files'     => FormMessages::too_many_files( FileRules::MAX_FILES ),
				'fileSize'  => FileRules::too_large_sentence( $this->file_rules->max_bytes() ),
				'fileError' => __( 'This file did not arrive. Try again, or remove it.', 'sanad' ),
				'fileWait'  => __( 'A file is still on its way. Wait a moment, or remove it.', 'sanad' ),
				'fileFixed' => __( 'Try the marked file again, or remove it.', 'sanad' ),
				/* translators: %s: name of a file. */
				'remove'    => __( 'Remove %s', 'sanad' ),
				/* translators: %s: name of a file. */
				'retry'     => __( 'Try %s again', 'sanad' ),
				/* translators: %s: name of a file. */
				'uploaded'  => __( '%s is ready to be sent.', 'sanad' ),
				'sendAgain' => __( 'Try again', 'sanad' ),
				'sendAnyway' => __( 'No, send my question', 'sanad' ),
				'sending'   => __( 'Sending…', 'sanad' ),
				'offline'   => __( 'Not sent: there is no connection. What you typed is still here.', 'sanad' ),
				'failed'    => FormMessages::failed(),
			),
		);
	}
}
