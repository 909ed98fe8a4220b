export {
	answeredShortcuts,
	runShortcut,
	type ShortcutHandler,
} from './dispatcher';
export { isField } from './place';
export { shortcut, type ShortcutName } from './registry';
export { useShortcut } from './use-shortcut';
export { useShortcutProps } from './use-shortcut-props';
