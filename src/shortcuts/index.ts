export { type ShortcutHandler } from './dispatcher';
export { type ShortcutName } from './registry';
export { useShortcut } from './use-shortcut';
export { useShortcutText } from './use-shortcut-text';
