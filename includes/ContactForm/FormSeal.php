<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\Security\Keys;

/**
 * Carries the settings of a form through the shopper's browser, signed.
 *
 * The submission must obey the settings of the form that was shown, also when that page has been
 * lying in a cache for a week or the block stands in a template part that no query finds again.
 */
final class FormSeal {

	private const PURPOSE = 'contact-form';

	public function __construct( private readonly Keys $keys ) {}

	/** The settings as text for a hidden field: base64url of JSON, a tilde, the signature. */
	public function seal( FormSettings $settings ): string {
		$json = (string) wp_json_encode( $settings->to_array() );
		return rtrim( strtr( base64_encode( $json ), '+/', '-_' ), '=' ) . '~' . $this->keys->sign( self::PURPOSE, $json );
	}

	/** The settings again, or null if the text is not what {@see self::seal()} made. */
	public function open( string $sealed ): ?FormSettings {
		[ $encoded, $signature ] = array_pad( explode( '~', $sealed, 2 ), 2, '' );

		$json = base64_decode( strtr( $encoded, '-_', '+/' ), true );
		if ( false === $json || '' === $json || ! $this->keys->verify( self::PURPOSE, $json, $signature ) ) {
			return null;
		}
		$values = json_decode( $json, true );
		return is_array( $values ) ? FormSettings::from_array( $values ) : null;
	}
}
