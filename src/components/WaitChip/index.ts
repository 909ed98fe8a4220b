export { WaitChip } from './WaitChip';
