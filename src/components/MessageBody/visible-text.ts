/*
 * Characters that make a text look like another one. Marks of direction and joiners stay where
 * people write: Persian and emoji need the joiners, mixed lines need the marks.
 */

/** Turn the letters around that follow. */
const OVERRIDES = /[\u202D\u202E]/g;

/** Everything that cannot be seen: in an address there is no need for any of it. */
const INVISIBLE =
	/[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]/g;

/**
 * A text without what shows its letters in an order that is not theirs.
 *
 * @param text
 */
export function withoutOverrides( text: string ): string {
	return text.replace( OVERRIDES, '' );
}

/**
 * An address without what cannot be seen.
 *
 * @param text
 */
export function withoutInvisible( text: string ): string {
	return text.replace( INVISIBLE, '' );
}
