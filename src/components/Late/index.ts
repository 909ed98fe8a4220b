export { Late } from './Late';
