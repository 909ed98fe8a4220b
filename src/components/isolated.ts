/**
 * Keeps a code, number or address in one piece and left to right inside a sentence of either
 * direction (Unicode LRI and PDI), where the sentence is one string and cannot hold a `<bdi>`.
 *
 * @param code
 */
export function isolated( code: string ): string {
	return `\u2066${ code }\u2069`;
}

/**
 * Keeps foreign words, such as a name or a subject, in their own direction inside such a sentence
 * (Unicode FSI and PDI).
 *
 * @param words
 */
export function isolatedWords( words: string ): string {
	return `\u2068${ words }\u2069`;
}
