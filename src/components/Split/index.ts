export { Split } from './Split';
