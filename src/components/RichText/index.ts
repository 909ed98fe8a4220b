export { directionOf } from './direction';
export { isPicture } from './images';
export { FormatBar } from './FormatBar';
export { RichText } from './RichText';
export type { Slash } from './slash';
export type {
	Completions,
	RichTextHandle,
	RichTextProps,
	RichTextValue,
} from './types';
