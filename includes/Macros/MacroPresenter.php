<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Placeholders\Unresolved;
use Sanad\Security\Policy;

/** Macros and what they would do as {@see MacroSchema} describes them. */
final class MacroPresenter {

	public function __construct( private readonly MacroRuns $runs, private readonly Policy $policy ) {}

	/**
	 * @param list<Macro> $macros
	 * @return list<array<string, mixed>>
	 */
	public function macros( array $macros, \WP_User $viewer ): array {
		$counts = $this->runs->counts( array_map( static fn ( Macro $macro ): int => $macro->id, $macros ) );
		return array_map(
			fn ( Macro $macro ): array => array(
				'id'          => $macro->id,
				'name'        => $macro->name,
				'description' => $macro->description,
				'owner_id'    => $macro->owner_id,
				'position'    => $macro->position,
				'is_enabled'  => $macro->is_enabled,
				'actions'     => $macro->actions,
				'version'     => $macro->version,
				'uses'        => $counts[ $macro->id ] ?? 0,
				'can'         => array( 'change' => $this->policy->can_change_content( $viewer, $macro->owner_id ) ),
			),
			$macros
		);
	}

	/** @return array<string, mixed> */
	public function macro( Macro $macro, \WP_User $viewer ): array {
		return $this->macros( array( $macro ), $viewer )[0];
	}

	/**
	 * @param list<Step> $steps
	 * @return array<string, mixed>
	 */
	public static function preview( array $steps ): array {
		$unresolved = array_merge( ...array_map( static fn ( Step $step ): array => $step->unresolved, $steps ) );
		return array(
			'steps'      => array_map(
				static fn ( Step $step ): array => array( 'type' => $step->type, 'sentence' => $step->sentence, 'html' => $step->html, 'problem' => $step->problem ),
				$steps
			),
			'unresolved' => array_map( static fn ( Unresolved $place ): array => $place->to_array(), $unresolved ),
			'can_run'    => array() === array_filter( $steps, static fn ( Step $step ): bool => ! $step->is_possible() ),
		);
	}
}
