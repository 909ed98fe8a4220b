<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Rest\Data;
use Sanad\Rest\Input;
use Sanad\Tickets\Status;

/** What belongs to a draft besides its text and files: to whom it goes, and what happens with it. */
final class DraftDetails {

	/**
	 * @param Recipients|null         $recipients       Null: whoever would get the next reply.
	 * @param bool                    $with_history     Whether the mail quotes what was said before.
	 * @param int                     $in_reply_to      Message that it answers; 0 for none in particular.
	 * @param Status|null             $set_status       Set with it.
	 * @param \DateTimeImmutable|null $snooze_until     Set with it.
	 * @param string                  $client_key       Key under which it will be sent; '' while it has none.
	 * @param list<int>               $canned_reply_ids
	 * @param list<int>               $article_ids
	 * @param string                  $error            Why it was not sent at its time, as a sentence; else ''.
	 */
	public function __construct(
		public readonly ?Recipients $recipients = null,
		public readonly bool $with_history = true,
		public readonly int $in_reply_to = 0,
		public readonly ?Status $set_status = null,
		public readonly ?\DateTimeImmutable $snooze_until = null,
		public readonly string $client_key = '',
		public readonly array $canned_reply_ids = array(),
		public readonly array $article_ids = array(),
		public readonly string $error = ''
	) {}

	/** Those that a client sent along. */
	public static function of_input( Input $input, ?Recipients $recipients ): self {
		return new self(
			recipients: $recipients,
			with_history: $input->bool( 'with_history', true ),
			in_reply_to: $input->int( 'in_reply_to' ),
			set_status: Status::tryFrom( $input->text( 'set_status' ) ),
			snooze_until: $input->time_or_null( 'snooze_until' ),
			client_key: $input->text( 'client_key' ),
			canned_reply_ids: $input->ids( 'canned_reply_ids' ),
			article_ids: $input->ids( 'article_ids' )
		);
	}

	/** Those of the JSON column. */
	public static function from_json( string $json ): self {
		$data       = json_decode( $json, true );
		$data       = is_array( $data ) ? Data::named( $data ) : array();
		$recipients = $data['recipients'] ?? null;
		$snooze     = Data::text( $data, 'snooze_until' );
		return new self(
			recipients: is_array( $recipients ) ? Recipients::from_data( $recipients ) : null,
			with_history: false !== ( $data['with_history'] ?? true ),
			in_reply_to: Data::int( $data, 'in_reply_to' ),
			set_status: Status::tryFrom( Data::text( $data, 'set_status' ) ),
			snooze_until: '' === $snooze ? null : new \DateTimeImmutable( $snooze ),
			client_key: Data::text( $data, 'client_key' ),
			canned_reply_ids: Data::ids( $data, 'canned_reply_ids' ),
			article_ids: Data::ids( $data, 'article_ids' ),
			error: Data::text( $data, 'error' )
		);
	}

	/** The same with why it was not sent. */
	public function with_error( string $error ): self {
		return new self( $this->recipients, $this->with_history, $this->in_reply_to, $this->set_status, $this->snooze_until, $this->client_key, $this->canned_reply_ids, $this->article_ids, $error );
	}

	public function json(): string {
		return Data::json(
			array(
				'recipients'       => $this->recipients?->data(),
				'with_history'     => $this->with_history,
				'in_reply_to'      => $this->in_reply_to,
				'set_status'       => $this->set_status?->value,
				'snooze_until'     => $this->snooze_until?->format( \DATE_ATOM ),
				'client_key'       => $this->client_key,
				'canned_reply_ids' => $this->canned_reply_ids,
				'article_ids'      => $this->article_ids,
				'error'            => $this->error,
			)
		);
	}
}
