<?php
declare(strict_types=1);

namespace Sanad\Security;

use Sanad\Plugin;
use Sanad\SanadException;

/**
 * The site's own signing keys, each with an id.
 *
 * They lie in an option of their own and not in the salts of wp-config.php, because rotating the
 * salts (a usual step after a break-in) must not cut off every mail thread and ticket link.
 * A signature names its key, so a new key can take over while old signatures still hold.
 */
final class Keys {

	public const OPTION = Plugin::PREFIX . 'keys';

	/** Bits of a full signature. */
	public const FULL = 256;

	private const KEY_BYTES = 32;

	/** Makes the first key if the site has none. Safe to call at any time, by two requests at once too. */
	public function ensure(): void {
		if ( null === $this->stored() ) {
			$id = $this->new_id( array() );
			$this->insert_first( $this->encode( $id, array( $id => bin2hex( random_bytes( self::KEY_BYTES ) ) ) ) );
		}
	}

	/** Adds a key and signs with it from now on. What older keys signed stays valid. */
	public function rotate(): void {
		$keys        = $this->all();
		$id          = $this->new_id( $keys );
		$keys[ $id ] = bin2hex( random_bytes( self::KEY_BYTES ) );
		update_option( self::OPTION, $this->encode( $id, $keys ), false );
	}

	/** Id of the key that signs now. */
	public function current_id(): string {
		return $this->load()['current'];
	}

	/**
	 * Id of the site's first key, which rotation never replaces.
	 *
	 * For what is stored as a hash and cannot name its key, such as ticket links.
	 */
	public function first_id(): string {
		return (string) array_key_first( $this->all() );
	}

	/**
	 * Signs data for one purpose.
	 *
	 * @param string $purpose What the signature allows; a signature for one purpose is worth nothing for another.
	 * @param string $data    What is signed.
	 * @param int    $bits    Length of the signature, a multiple of 8 from 80 to 256: shorter where room is short, as in addresses.
	 * @return string `keyid.hex`, lower case.
	 */
	public function sign( string $purpose, string $data, int $bits = self::FULL ): string {
		$key_id = $this->current_id();
		return $key_id . '.' . $this->hex( $purpose, $data, $key_id, $bits );
	}

	/**
	 * Whether this is the signature of that data, by any key of the site.
	 *
	 * @param int $bits Length that the purpose uses; a signature of any other length is refused.
	 */
	public function verify( string $purpose, string $data, string $signature, int $bits = self::FULL ): bool {
		if ( 1 !== preg_match( '/^([0-9a-z]{1,8})\.([0-9a-f]+)$/D', $signature, $parts ) ) {
			return false;
		}
		if ( ! array_key_exists( $parts[1], $this->all() ) ) {
			return false;
		}
		return hash_equals( $this->hex( $purpose, $data, $parts[1], $bits ), $parts[2] );
	}

	/**
	 * 32 raw bytes that only this site can compute.
	 *
	 * @param string $key_id Id of one of the site's keys.
	 * @throws SanadException If the site has no such key.
	 */
	public function derive( string $purpose, string $data, string $key_id ): string {
		$keys = $this->all();
		if ( ! isset( $keys[ $key_id ] ) ) {
			throw SanadException::unavailable( __( 'A signing key of this site is missing. Restore the option sanad_keys from a backup.', 'sanad' ) );
		}
		// The purpose gets a key of its own, so that no data can be shaped to look like another purpose's.
		$purpose_key = hash_hmac( 'sha256', $purpose, (string) hex2bin( $keys[ $key_id ] ), true );
		return hash_hmac( 'sha256', $data, $purpose_key, true );
	}

	private function hex( string $purpose, string $data, string $key_id, int $bits ): string {
		return substr( bin2hex( $this->derive( $purpose, $data, $key_id ) ), 0, intdiv( $bits, 4 ) );
	}

	/** @return array<string, string> Hex keys by id, oldest first. */
	private function all(): array {
		return $this->load()['keys'];
	}

	/** @return array{current: string, keys: non-empty-array<string, string>} */
	private function load(): array {
		$stored = $this->stored();
		if ( null === $stored ) {
			$this->ensure();
			$stored = $this->stored();
		}
		if ( null === $stored ) {
			throw SanadException::unavailable( __( 'The signing keys of this site could not be stored. Check that the options table can be written.', 'sanad' ) );
		}
		return $stored;
	}

	/** @return array{current: string, keys: non-empty-array<string, string>}|null Null if there are none, or none that can be read. */
	private function stored(): ?array {
		$option = get_option( self::OPTION );
		$data   = is_string( $option ) ? json_decode( $option, true ) : null;
		if ( ! is_array( $data ) || ! is_string( $data['current'] ?? null ) || ! is_array( $data['keys'] ?? null ) ) {
			return null;
		}
		$keys = array();
		foreach ( $data['keys'] as $id => $hex ) {
			if ( is_string( $hex ) && 1 === preg_match( '/^[0-9a-f]{64}$/D', $hex ) ) {
				$keys[ (string) $id ] = $hex;
			}
		}
		return isset( $keys[ $data['current'] ] ) ? array( 'current' => $data['current'], 'keys' => $keys ) : null;
	}

	/** @param array<string, string> $keys */
	private function encode( string $current, array $keys ): string {
		return (string) wp_json_encode( array( 'current' => $current, 'keys' => $keys ) );
	}

	/**
	 * A letter first, so that PHP never turns the id into an integer key.
	 *
	 * @param array<string, string> $taken
	 */
	private function new_id( array $taken ): string {
		do {
			$id = 'k' . bin2hex( random_bytes( 2 ) );
		} while ( isset( $taken[ $id ] ) );
		return $id;
	}

	/**
	 * Stores the first keys unless another request was faster.
	 *
	 * Not `add_option()`: that overwrites what a parallel request has just added, and the links
	 * which that request made would be dead.
	 */
	private function insert_first( string $value ): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$wpdb->query(
			$wpdb->prepare(
				"INSERT IGNORE INTO {$wpdb->options} (option_name, option_value, autoload) VALUES (%s, %s, %s)",
				self::OPTION,
				$value,
				'off'
			)
		);
		wp_cache_delete( self::OPTION, 'options' );
		$missing = wp_cache_get( 'notoptions', 'options' );
		if ( is_array( $missing ) && isset( $missing[ self::OPTION ] ) ) {
			unset( $missing[ self::OPTION ] );
			wp_cache_set( 'notoptions', $missing, 'options' );
		}
	}
}
