export { formOf } from './form';
export { fold } from './fold';
export { createMatcher, highlight, matches } from './matcher';
export type { HighlightPart, Matcher, MatchOptions } from './matcher';
export { parseQuery } from './query';
export type { QueryPart } from './query';
