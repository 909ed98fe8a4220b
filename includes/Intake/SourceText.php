<?php
declare(strict_types=1);

namespace Sanad\Intake;

use Sanad\Rest\Data;

/** What came from outside, as text that a person can read. */
final class SourceText {

	/** Keys of what opens something: told to nobody. */
	private const SECRETS = '/(token|secret|password|nonce)$/i';

	/** The event as it was kept, without what opens something. */
	public static function of( IntakeEntry $entry ): string {
		return (string) wp_json_encode( self::without_secrets( $entry->raw ), JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}

	/**
	 * @param array<mixed> $values
	 * @return array<string, mixed>|list<mixed>
	 */
	private static function without_secrets( array $values ): array {
		$shown = array();
		foreach ( $values as $key => $value ) {
			if ( ! is_string( $key ) || 1 !== preg_match( self::SECRETS, $key ) ) {
				$shown[ $key ] = is_array( $value ) ? self::without_secrets( $value ) : $value;
			}
		}
		return array_is_list( $values ) ? array_values( $shown ) : Data::named( $shown );
	}
}
