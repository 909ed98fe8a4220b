<?php
declare(strict_types=1);

namespace Sanad\FastLane;

/** Tells the owner on the Site Health screen when the fast lane is there and does nothing. */
final class FastLaneHealth {

	public function __construct( private readonly FastLane $lane ) {}

	public function register(): void {
		add_filter( 'site_status_tests', array( $this, 'add' ) );
	}

	/**
	 * @param array<string, array<string, array<string, mixed>>> $tests
	 * @return array<string, array<string, array<string, mixed>>>
	 */
	public function add( array $tests ): array {
		if ( $this->lane->is_installed() ) {
			$tests['direct']['sanad_fast_lane'] = array(
				'label' => __( 'Sanad fast lane', 'sanad' ),
				'test'  => array( $this, 'test' ),
			);
		}
		return $tests;
	}

	/**
	 * @phpstan-impure
	 * @return array{label: string, status: string, badge: array{label: string, color: string}, description: string, actions: string, test: string}
	 */
	public function test(): array {
		$in_use = $this->lane->is_in_use();
		$lines  = $in_use
			? __( 'Agents read lists and tickets without loading the shop.', 'sanad' )
			: __( 'Its file is of another version of Sanad, or addresses have no names. Until it is installed again, agents read lists as slowly as without it; nothing else is wrong.', 'sanad' );
		return array(
			'label'       => $in_use ? __( 'Sanad’s fast lane is in use', 'sanad' ) : __( 'Sanad’s fast lane is there, and does nothing', 'sanad' ),
			'status'      => $in_use ? 'good' : 'recommended',
			'badge'       => array( 'label' => __( 'Support', 'sanad' ), 'color' => $in_use ? 'blue' : 'orange' ),
			'description' => '<p>' . esc_html( $lines ) . '</p>',
			'actions'     => $in_use ? '' : sprintf( '<p><a href="%1$s">%2$s</a></p>', esc_url( admin_url( 'admin.php?page=sanad&screen=settings&section=fast-lane' ) ), esc_html__( 'Settle the fast lane', 'sanad' ) ),
			'test'        => 'sanad_fast_lane',
		);
	}
}
