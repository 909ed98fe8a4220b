<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Security\Policy;

/** Views as {@see ViewSchema} describes them. */
final class ViewPresenter {

	public function __construct(
		private readonly Policy $policy,
		private readonly ConditionValues $values
	) {}

	/**
	 * @param list<View> $views
	 * @return list<array<string, mixed>>
	 */
	public function views( array $views, \WP_User $viewer ): array {
		$missing = $this->missing( $views, $viewer );
		return array_map(
			fn ( View $view ): array => array(
				'id'         => $view->id,
				'name'       => $view->name,
				'owner_id'   => $view->owner_id,
				'team_id'    => $view->team_id,
				'position'   => $view->position,
				'conditions' => $view->conditions->to_array(),
				'sort'       => $view->sort->value,
				'version'    => $view->version,
				'missing'    => $missing[ $view->id ] ?? array(),
				'can'        => array( 'change' => $this->policy->can_change_view( $viewer, $view->owner_id, $view->team_id ) ),
			),
			$views
		);
	}

	/** @return array<string, mixed> */
	public function view( View $view, \WP_User $viewer ): array {
		return $this->views( array( $view ), $viewer )[0];
	}

	/**
	 * @param list<View> $views
	 * @return array<int, list<array{condition: int, value: string}>> By id of the view.
	 */
	private function missing( array $views, \WP_User $viewer ): array {
		$conditions = array();
		$places     = array();
		foreach ( $views as $view ) {
			foreach ( $view->conditions->conditions as $place => $condition ) {
				$conditions[] = $condition;
				$places[]     = array( $view->id, $place );
			}
		}
		$missing = array();
		foreach ( $this->values->missing( $conditions, $this->policy->team_scope( $viewer ) ) as [ $key, $value ] ) {
			[ $id, $place ]   = $places[ $key ];
			$missing[ $id ][] = array( 'condition' => $place, 'value' => $value );
		}
		return $missing;
	}
}
