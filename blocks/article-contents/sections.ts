/** Where a heading stands. */
export interface Place {
	/** In the part of the window where one reads. */
	isVisible: boolean;
	/** Scrolled out at the top. */
	isAbove: boolean;
}

/**
 * Which section is being read: the first whose heading is in sight, else the last that was passed.
 *
 * @param places Headings in their order.
 * @return Index, or -1 above the first.
 */
export function currentSection( places: Place[] ): number {
	const visible = places.findIndex( ( { isVisible } ) => isVisible );
	return visible === -1
		? places.map( ( { isAbove } ) => isAbove ).lastIndexOf( true )
		: visible;
}
