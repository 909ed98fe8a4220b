export { directionOf } from './direction';
export { FormatButtons } from './FormatButtons';
export { RichText } from './RichText';
export type { Slash } from './slash';
export type {
	Completions,
	RichTextHandle,
	RichTextProps,
	RichTextValue,
} from './types';
