<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/** Tells the owner on the Site Health screen when answers do not get out. */
final class OutboxHealth {

	public function __construct( private readonly OutboxRepository $outbox ) {}

	public function register(): void {
		add_filter( 'site_status_tests', array( $this, 'add' ) );
	}

	/**
	 * @param array<string, array<string, array<string, mixed>>> $tests
	 * @return array<string, array<string, array<string, mixed>>>
	 */
	public function add( array $tests ): array {
		$tests['direct']['sanad_outbox'] = array(
			'label' => __( 'Sanad mail', 'sanad' ),
			'test'  => array( $this, 'test' ),
		);
		return $tests;
	}

	/**
	 * @phpstan-impure
	 * @return array{label: string, status: string, badge: array{label: string, color: string}, description: string, actions: string, test: string}
	 */
	public function test(): array {
		$failed  = $this->outbox->count_replies( DeliveryState::Failed, DeliveryState::Unknown );
		$waiting = $this->outbox->count_repeated();
		$label   = __( 'Sanad’s mail is going out', 'sanad' );
		$status  = 'good';
		$lines   = array( __( 'No answer is waiting for a further attempt.', 'sanad' ) );
		if ( $failed + $waiting > 0 ) {
			$label  = __( 'Some answers did not get out by mail', 'sanad' );
			$status = $failed > 0 ? 'critical' : 'recommended';
			$lines  = array(
				/* translators: %d: number of messages. */
				sprintf( _n( '%d answer could not be sent.', '%d answers could not be sent.', $failed, 'sanad' ), $failed ),
				/* translators: %d: number of mails. */
				sprintf( _n( '%d mail is waiting for a further attempt.', '%d mails are waiting for a further attempt.', $waiting, 'sanad' ), $waiting ),
				__( 'The reason stands at each message, with a button to send it again.', 'sanad' ),
			);
		}
		return array(
			'label'       => $label,
			'status'      => $status,
			'badge'       => array( 'label' => __( 'Support', 'sanad' ), 'color' => 'good' === $status ? 'blue' : ( 'critical' === $status ? 'red' : 'orange' ) ),
			'description' => '<p>' . esc_html( implode( ' ', $lines ) ) . '</p>',
			'actions'     => '',
			'test'        => 'sanad_outbox',
		);
	}
}
