<?php
declare(strict_types=1);

namespace Sanad\Jobs;

use Sanad\Clock;

/** Tells the owner on the Site Health screen when nobody wakes the jobs: then no mail goes out. */
final class JobsHealth {

	/** Minutes without a round after which something is wrong. */
	private const LATE_AFTER = 15;

	public function __construct(
		private readonly JobRunner $jobs,
		private readonly Clock $clock
	) {}

	public function register(): void {
		add_filter( 'site_status_tests', array( $this, 'add' ) );
	}

	/**
	 * @param array<string, array<string, array<string, mixed>>> $tests
	 * @return array<string, array<string, array<string, mixed>>>
	 */
	public function add( array $tests ): array {
		$tests['direct']['sanad_jobs'] = array(
			'label' => __( 'Sanad background work', 'sanad' ),
			'test'  => array( $this, 'test' ),
		);
		return $tests;
	}

	/**
	 * @phpstan-impure
	 * @return array{label: string, status: string, badge: array{label: string, color: string}, description: string, actions: string, test: string}
	 */
	public function test(): array {
		$last    = $this->jobs->last_tick();
		$minutes = null === $last ? null : intdiv( $this->clock->now()->getTimestamp() - $last->getTimestamp(), MINUTE_IN_SECONDS );
		$is_late = null === $minutes || $minutes >= self::LATE_AFTER;
		return array(
			'label'       => $is_late ? __( 'Sanad’s background work stands still', 'sanad' ) : __( 'Sanad’s background work is running', 'sanad' ),
			'status'      => $is_late ? 'critical' : 'good',
			'badge'       => array( 'label' => __( 'Support', 'sanad' ), 'color' => $is_late ? 'red' : 'blue' ),
			'description' => '<p>' . esc_html( $this->explain( $minutes, $is_late ) ) . '</p>',
			'actions'     => '',
			'test'        => 'sanad_jobs',
		);
	}

	private function explain( ?int $minutes, bool $is_late ): string {
		$when = null === $minutes
			? __( 'It has never run.', 'sanad' )
			/* translators: %d: number of minutes. */
			: sprintf( _n( 'It last ran %d minute ago.', 'It last ran %d minutes ago.', $minutes, 'sanad' ), $minutes );
		if ( ! $is_late ) {
			return $when;
		}
		$why = defined( 'DISABLE_WP_CRON' ) && DISABLE_WP_CRON
			? __( 'WP-Cron is switched off in wp-config.php. Let your host call wp-cron.php every minute.', 'sanad' )
			: __( 'Usually the site cannot call itself, or nobody visits it. Let your host call wp-cron.php every minute.', 'sanad' );
		return $when . ' ' . __( 'Until it runs, answers wait in the outbox and snoozed tickets stay asleep. Nothing is lost.', 'sanad' ) . ' ' . $why;
	}
}
