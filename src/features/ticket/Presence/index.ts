export { Presence } from './Presence';
