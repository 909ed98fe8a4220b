/** The part of what WordPress hands to an edit component that settings need. */
interface Editing< A extends object > {
	attributes: Readonly< A >;
	setAttributes: ( changes: Partial< A > ) => void;
}

/** What a field shows, and where it puts what somebody chose. */
export interface Setting< V > {
	value: V;
	onChange: ( value: V ) => void;
}

/**
 * Ties fields to attributes: `const setting = settingsOf( props )`, then `<TextField { ...setting( 'heading' ) } />`.
 * @param editing
 * @param editing.attributes
 * @param editing.setAttributes
 */
export function settingsOf< A extends object >( {
	attributes,
	setAttributes,
}: Editing< A > ) {
	return < K extends keyof A >( name: K ): Setting< A[ K ] > => ( {
		value: attributes[ name ],
		onChange: ( value ) =>
			// One key of A with its own type is a part of A; TypeScript does not follow computed keys.
			setAttributes( { [ name ]: value } as unknown as Partial< A > ),
	} );
}
