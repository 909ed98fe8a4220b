/**
 * Keeps a code, number or address in one piece and left to right inside a sentence of either
 * direction (Unicode LRI and PDI), where the sentence is one string and cannot hold a `<bdi>`.
 *
 * @param code
 */
export function isolated( code: string ): string {
	return `\u2066${ code }\u2069`;
}
