<?php
declare(strict_types=1);

namespace Sanad\Agents;

/**
 * The capabilities of Sanad and who has them.
 *
 * Two roles of our own carry theirs in the database. Administrators and shop managers are support
 * managers too; they are given theirs when asked, not written into the role, so that it does not
 * matter whether WooCommerce made its role before or after us, and nothing is left behind.
 */
final class Roles {

	public const AGENT_ROLE   = 'sanad_agent';
	public const MANAGER_ROLE = 'sanad_manager';

	/** What an agent may do. */
	public const AGENT_CAPABILITIES = array( 'sanad_view_tickets', 'sanad_reply', 'sanad_assign' );

	/** What a manager may do besides. */
	public const MANAGER_CAPABILITIES = array( 'sanad_manage_content', 'sanad_view_reports', 'sanad_manage_rules', 'sanad_manage_settings' );

	/** What WordPress asks for besides, to put pictures into articles. */
	private const OF_WRITERS = array( 'upload_files' );

	/** Capabilities of others whose holders are support managers. */
	public const MANAGED_BY = array( 'manage_options', 'manage_woocommerce' );

	/** Adds the filter that makes administrators and shop managers support managers. */
	public function register(): void {
		add_filter( 'user_has_cap', array( $this, 'grant_to_managers' ), 5 );
	}

	/**
	 * @param array<string, bool> $capabilities What the user has.
	 * @return array<string, bool>
	 */
	public function grant_to_managers( array $capabilities ): array {
		foreach ( self::MANAGED_BY as $capability ) {
			if ( ! empty( $capabilities[ $capability ] ) ) {
				return $capabilities + array_fill_keys( self::all(), true );
			}
		}
		return $capabilities;
	}

	/**
	 * Every primitive capability of Sanad.
	 *
	 * @return list<string>
	 */
	public static function all(): array {
		return array_merge( self::AGENT_CAPABILITIES, self::MANAGER_CAPABILITIES );
	}

	/** Makes our roles on this site; a role that exists gets what it lacks and keeps the rest. */
	public function install(): void {
		$this->ensure( self::AGENT_ROLE, __( 'Support agent', 'sanad' ), self::AGENT_CAPABILITIES );
		$this->ensure( self::MANAGER_ROLE, __( 'Support manager', 'sanad' ), array( ...self::all(), ...self::OF_WRITERS ) );
	}

	/** Removes our roles and whatever else on this site carries our capabilities. */
	public function remove(): void {
		remove_role( self::AGENT_ROLE );
		remove_role( self::MANAGER_ROLE );
		foreach ( wp_roles()->role_objects as $role ) {
			foreach ( self::all() as $capability ) {
				if ( $role->has_cap( $capability ) ) {
					$role->remove_cap( $capability );
				}
			}
		}
	}

	/** @param list<string> $capabilities */
	private function ensure( string $name, string $label, array $capabilities ): void {
		// WooCommerce sends everybody away from wp-admin who lacks `view_admin_dashboard`.
		$wanted = array_fill_keys( array_merge( array( 'read', 'view_admin_dashboard' ), $capabilities ), true );
		$role   = get_role( $name );
		if ( null === $role ) {
			add_role( $name, $label, $wanted );
			return;
		}
		foreach ( array_keys( $wanted ) as $capability ) {
			if ( ! isset( $role->capabilities[ $capability ] ) ) {
				$role->add_cap( $capability );
			}
		}
	}
}
