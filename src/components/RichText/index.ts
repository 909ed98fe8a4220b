export { directionOf } from './direction';
export { FormatButtons } from './FormatButtons';
export { RichText } from './RichText';
export type { RichTextHandle, RichTextProps, RichTextValue } from './types';
