<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\Attachments\FileRules;
use Sanad\SanadException;
use Sanad\Topics\TopicRepository;
use Sanad\WooCommerce\OrderNumber;
use Sanad\WooCommerce\Orders;

/** Judges what was typed by what the form asks for. */
final class FormRules {

	public const MAX_NAME    = 100;
	public const MAX_EMAIL   = 254; // RFC 5321, 4.5.3.1.3, without the angle brackets.
	public const MAX_SUBJECT = 200;
	public const MAX_MESSAGE = 20_000;

	/** Nobody fills a form in less time than this. */
	private const MIN_MILLISECONDS = 1_500;

	public function __construct(
		private readonly TopicRepository $topics,
		private readonly Orders $orders
	) {}

	/**
	 * The valid submission.
	 *
	 * @param \WP_User|null         $user   Shopper who is logged in; name and address are then those of the account.
	 * @param array<string, string> $errors What is known to be wrong already, by field.
	 * @throws SanadException 400 with a sentence for each field that is wrong.
	 */
	public function check( FormInput $input, FormSettings $settings, ?\WP_User $user, array $errors = array() ): Submission {
		$errors += array_filter(
			array(
				'name'      => null === $user ? $this->text( $input->name, $settings->name, 'name', self::MAX_NAME ) : '',
				'email'     => null === $user ? $this->email( $input->email ) : '',
				'subject'   => $this->text( $input->subject, $settings->subject, 'subject', self::MAX_SUBJECT ),
				'order'     => $this->order( $input, $settings->order, $user ),
				'topic'     => $this->topic( $input->topic_id, $settings ),
				'message'   => $this->text( $input->message, FieldMode::Required, 'message', self::MAX_MESSAGE ),
				'files'     => $this->files( $input->attachment_ids, $settings->files ),
				'consent'   => '' !== $settings->consent && ! $input->consent ? FormMessages::required()['consent'] : '',
				'reference' => '' === $input->trap ? '' : FormMessages::trap(),
				'form'      => null !== $input->elapsed && $input->elapsed < self::MIN_MILLISECONDS ? FormMessages::too_fast() : '',
			)
		);
		if ( array() !== $errors ) {
			throw SanadException::invalid_fields( $errors );
		}

		$files = $settings->files->is_shown();
		return new Submission(
			user_id: $user->ID ?? 0,
			name: null === $user ? ( $settings->name->is_shown() ? $input->name : '' ) : $user->display_name,
			email: null === $user ? $input->email : $user->user_email,
			subject: $settings->subject->is_shown() ? $input->subject : '',
			message: $input->message,
			topic_id: $settings->topic->is_shown() ? $input->topic_id : 0,
			order_id: null !== $user && $settings->order->is_shown() ? $input->order_id : 0,
			order_number: $settings->order->is_shown() ? $input->order : '',
			upload_token: $files ? $input->upload_token : '',
			attachment_ids: $files ? $input->attachment_ids : array(),
			consent: $settings->consent,
			reading: $input->reading
		);
	}

	/** @param 'name'|'subject'|'message' $field */
	private function text( string $value, FieldMode $mode, string $field, int $limit ): string {
		if ( ! $mode->is_shown() ) {
			return '';
		}
		if ( '' === $value ) {
			return $mode->is_required() ? FormMessages::required()[ $field ] : '';
		}
		return mb_strlen( $value ) > $limit ? FormMessages::too_long( $limit ) : '';
	}

	private function email( string $value ): string {
		if ( '' === $value ) {
			return FormMessages::required()['email'];
		}
		return strlen( $value ) <= self::MAX_EMAIL && false !== is_email( $value ) ? '' : FormMessages::bad_email();
	}

	/**
	 * A typed number is judged by its look only: whether such an order exists is nobody's business here.
	 */
	private function order( FormInput $input, FieldMode $mode, ?\WP_User $user ): string {
		if ( ! $mode->is_shown() ) {
			return '';
		}
		if ( $input->order_id > 0 ) {
			$own = null === $user ? array() : array_column( $this->orders->own_orders( $user->ID ), 'id' );
			return in_array( $input->order_id, $own, true ) ? '' : FormMessages::required()['order'];
		}
		if ( '' === $input->order ) {
			return $mode->is_required() ? FormMessages::required()['order'] : '';
		}
		$looks_right = 1 === preg_match( '/^(?=.*\p{N})[\p{L}\p{N}._\/#-]+$/u', OrderNumber::normalise( $input->order ) );
		return $looks_right ? '' : FormMessages::bad_order();
	}

	private function topic( int $topic_id, FormSettings $settings ): string {
		if ( ! $settings->topic->is_shown() || ( 0 === $topic_id && ! $this->must_choose_topic( $settings ) ) ) {
			return '';
		}
		// One that is not offered any more may still stand on a page in a cache.
		$exists = $topic_id > 0 && $settings->offers_topic( $topic_id ) && null !== $this->topics->find( $topic_id );
		return $exists ? '' : FormMessages::required()['topic'];
	}

	/** Without any topic there is nothing to choose, whatever the block says. */
	private function must_choose_topic( FormSettings $settings ): bool {
		if ( ! $settings->topic->is_required() ) {
			return false;
		}
		foreach ( $this->topics->active() as $topic ) {
			if ( $settings->offers_topic( $topic->id ) ) {
				return true;
			}
		}
		return false;
	}

	/** @param list<int> $ids */
	private function files( array $ids, FieldMode $mode ): string {
		if ( $mode->is_required() && array() === $ids ) {
			return FormMessages::required()['files'];
		}
		return $mode->is_shown() && count( $ids ) > FileRules::MAX_FILES ? FormMessages::too_many_files( FileRules::MAX_FILES ) : '';
	}
}
