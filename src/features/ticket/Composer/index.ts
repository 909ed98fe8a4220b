export { Composer as default } from './Composer';
export type { ComposerHandle } from './Composer';
