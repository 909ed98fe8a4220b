export { Composer as default } from './Composer';
