import { __ } from '@wordpress/i18n';

/**
 * What a language calls itself, such as العربية.
 *
 * @param code Two letters; empty for a text that fits any language.
 */
export function languageName( code: string ): string {
	if ( code === '' ) {
		return __( 'Any language', 'sanad' );
	}
	try {
		return (
			new Intl.DisplayNames( code, { type: 'language' } ).of( code ) ??
			code
		);
	} catch {
		return code;
	}
}
