import { isRTL } from '@wordpress/i18n';

/**
 * The direction of a field for text of any language: that of what is typed, and that of the screen
 * while nothing is. (`auto` alone is left to right then, on the wrong side of an Arabic screen.)
 *
 * @param value What stands in the field.
 */
export function typedDirection( value: string ): 'auto' | 'ltr' | 'rtl' {
	if ( value !== '' ) {
		return 'auto';
	}
	return isRTL() ? 'rtl' : 'ltr';
}
