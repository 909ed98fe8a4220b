export { MacroMenu as default } from './MacroMenu';
