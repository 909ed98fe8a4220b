export {
	answeredShortcuts,
	runShortcut,
	type ShortcutHandler,
} from './dispatcher';
export { shortcutText, strokeCaps } from './format';
export { isField, isOverScreen } from './place';
export {
	isSingleKey,
	type Shortcut,
	SHORTCUT_LIST,
	shortcut,
	type ShortcutGroup,
	type ShortcutName,
} from './registry';
export { useShortcut } from './use-shortcut';
export { type ShortcutProps, useShortcutProps } from './use-shortcut-props';
