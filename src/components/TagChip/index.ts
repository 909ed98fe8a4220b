export { TagChip } from './TagChip';
