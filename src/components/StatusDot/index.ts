export { StatusDot } from './StatusDot';
