<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Messages\Snippet;
use Sanad\Rest\Data;
use Sanad\Rest\OwnedContent;
use Sanad\SanadException;
use Sanad\Security\Policy;

/**
 * Makes, changes and removes macros for whoever may: shared ones for those who manage content,
 * personal ones for their owner. To others a personal macro does not exist.
 */
final class MacroService implements OwnedContent {

	private const MAX_NAME        = 100;
	private const MAX_DESCRIPTION = 500;

	public function __construct(
		private readonly MacroRepository $macros,
		private readonly Actions $actions,
		private readonly Policy $policy
	) {}

	/** @throws SanadException 404 if there is none that this one may see. */
	public function visible( int $id, \WP_User $user ): Macro {
		$macro = $this->macros->find( $id );
		return null !== $macro && $this->policy->can_use_content( $user, $macro->owner_id ) ? $macro : throw SanadException::not_found();
	}

	public function may_change( int $id, \WP_User $user ): bool {
		return $this->policy->can_change_content( $user, $this->visible( $id, $user )->owner_id );
	}

	/** @throws SanadException 400 naming the field, 403. */
	public function create( MacroFields $fields, \WP_User $user ): Macro {
		$owner_id = true === $fields->is_personal ? $user->ID : 0;
		$this->require_change( $user, $owner_id );
		$id = $this->macros->insert(
			array(
				'name'        => $this->name( $fields->name ?? '' ),
				'description' => $this->description( $fields->description ?? '' ),
				'owner_id'    => $owner_id,
				'is_enabled'  => false === $fields->is_enabled ? 0 : 1,
				'actions'     => Data::json( $this->actions->clean( $fields->actions ?? array(), $user, 0 === $owner_id ) ),
			)
		);
		return $this->macros->find( $id ) ?? throw SanadException::storage();
	}

	/**
	 * @param int $version The version that the writer saw.
	 * @throws SanadException 404, 403, 400 naming the field, 409 `conflict` if somebody else changed it.
	 */
	public function change( int $id, int $version, MacroFields $fields, \WP_User $user ): Macro {
		$macro    = $this->visible( $id, $user );
		$owner_id = null === $fields->is_personal ? $macro->owner_id : ( $fields->is_personal ? $user->ID : 0 );
		$this->require_change( $user, $macro->owner_id );
		$this->require_change( $user, $owner_id );
		// Checked again where only the owner changed: what is one's own cannot be part of what all share.
		$actions = null !== $fields->actions || $owner_id !== $macro->owner_id ? $this->actions->clean( $fields->actions ?? $macro->actions, $user, 0 === $owner_id ) : $macro->actions;
		$changed = $this->macros->update(
			$id,
			$version,
			array(
				'name'        => null === $fields->name ? $macro->name : $this->name( $fields->name ),
				'description' => null === $fields->description ? $macro->description : $this->description( $fields->description ),
				'owner_id'    => $owner_id,
				'is_enabled'  => ( $fields->is_enabled ?? $macro->is_enabled ) ? 1 : 0,
				'actions'     => Data::json( $actions ),
			)
		);
		if ( ! $changed ) {
			throw SanadException::changed_meanwhile( $macro->version );
		}
		return $this->macros->find( $id ) ?? throw SanadException::not_found();
	}

	public function delete( int $id, \WP_User $user ): void {
		if ( ! $this->may_change( $id, $user ) ) {
			throw SanadException::forbidden();
		}
		$this->macros->delete( $id );
	}

	/**
	 * Puts macros into this order. Those that this one may not change are passed over.
	 *
	 * @param list<int> $ids
	 */
	public function order( array $ids, \WP_User $user ): void {
		$mine = array_filter( $this->macros->of( $user->ID ), fn ( Macro $macro ): bool => $this->policy->can_change_content( $user, $macro->owner_id ) );
		$this->macros->order( array_values( array_intersect( $ids, array_map( static fn ( Macro $macro ): int => $macro->id, $mine ) ) ) );
	}

	private function require_change( \WP_User $user, int $owner_id ): void {
		if ( ! $this->policy->can_change_content( $user, $owner_id ) ) {
			throw SanadException::forbidden();
		}
	}

	private function name( string $name ): string {
		$name = Snippet::plain( $name );
		if ( '' === $name || mb_strlen( $name ) > self::MAX_NAME ) {
			/* translators: %d: number of characters. */
			throw SanadException::invalid( 'name', sprintf( __( 'A macro has a name of 1 to %d characters.', 'sanad' ), self::MAX_NAME ) );
		}
		return $name;
	}

	private function description( string $description ): string {
		return mb_substr( Snippet::plain( $description ), 0, self::MAX_DESCRIPTION );
	}
}
