export { Followers } from './Followers';
