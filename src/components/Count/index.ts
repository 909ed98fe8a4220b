export { Count } from './Count';
