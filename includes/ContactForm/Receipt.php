<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

/** What a shopper is told after his question was stored. */
final class Receipt {

	/**
	 * @param string   $token  Shows this receipt again for a day.
	 * @param int|null $number Number of the ticket; null if the question is kept but not a ticket yet.
	 * @param string   $email  Where the answer goes.
	 * @param string   $answer_time How long an answer takes, as a sentence; empty if that is not known.
	 * @param string   $ticket_url  Page of the ticket, for the logged-in shopper who asked; empty for a guest,
	 *                              who has not shown that the address is his.
	 */
	public function __construct(
		public readonly string $token,
		public readonly ?int $number,
		public readonly string $email,
		public readonly string $answer_time,
		public readonly string $ticket_url
	) {}

	/** The one sentence that says it all. Plain text. */
	public function sentence(): string {
		$isolated = "\u{2066}{$this->email}\u{2069}";
		if ( null === $this->number ) {
			/* translators: %s: e-mail address. */
			return sprintf( __( 'We have kept your question and will give it a number shortly. There is no need to send it again. The answer comes to %s.', 'sanad' ), $isolated );
		}
		/* translators: 1: ticket number, 2: e-mail address. */
		return sprintf( __( 'We have your question. Ticket #%1$d. The answer comes to %2$s.', 'sanad' ), $this->number, $isolated );
	}
}
